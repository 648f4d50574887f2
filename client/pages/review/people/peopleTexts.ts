import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of people and of the log of what they did. */
export const peopleTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=people',
});
