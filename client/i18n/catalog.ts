import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type en from './en.json';

export type Messages = typeof en;

/** One part of the texts, a top-level group of the files, in every language; loaded when needed. */
export type TextPart = Record<string, () => Promise<Partial<Messages>>>;

/** The groups that the first page needs; the build leaves all others to the pages that ask for them. */
const entryPart: TextPart = import.meta.glob<Partial<Messages>>('./*.json', {
  import: 'default',
  query: '?part=entry',
});

/** Adds a part to the texts that are there: `messages` itself changes. Throws where the language has no texts. */
export async function addTexts(
  messages: Messages,
  language: InterfaceLanguage,
  part: TextPart,
): Promise<void> {
  const [, load] = Object.entries(part).find(([path]) => path.includes(`/${language}.json`)) ?? [];
  if (!load) throw new Error(`client/i18n has no texts for ${language}`);
  Object.assign(messages, await load());
}

/** The texts that every page has; pages add their own. */
export async function loadMessages(language: InterfaceLanguage, ...parts: TextPart[]): Promise<Messages> {
  const messages = {} as Messages;
  await Promise.all([entryPart, ...parts].map((part) => addTexts(messages, language, part)));
  return messages;
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
