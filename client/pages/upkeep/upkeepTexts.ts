import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the pages on which maintainers look after services. */
export const upkeepTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=upkeep',
});
