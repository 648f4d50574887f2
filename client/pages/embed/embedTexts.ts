import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the page inside of a frame. */
export const embedTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=embed',
});
