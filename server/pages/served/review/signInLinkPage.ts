import type { SignInLinkData } from '../../../../data/model/signInPages.ts';
import { signInByLink } from '../../../access/signIn.ts';
import { hashToken } from '../../../access/token.ts';
import type { Store } from '../../../store/schema.ts';
import { isSignInLinkGood } from '../../../store/signInLinks.ts';
import { firstPath } from '../returnPath.ts';
import type { ServedPage } from '../servedPage.ts';
import { sessionCookie, sessionToken } from '../sessionCookie.ts';

/** What a mailed link leads to: a button. Programs that fetch links in mails change nothing. */
export function signInLinkPage({ store }: { store: Store }): ServedPage {
  return {
    path: 'review/sign-in/:token',
    async load({ params, now }) {
      const isGood = await isSignInLinkGood(store, hashToken(params.token ?? ''), now);
      return { data: { isGood } satisfies SignInLinkData, status: isGood ? 200 : 410 };
    },
    async post(visit) {
      const signedIn = await signInByLink(store, {
        token: visit.params.token ?? '',
        formerToken: sessionToken(visit),
        now: visit.now,
      });
      if (!signedIn) return { data: { isGood: false } satisfies SignInLinkData, status: 410 };
      return {
        redirect: signedIn.returnPath ?? firstPath(visit.language, signedIn.role),
        cookies: [sessionCookie(visit, signedIn.sessionToken)],
      };
    },
  };
}
