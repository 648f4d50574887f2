import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of the officials' table. */
export const tableTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=table',
});
