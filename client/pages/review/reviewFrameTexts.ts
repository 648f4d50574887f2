import type { TextPart } from '../../i18n/catalog.ts';

/** The texts around every signed-in page. */
export const reviewFrameTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=reviewFrame',
});
