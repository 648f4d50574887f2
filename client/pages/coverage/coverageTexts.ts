import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of coverage. */
export const coverageTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=coverage',
});
