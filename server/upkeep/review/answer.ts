import type { Faster } from '../../../data/model/reviewPages.ts';
import { hashToken } from '../../access/token.ts';
import { submissionOfAnswerLink } from '../../store/answerLinks.ts';
import type { Store } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { getSubmission, recordSubmissionEvent } from '../../store/submissions.ts';
import { fasterThan } from './outcome.ts';

/** The submission whose question a token's holder may answer; null where the link is not known or too old. */
export async function submissionToAnswer(store: Store, token: string, now: Date): Promise<Submission | null> {
  const id = await submissionOfAnswerLink(store, hashToken(token), now);
  return id === null ? null : getSubmission(store, id);
}

export interface Answer {
  token: string;
  /** The submission's version that was on the page. */
  basedOn: number;
  text: string;
  /** What the sender made of the document; absent: as it was. */
  document?: Record<string, unknown>;
  now: Date;
}

/** Takes a sender's answer, with or without changes: the submission waits for an editor again. */
export function answerQuestion(
  store: Store,
  { token, basedOn, text, document, now }: Answer,
): Promise<{ kind: 'done' } | Faster | { kind: 'missing' }> {
  return store.transaction().execute(async (transaction) => {
    const submission = await submissionToAnswer(transaction, token, now);
    if (!submission) return { kind: 'missing' };
    const { id: submissionId, version, state } = submission;
    if (version !== basedOn || state !== 'returned') return fasterThan(transaction, submissionId);
    await recordSubmissionEvent(transaction, {
      submissionId,
      basedOn,
      kind: 'answered',
      author: 'sender',
      note: text,
      ...(document && { document }),
      state: 'waiting',
      now,
    });
    return { kind: 'done' };
  });
}
