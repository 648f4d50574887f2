import { dayMs } from '../../../data/model/duration.ts';
import type { Outcome } from '../../../data/model/reviewPages.ts';
import { hashToken, newToken } from '../../access/token.ts';
import { addAnswerLink } from '../../store/answerLinks.ts';
import { audit } from '../../store/audit.ts';
import type { Store } from '../../store/schema.ts';
import { recordSubmissionEvent } from '../../store/submissions.ts';
import { type Editor, type Looked, openSubmission } from './outcome.ts';
import { tellSender } from './tellSender.ts';

/** A question waits as long as holidays and changes of staff last. */
const answerMs = 90 * dayMs;

/**
 * Sends a submission back with a question, and with what the editor has changed in it; its sender gets a link to answer.
 * Needs a sender to ask.
 */
export function returnWithQuestion(
  store: Store,
  {
    question,
    document,
    ...decision
  }: Looked & Editor & { question: string; document?: Record<string, unknown> | undefined },
): Promise<Outcome> {
  const { submissionId, basedOn, editor, now, baseUrl } = decision;
  return store.transaction().execute(async (transaction): Promise<Outcome> => {
    const submission = await openSubmission(transaction, decision);
    if ('kind' in submission) return submission;
    if (!submission.sender) return { kind: 'no-sender' };
    await recordSubmissionEvent(transaction, {
      submissionId,
      basedOn,
      kind: 'returned',
      author: editor,
      note: question,
      ...(document && { document }),
      state: 'returned',
      now,
    });
    await audit(transaction, { actor: editor, action: 'submission.return', subject: submissionId, now });
    const token = newToken();
    const expiresAt = new Date(now.getTime() + answerMs);
    await addAnswerLink(transaction, {
      tokenHash: hashToken(token),
      submissionId,
      createdAt: now,
      expiresAt,
    });
    const url = `${baseUrl}/${submission.sender.language}/submissions/${token}`;
    await tellSender(transaction, submission, {
      write: (shared) => ({ kind: 'submission-question', values: { ...shared, question, url } }),
      secretUntil: expiresAt,
      now,
    });
    return { kind: 'done', serviceId: submission.serviceId, slug: null };
  });
}

/** Ends a submission without publishing it, and tells its sender why. */
export function reject(
  store: Store,
  { reason, ...decision }: Looked & Editor & { reason: string },
): Promise<Outcome> {
  const { submissionId, basedOn, editor, now } = decision;
  return store.transaction().execute(async (transaction): Promise<Outcome> => {
    const submission = await openSubmission(transaction, decision);
    if ('kind' in submission) return submission;
    await recordSubmissionEvent(transaction, {
      submissionId,
      basedOn,
      kind: 'rejected',
      author: editor,
      note: reason,
      state: 'rejected',
      now,
    });
    await audit(transaction, { actor: editor, action: 'submission.reject', subject: submissionId, now });
    // An address that nobody confirmed may be that of someone who knows nothing of it.
    if (submission.confirmedAt) {
      await tellSender(transaction, submission, {
        write: (shared) => ({ kind: 'submission-rejected', values: { ...shared, reason } }),
        now,
      });
    }
    return { kind: 'done', serviceId: submission.serviceId, slug: null };
  });
}

/** Keeps what an editor has changed in a submission, without deciding yet. */
export function saveEdits(
  store: Store,
  { document, note, ...decision }: Looked & Editor & { document: Record<string, unknown>; note: string },
): Promise<Outcome> {
  const { submissionId, basedOn, editor, now } = decision;
  return store.transaction().execute(async (transaction): Promise<Outcome> => {
    const submission = await openSubmission(transaction, decision);
    if ('kind' in submission) return submission;
    const event = { submissionId, basedOn, kind: 'edited', author: editor, note, document, now } as const;
    await recordSubmissionEvent(transaction, event);
    return { kind: 'done', serviceId: submission.serviceId, slug: null };
  });
}
