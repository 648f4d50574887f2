import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of the list of what is due. */
export const dueTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=due',
});
