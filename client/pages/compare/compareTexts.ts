import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the page's own. */
export const compareTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=compare',
});
