import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of editors' notices. */
export const noticesTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=notices',
});
