import type { ConfirmAddressData, SubmissionSentData } from '../../../data/model/submissionForm.ts';
import type { Store } from '../../store/schema.ts';
import { confirmSender, submissionOfToken } from '../../upkeep/confirmSender.ts';
import type { ServedPage } from './servedPage.ts';

/** The page after sending. It repeats the reference that is in its address, and knows nothing of who sent what. */
export const sentPage: ServedPage = {
  path: 'submit/sent/:reference',
  load({ params: { reference = '' } }) {
    if (!/^NK-[2-9A-Z]{4}-[2-9A-Z]{2}$/.test(reference)) return 'not-found';
    return { data: { reference } satisfies SubmissionSentData };
  },
};

/** The page of the mailed link: looking at it changes nothing, since scanners of mail do; its button confirms. */
export function createConfirmPage(store: Store): ServedPage {
  return {
    path: 'submit/confirm/:token',
    async load({ params: { token = '' } }) {
      const submission = await submissionOfToken(store, token);
      if (!submission) return 'not-found';
      const { reference, confirmedAt, isExpired } = submission;
      const state = confirmedAt ? 'confirmed' : isExpired ? 'expired' : 'open';
      return { data: { reference, state } satisfies ConfirmAddressData };
    },
    async post({ language, now, params: { token = '' } }) {
      if (!(await submissionOfToken(store, token))) return 'not-found';
      await confirmSender(store, token, now);
      return { redirect: `/${language}/submit/confirm/${token}` };
    },
  };
}
