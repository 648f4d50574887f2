import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the plain pages about the site. */
export const textPageTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=texts',
});
