import type { TextPart } from '../i18n/catalog.ts';

/** The words of diffs and of the fields in which a document is edited. */
export const diffTexts: TextPart = import.meta.glob<object>('../i18n/*.json', {
  import: 'default',
  query: '?part=diff',
});
