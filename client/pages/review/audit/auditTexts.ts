import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of the audit log. */
export const auditTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=audit',
});
