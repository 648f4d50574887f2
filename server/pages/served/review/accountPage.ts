import { isInterfaceLanguage } from '../../../../data/model/languageTag.ts';
import type { AccountData } from '../../../../data/model/signInPages.ts';
import { changeAccount } from '../../../store/accounts.ts';
import { audit } from '../../../store/audit.ts';
import { countSessionsOf, endSession, endSessionsOf } from '../../../store/sessions.ts';
import type { ServedPage } from '../servedPage.ts';
import { endedSessionCookie } from '../sessionCookie.ts';
import { type AccessParts, signedIn } from '../signedIn.ts';

/** One's own account: language, signing out here and everywhere. */
export function accountPage(parts: AccessParts): ServedPage {
  const { store } = parts;
  return signedIn(parts, {
    path: 'review/account',
    role: 'official',
    isBeforeSecondFactor: true,
    async load({ session, url }) {
      const data: AccountData = {
        sessions: await countSessionsOf(store, session.account.id),
        hasSecondFactor: session.account.hasSecondFactor,
        isSaved: url.searchParams.has('saved'),
      };
      return { data };
    },
    async post(visit) {
      const { form, session, language, now } = visit;
      const { account } = session;
      const action = form?.get('action');
      if (action === 'language') {
        const chosen = form?.get('language') ?? '';
        if (isInterfaceLanguage(chosen)) await changeAccount(store, account.id, { language: chosen });
        return { redirect: `/${isInterfaceLanguage(chosen) ? chosen : language}/review/account?saved` };
      }
      await store.transaction().execute(async (transaction) => {
        if (action === 'end-all') await endSessionsOf(transaction, account.id);
        else await endSession(transaction, session.tokenHash);
        await audit(transaction, { actor: account.id, action: 'session.end', subject: account.id, now });
      });
      return { redirect: `/${language}/review/sign-in`, cookies: [endedSessionCookie(visit)] };
    },
  });
}
