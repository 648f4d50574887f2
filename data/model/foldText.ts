/**
 * A text with case, accents and Arabic vowel marks taken away, so that `Pälkäne`, `palkane` and `PALKANE` are alike.
 * Persian and Sorani keyboards write yeh and kaf otherwise than Arabic ones: they count as one. An apostrophe inside a
 * word, of which keyboards have several, does not count (Ukrainian, S’gaw).
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ٱ/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/(\p{L})['’ʼʹ]+(?=\p{L})/gu, '$1')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss');
}

/** The folded words of a text: runs of letters and digits. */
export function foldWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
