import type { TextPart } from '../../i18n/catalog.ts';

/** The texts of the pages for sending in a service. */
export const submitTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=submit',
});

/** The texts of the parts from which forms are made. */
export const formTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=forms',
});
