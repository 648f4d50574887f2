import type { TextPart } from '../../../i18n/catalog.ts';

/** The texts of signing in, and of one's own account. */
export const signInTexts: TextPart = import.meta.glob<object>('../../../i18n/*.json', {
  import: 'default',
  query: '?part=signIn',
});
