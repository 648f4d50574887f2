import type { TextPart } from '../../i18n/catalog.ts';

/** The texts around every page for officials. */
export const officialsTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=officials',
});
