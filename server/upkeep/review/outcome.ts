import type { Faster } from '../../../data/model/reviewPages.ts';
import { serviceHistory } from '../../store/revisions.ts';
import type { Store } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { getSubmission, submissionEvents } from '../../store/submissions.ts';

/** What an editor looked at when deciding. */
export interface Looked {
  submissionId: string;
  /** The submission's version. */
  basedOn: number;
}

export interface Editor {
  /** The account's id. */
  editor: string;
  now: Date;
  /** Where visitors reach the server, for links in mails. */
  baseUrl: string;
}

const openStates: Submission['state'][] = ['waiting', 'returned'];

/** What the last event says about who was faster. */
export async function fasterThan(db: Store, submissionId: string): Promise<Faster> {
  const last = (await submissionEvents(db, submissionId)).at(-1);
  return {
    kind: 'faster',
    by: last?.author ?? '',
    did: last?.kind ?? 'edited',
    at: last?.createdAt ?? '',
    note: last?.note ?? '',
  };
}

/** The submission if it still is as the editor saw it and can be decided; else why not. */
export async function openSubmission(
  transaction: Store,
  { submissionId, basedOn }: Looked,
): Promise<Submission | Faster | { kind: 'missing' }> {
  const submission = await getSubmission(transaction, submissionId);
  if (!submission) return { kind: 'missing' };
  const isOpen = submission.version === basedOn && openStates.includes(submission.state);
  return isOpen ? submission : fasterThan(transaction, submissionId);
}

/** Who wrote the newest revision of a service, where that is not the one that the editor saw. */
export async function revisedSince(
  transaction: Store,
  serviceId: string,
  basedOnRevision: number,
): Promise<Faster | null> {
  const [newest] = await serviceHistory(transaction, serviceId, 1);
  if ((newest?.number ?? 0) === basedOnRevision) return null;
  return {
    kind: 'faster',
    by: newest?.author ?? '',
    did: 'revised',
    at: newest?.createdAt ?? '',
    note: newest?.reason ?? '',
  };
}
