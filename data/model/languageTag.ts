/**
 * The interface languages under their own names, in the order of the picker. Adding one: a line here, and its texts in
 * client/i18n.
 */
export const ownNames = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
  ru: 'Русский',
  uk: 'Українська',
  ar: 'العربية',
} as const;
export type InterfaceLanguage = keyof typeof ownNames;
export const interfaceLanguages = Object.keys(ownNames) as InterfaceLanguage[];

export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return Object.hasOwn(ownNames, tag);
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
