import { requestSignInLink } from '../../../access/signIn.ts';
import type { Store } from '../../../store/schema.ts';
import { askForLink } from '../askForLink.ts';
import { returnPath } from '../returnPath.ts';
import type { ServedPage } from '../servedPage.ts';

/** Asks for a link for signing in. */
export function signInPage({ store }: { store: Store }): ServedPage {
  return askForLink({
    path: 'review/sign-in',
    ask: ({ language, url, baseUrl, now }, email) =>
      requestSignInLink(store, {
        email,
        language,
        returnPath: returnPath(url),
        urlOf: (token) => new URL(`/${language}/review/sign-in/${token}`, baseUrl).href,
        now,
      }),
  });
}
