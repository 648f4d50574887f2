import type { TextPart } from '../i18n/catalog.ts';

/** The texts by which a query is said in words, on pages and in mails. */
export const queryWordsTexts: TextPart = import.meta.glob<object>('../i18n/*.json', {
  import: 'default',
  query: '?part=queryWords',
});
