import { setTimeout } from 'node:timers/promises';
import { hourMs } from '../../../../data/model/duration.ts';
import type { AskLinkData } from '../../../../data/model/upkeepPages.ts';
import { createLimit } from '../../../access/limits.ts';
import { foldEmail } from '../../../store/accounts.ts';
import type { Store } from '../../../store/schema.ts';
import { askForLink } from '../../../upkeep/maintain/askForLink.ts';
import { isEmail } from '../isEmail.ts';
import type { ServedPage } from '../servedPage.ts';

const hourSeconds = hourMs / 1000;
/** Longer than the work for a known address, so that the time of the answer tells nothing either. */
const answerMs = 150;

/** Asks for a new link. The answer is the same whether the address is a maintainer's or not. */
export function askLinkPage({ store }: { store: Store }): ServedPage {
  const perAddress = createLimit({ times: 5, seconds: hourSeconds });
  const perNetwork = createLimit({ times: 30, seconds: hourSeconds });
  const page = (data: Partial<AskLinkData>): AskLinkData => ({
    email: '',
    fault: null,
    waitMinutes: null,
    isSent: false,
    ...data,
  });
  return {
    path: 'upkeep',
    load: ({ url }) => ({ data: page({ isSent: url.searchParams.has('sent') }) }),
    async post({ form, language, network, baseUrl, now }) {
      const email = form?.get('email')?.trim() ?? '';
      if (!isEmail(email)) return { data: page({ email, fault: 'email' }), status: 422 };
      const refusal = (await perNetwork.take(network)) ?? (await perAddress.take(foldEmail(email)));
      if (refusal) {
        const waitMinutes = Math.ceil(refusal.waitSeconds / 60);
        const headers = { 'retry-after': String(refusal.waitSeconds) };
        return { data: page({ email, fault: 'tooMany', waitMinutes }), status: 429, headers };
      }
      await Promise.all([askForLink(store, { email, baseUrl, now }), setTimeout(answerMs)]);
      return { redirect: `/${language}/upkeep?sent` };
    },
  };
}
