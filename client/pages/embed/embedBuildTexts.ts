import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the page that writes the code for a frame. */
export const embedBuildTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=embedBuild',
});
