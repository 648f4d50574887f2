import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the editors' own pages. */
export const reviewTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=review',
});
