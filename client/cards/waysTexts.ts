import type { TextPart } from '../i18n/catalog.ts';

/** Kinds of channels as they are written inside a sentence. */
export const waysTexts: TextPart = import.meta.glob<object>('../i18n/*.json', {
  import: 'default',
  query: '?part=ways',
});
