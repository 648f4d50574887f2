import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the page of a municipality. */
export const municipalityTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=municipality',
});
