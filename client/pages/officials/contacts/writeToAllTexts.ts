import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of the page that writes to everyone behind the services of a query. */
export const writeToAllTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=writeToAll',
});
