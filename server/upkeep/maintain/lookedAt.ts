import { createHash } from 'node:crypto';
import type { Service } from '../../../data/model/service.ts';
import { serviceRevision } from '../../store/revisions.ts';
import type { Store } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { getSubmission, submissionEvents } from '../../store/submissions.ts';
import { baseOf } from './baseOf.ts';
import { isChangeOf } from './maintained.ts';

type Waiting = Pick<Submission, 'id' | 'document'>;

/** A change that waits, as it stands: another one, or the same one changed, has another mark. */
export function waitingMark(waiting: Waiting | null): string {
  if (!waiting) return '';
  const digest = createHash('sha256').update(JSON.stringify(waiting.document)).digest('hex');
  return `${waiting.id}:${digest.slice(0, 16)}`;
}

async function waitedChange(db: Store, maintainerId: string, mark: string): Promise<Waiting | null> {
  const submission = await getSubmission(db, mark.split(':', 1)[0] ?? '');
  if (!submission || !isChangeOf(submission, maintainerId)) return null;
  const events = await submissionEvents(db, submission.id);
  const documents = events.flatMap(({ document }) => (document ? [{ id: submission.id, document }] : []));
  return documents.find((known) => waitingMark(known) === mark) ?? null;
}

/** What a maintainer had on the page. */
export interface Looked {
  serviceId: string;
  basedOn: number;
  /** As `waitingMark` says it. */
  waited: string;
  maintainerId: string;
}

/**
 * A service as it was on the page of a maintainer: a revision, with the change of theirs that waited then. Null where
 * there is no such state.
 */
export async function lookedAt(
  db: Store,
  { serviceId, basedOn, waited, maintainerId }: Looked,
): Promise<Service | null> {
  const revision = await serviceRevision(db, serviceId, basedOn);
  if (!revision) return null;
  if (waited === '') return revision.service;
  const change = await waitedChange(db, maintainerId, waited);
  return change && baseOf(revision.service, change);
}
