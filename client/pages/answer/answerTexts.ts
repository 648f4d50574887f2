import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the page on which a sender answers. */
export const answerTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=answer',
});
