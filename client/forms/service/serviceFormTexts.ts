import type { TextPart } from '../../i18n/catalog.ts';
import { serviceTexts } from '../../pages/service/serviceTexts.ts';

/** The texts of the parts from which forms are made. */
export const formTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=forms',
});

/** The texts of the pages for sending in a service, the fields' among them. */
export const submitTexts: TextPart = import.meta.glob<object>('../../i18n/*.json', {
  import: 'default',
  query: '?part=submit',
});

/** What every page with the form of a service needs. */
export const serviceFormTexts = { submit: submitTexts, service: serviceTexts, forms: formTexts };
