import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type en from './en.json';

export type Messages = typeof en;

/** The texts of each interface language, loaded when needed. */
const loaders = import.meta.glob<Messages>('./*.json', { import: 'default' });

export function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  const load = loaders[`./${language}.json`];
  if (!load) throw new Error(`client/i18n has no texts for ${language}`);
  return load();
}

const formatLocales: Partial<Record<InterfaceLanguage, string>> = {
  // The day before the month, as everywhere in Finland.
  en: 'en-GB',
  // Times as Swedish is written in Finland: 15.30.
  sv: 'sv-FI',
  // The digits of signs and telephones in Finland, so that a page never mixes two kinds.
  ar: 'ar-u-nu-latn',
};

/** The locale that numbers and dates are formatted for. */
export function formatLocale(language: InterfaceLanguage): string {
  return formatLocales[language] ?? language;
}
