import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of changes over time. */
export const changesTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=changes',
});
