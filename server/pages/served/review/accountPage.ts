import type { AuditAction } from '../../../../data/model/auditAction.ts';
import { isInterfaceLanguage } from '../../../../data/model/languageTag.ts';
import type { AccountData } from '../../../../data/model/signInPages.ts';
import { changeAccount } from '../../../store/accounts.ts';
import { audit } from '../../../store/audit.ts';
import { countSessionsOf, endSession, endSessionsOf } from '../../../store/sessions.ts';
import type { ServedPage } from '../servedPage.ts';
import { endedSessionCookie } from '../sessionCookie.ts';
import { type AccessParts, needsSecondFactor, type SignedInVisit, signedIn } from '../signedIn.ts';

/** One's own account: language, signing out here and everywhere. */
export function accountPage(parts: AccessParts): ServedPage {
  const { store, config } = parts;

  const dataOf = async ({ session, url, form }: SignedInVisit): Promise<AccountData> => ({
    language: form?.get('language') ?? session.account.language,
    sessions: await countSessionsOf(store, session.account.id),
    hasSecondFactor: session.account.hasSecondFactor,
    canSetUpSecondFactor: !session.account.hasSecondFactor && !session.hasPassedSecondFactor,
    isSaved: !form && url.searchParams.has('saved'),
  });

  return signedIn(parts, {
    path: 'review/account',
    role: 'official',
    isBeforeSecondFactor: true,
    load: async (visit) => ({ data: await dataOf(visit) }),
    async post(visit) {
      const { form, session, language, now } = visit;
      const { account } = session;
      const action = form?.get('action');
      const isEnd = action === 'end';
      if (!isEnd && needsSecondFactor(session, config)) {
        return { redirect: `/${language}/review/second-factor` };
      }
      const note = (action: AuditAction) => ({ actor: account.id, action, subject: account.id, now });
      if (action === 'language') {
        const chosen = form?.get('language') ?? '';
        if (!isInterfaceLanguage(chosen)) return { data: await dataOf(visit), status: 422 };
        await store.transaction().execute(async (transaction) => {
          await changeAccount(transaction, account.id, { language: chosen });
          await audit(transaction, { ...note('account.language'), detail: { to: chosen } });
        });
        return { redirect: `/${chosen}/review/account?saved` };
      }
      if (!isEnd && action !== 'end-all') return { data: await dataOf(visit), status: 422 };
      await store.transaction().execute(async (transaction) => {
        if (isEnd) await endSession(transaction, session.tokenHash);
        else await endSessionsOf(transaction, account.id);
        await audit(transaction, note(isEnd ? 'session.end' : 'session.end-all'));
      });
      return { redirect: `/${language}/review/sign-in`, cookies: [endedSessionCookie(visit)] };
    },
  });
}
