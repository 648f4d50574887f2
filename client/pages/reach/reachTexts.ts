import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of reach and need. */
export const reachTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=reach',
});
