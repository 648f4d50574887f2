import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of news, on their page and in feeds. */
export const newsTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=news',
});
