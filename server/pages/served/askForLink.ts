import { setTimeout as delay } from 'node:timers/promises';
import type { AskForLinkData } from '../../../data/model/askForLink.ts';
import { hourMs } from '../../../data/model/duration.ts';
import { createLimit } from '../../access/limits.ts';
import { foldEmail } from '../../store/accounts.ts';
import { isEmail } from './isEmail.ts';
import type { ServedPage, Visit } from './servedPage.ts';

const hourSeconds = hourMs / 1000;
/** Longer than a link takes to be written, so that the time of an answer does not tell whether there was one. */
const answerMs = 150;

interface AskForLinkOptions {
  path: string;
  /** Mails a link where the address is known. */
  ask(visit: Visit, email: string): Promise<void>;
}

/** A page that asks for a link by mail. Its answer is the same whether the address is known or not. */
export function askForLink({ path, ask }: AskForLinkOptions): ServedPage {
  const perAddressHere = createLimit({ times: 5, seconds: hourSeconds });
  // More than from one network: nobody can use up the tries of someone else at once.
  const perAddress = createLimit({ times: 15, seconds: hourSeconds });
  const perNetwork = createLimit({ times: 30, seconds: hourSeconds });
  const page = (data: Partial<AskForLinkData>): AskForLinkData => ({
    email: '',
    fault: null,
    waitMinutes: null,
    isSent: false,
    ...data,
  });
  return {
    path,
    load: ({ url }) => ({ data: page({ isSent: url.searchParams.has('sent') }) }),
    async post(visit) {
      const { form, language, network } = visit;
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
      await Promise.all([ask(visit, email), delay(answerMs)]);
      return { redirect: `/${language}/${path}?sent` };
    },
  };
}
