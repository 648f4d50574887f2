import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of the pages in this folder. */
export const maintainersTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=maintainers',
});
