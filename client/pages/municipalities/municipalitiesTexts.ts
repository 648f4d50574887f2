import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the page of all municipalities. */
export const municipalitiesTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=municipalities',
});
