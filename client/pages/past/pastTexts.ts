import type { TextPart } from '../../i18n/catalog.ts';

/** The texts about a past day. */
export const pastTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=past',
});
