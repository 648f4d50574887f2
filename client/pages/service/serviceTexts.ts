import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of a service's page. */
export const serviceTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=service',
});
