import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type en from './en.json';

export type Messages = typeof en;

/** The texts of each interface language, loaded when needed. Adding a language: its file beside this one, one line here. */
const loaders: Record<InterfaceLanguage, () => Promise<{ default: Messages }>> = {
  fi: () => import('./fi.json'),
  sv: () => import('./sv.json'),
  en: () => import('./en.json'),
  ru: () => import('./ru.json'),
  uk: () => import('./uk.json'),
  ar: () => import('./ar.json'),
};

/** Own names of the interface languages, for the picker. */
export const ownNames: Record<InterfaceLanguage, string> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
  ru: 'Русский',
  uk: 'Українська',
  ar: 'العربية',
};

export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  return (await loaders[language]()).default;
}

const formatLocales: Partial<Record<InterfaceLanguage, string>> = {
  // Times as Swedish is written in Finland: 15.30.
  sv: 'sv-FI',
  // The digits of signs and telephones in Finland, so that a page never mixes two kinds.
  ar: 'ar-u-nu-latn',
};

/** The locale that numbers and dates are formatted for. */
export function formatLocale(language: InterfaceLanguage): string {
  return formatLocales[language] ?? language;
}
