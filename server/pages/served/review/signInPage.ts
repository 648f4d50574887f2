import { setTimeout as delay } from 'node:timers/promises';
import { hourMs } from '../../../../data/model/duration.ts';
import type { SignInData } from '../../../../data/model/signInPages.ts';
import { createLimit } from '../../../access/limits.ts';
import { requestSignInLink } from '../../../access/signIn.ts';
import { foldEmail } from '../../../store/accounts.ts';
import type { Store } from '../../../store/schema.ts';
import { isEmail } from '../isEmail.ts';
import { returnPath } from '../returnPath.ts';
import type { ServedPage } from '../servedPage.ts';

const hourSeconds = hourMs / 1000;
/** Longer than a link takes to be written, so that the time of an answer does not tell whether there was one. */
const answerMs = 150;

/** Asks for a link for signing in. The answer is the same whether the address has an account or not. */
export function signInPage({ store }: { store: Store }): ServedPage {
  const perAddressHere = createLimit({ times: 5, seconds: hourSeconds });
  // More than from one network: nobody can use up the tries of someone else at once.
  const perAddress = createLimit({ times: 15, seconds: hourSeconds });
  const perNetwork = createLimit({ times: 30, seconds: hourSeconds });
  const page = (data: Partial<SignInData>): SignInData => ({
    email: '',
    fault: null,
    waitMinutes: null,
    isSent: false,
    ...data,
  });
  return {
    path: 'review/sign-in',
    load: ({ url }) => ({ data: page({ isSent: url.searchParams.has('sent') }) }),
    async post({ form, language, url, network, baseUrl, now }) {
      const email = form?.get('email')?.trim() ?? '';
      if (!isEmail(email)) return { data: page({ email, fault: 'email' }), status: 422 };
      const address = foldEmail(email);
      const refusal =
        (await perNetwork.take(network)) ??
        (await perAddressHere.take(`${network} ${address}`)) ??
        (await perAddress.take(address));
      if (refusal) {
        const waitMinutes = Math.ceil(refusal.waitSeconds / 60);
        const headers = { 'retry-after': String(refusal.waitSeconds) };
        return { data: page({ email, fault: 'tooMany', waitMinutes }), status: 429, headers };
      }
      const request = requestSignInLink(store, {
        email,
        language,
        returnPath: returnPath(url),
        urlOf: (token) => new URL(`/${language}/review/sign-in/${token}`, baseUrl).href,
        now,
      });
      await Promise.all([request, delay(answerMs)]);
      return { redirect: `/${language}/review/sign-in?sent` };
    },
  };
}
