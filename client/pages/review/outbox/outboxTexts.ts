import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of the outbox. */
export const outboxTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=outbox',
});
