import { toString as toQrSvg } from 'qrcode';
import { hourMs } from '../../../../data/model/duration.ts';
import type { SecondFactorData } from '../../../../data/model/signInPages.ts';
import { createLimit } from '../../../access/limits.ts';
import {
  checkSecondFactor,
  confirmBySecondFactor,
  secondFactorToSetUp,
} from '../../../access/secondFactor.ts';
import { renewSession } from '../../../access/sessions.ts';
import { firstPath, returnPath } from '../returnPath.ts';
import type { PageResult, ServedPage } from '../servedPage.ts';
import { sessionCookie } from '../sessionCookie.ts';
import { type AccessParts, type SignedInVisit, signedIn } from '../signedIn.ts';

/** Sets up the second factor, or asks for it. */
export function secondFactorPage(parts: AccessParts): ServedPage {
  const { store } = parts;
  const tries = createLimit({ times: 10, seconds: hourMs / 1000 });

  async function setUp({ session }: SignedInVisit, isWrong: boolean): Promise<PageResult> {
    const { secret, uri } = await secondFactorToSetUp(store, session.account);
    const qrSvg = await toQrSvg(uri, { type: 'svg', margin: 2 });
    const data: SecondFactorData = { step: 'set-up', secret, qrSvg, isWrong };
    return { data, status: isWrong ? 422 : 200 };
  }

  const ask = (data: Partial<SecondFactorData & { step: 'ask' }> = {}): SecondFactorData => ({
    step: 'ask',
    isWrong: false,
    waitMinutes: null,
    ...data,
  });
  const nextOf = ({ url, language, session }: SignedInVisit) =>
    returnPath(url) ?? firstPath(language, session.account.role);

  return signedIn(parts, {
    path: 'review/second-factor',
    role: 'official',
    isBeforeSecondFactor: true,
    load(visit) {
      if (visit.session.hasPassedSecondFactor) return { redirect: nextOf(visit) };
      return visit.session.account.hasSecondFactor ? { data: ask() } : setUp(visit, false);
    },
    async post(visit) {
      const { session, form, now } = visit;
      const { account } = session;
      const refusal = await tries.take(account.id);
      if (refusal) {
        const waitMinutes = Math.ceil(refusal.waitSeconds / 60);
        return {
          data: ask({ waitMinutes }),
          status: 429,
          headers: { 'retry-after': String(refusal.waitSeconds) },
        };
      }
      const code = form?.get('code') ?? '';
      if (account.hasSecondFactor) {
        const renewed = await store.transaction().execute(async (transaction) => {
          const isRight = await checkSecondFactor(transaction, account, code, now);
          return isRight ? renewSession(transaction, session, now) : null;
        });
        if (!renewed) return { data: ask({ isWrong: true }), status: 422 };
        return { redirect: nextOf(visit), cookies: [sessionCookie(visit, renewed.token)] };
      }
      const done = await store.transaction().execute(async (transaction) => {
        const codes = await confirmBySecondFactor(transaction, account, code, now);
        return codes && { codes, ...(await renewSession(transaction, session, now)) };
      });
      if (!done) return setUp(visit, true);
      visit.session = done.session;
      const data: SecondFactorData = { step: 'codes', codes: done.codes, next: nextOf(visit) };
      return { data, cookies: [sessionCookie(visit, done.token)] };
    },
  });
}
