import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the pages about being told by mail. */
export const alertsTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=alerts',
});
