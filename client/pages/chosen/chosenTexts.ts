import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of what pages about a few services have in common. */
export const chosenTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=chosen',
});
