import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of the links to integration programmes. */
export const programmesTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=programmes',
});
