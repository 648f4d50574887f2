import type { TextPart } from '../i18n/catalog.ts';

/** The texts of mails, which no page needs. */
export const mailTexts: TextPart = import.meta.glob<object>('../i18n/*.json', {
  import: 'default',
  query: '?part=mails',
});
