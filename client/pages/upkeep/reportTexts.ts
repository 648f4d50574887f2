import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the page for errors that visitors find. */
export const reportTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=report',
});
