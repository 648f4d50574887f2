import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of people. */
export const peopleTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=people',
});
