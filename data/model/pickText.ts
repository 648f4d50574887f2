/** A text by content language (BCP 47 tag). */
export type LocalizedText = Record<string, string>;

/** Content languages to fall back to, in order, for a reader of each interface language. */
const fallbacks: Record<string, string[]> = {
  fi: ['fi', 'sv', 'en'],
  sv: ['sv', 'fi', 'en'],
  en: ['en', 'fi', 'sv'],
  ru: ['ru', 'en', 'fi', 'sv'],
  uk: ['uk', 'en', 'ru', 'fi', 'sv'],
  ar: ['ar', 'en', 'fi', 'sv'],
};

/** The best text for a reader of `interfaceLanguage`, with the language it is written in (for `lang`). */
export function pickText(text: LocalizedText, interfaceLanguage: string): { text: string; lang: string } {
  for (const lang of fallbacks[interfaceLanguage] ?? [interfaceLanguage, 'en', 'fi', 'sv']) {
    if (text[lang]) return { text: text[lang], lang };
  }
  const [lang = 'und', first = ''] = Object.entries(text)[0] ?? [];
  return { text: first, lang };
}
