/** The interface languages, in the order of the picker. Adding one: its texts in client/i18n, and its tag here. */
export const interfaceLanguages = ['fi', 'sv', 'en', 'ru', 'uk', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return (interfaceLanguages as readonly string[]).includes(tag);
}

/**
 * The canonical form of a BCP 47 tag (`FA-af` → `fa-AF`), or null when it is not one. CLDR folds Kurmanji (`kmr`) into
 * Kurdish (`ku`); we keep it, since services tell it from Sorani.
 */
export function canonicalTag(text: string): string | null {
  if (text.length > 35) return null;
  if (text.toLowerCase() === 'kmr') return 'kmr';
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** The writing direction of a language, by its script's likely subtag (ar, fa, ckb, ur … run right to left). */
export function textDirection(tag: string): 'rtl' | 'ltr' {
  return /^(ar|fa|ckb|ur|ps|he|yi|ug|dv|sd)\b/.test(tag) ? 'rtl' : 'ltr';
}
