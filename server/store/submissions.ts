import type { SubmissionEventKind, SubmissionState } from '../../data/model/submission.ts';
import { findFaults } from './addSubmission.ts';
import { ConflictError } from './conflictError.ts';
import type { Store } from './schema.ts';
import {
  type Submission,
  type SubmissionEvent,
  submissionColumns,
  toSubmission,
  toSubmissionEvent,
} from './submissionRow.ts';

/** A submission by its id; null where there is none. */
export async function getSubmission(db: Store, id: string): Promise<Submission | null> {
  const row = await db
    .selectFrom('submission')
    .select(submissionColumns)
    .where('id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return row ? toSubmission(row) : null;
}

export interface SubmissionFilter {
  states?: readonly SubmissionState[];
  /** True: the sender's address was confirmed, or there is no sender to ask; false: it was not yet. */
  isConfirmed?: boolean;
  /** Only changes of this service. */
  serviceId?: string;
}

function filtered(db: Store, { states, isConfirmed, serviceId }: SubmissionFilter) {
  let query = db.selectFrom('submission');
  if (states) query = query.where('state', 'in', states);
  if (serviceId !== undefined) query = query.where('service_id', '=', serviceId);
  if (isConfirmed === true) {
    query = query.where((row) => row.or([row('confirmed_at', 'is not', null), row('sender', 'is', null)]));
  }
  if (isConfirmed === false) query = query.where('confirmed_at', 'is', null).where('sender', 'is not', null);
  return query;
}

/** Submissions, the longest waiting first, at most `limit` after the first `offset`. */
export async function listSubmissions(
  db: Store,
  { limit, offset = 0, ...filter }: SubmissionFilter & { limit: number; offset?: number },
): Promise<Submission[]> {
  const rows = await filtered(db, filter)
    .select(submissionColumns)
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toSubmission);
}

/** How many submissions there are. */
export async function countSubmissions(db: Store, filter: SubmissionFilter = {}): Promise<number> {
  const { count } = await filtered(db, filter)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** What happened to a submission, oldest first, at most `limit`. */
export async function submissionEvents(
  db: Store,
  submissionId: string,
  limit = 500,
): Promise<SubmissionEvent[]> {
  const rows = await db
    .selectFrom('submission_event')
    .selectAll()
    .where('submission_id', '=', submissionId)
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map(toSubmissionEvent);
}

export interface NewSubmissionEvent {
  submissionId: string;
  /** The version that was looked at. */
  basedOn: number;
  kind: SubmissionEventKind;
  /** Who: an account's id, `sender`, or the program that did it. */
  author: string;
  note: string;
  /** What the submission says from now on; absent: as before. */
  document?: Record<string, unknown>;
  /** Absent: as before. */
  state?: SubmissionState;
  /** The service that it changes from now on, or null for a new one; absent: as before. */
  serviceId?: string | null;
  /** Absent: as before. */
  source?: Record<string, unknown>;
  now: Date;
}

/**
 * Adds what happened to a submission and brings it to its new state and version, within the caller's transaction.
 * Throws ConflictError `not-newest` where someone was faster, or where there is no such submission.
 */
export async function recordSubmissionEvent(
  transaction: Store,
  { submissionId, basedOn, kind, author, note, document, state, serviceId, source, now }: NewSubmissionEvent,
): Promise<{ version: number }> {
  const version = basedOn + 1;
  const text = document && JSON.stringify(document);
  const { numUpdatedRows } = await transaction
    .updateTable('submission')
    .set({
      version,
      ...(state && { state }),
      ...(serviceId !== undefined && { service_id: serviceId }),
      ...(source && { source: JSON.stringify(source) }),
      ...(document && { document: text, faults: JSON.stringify(findFaults(document)) }),
    })
    .where('id', '=', submissionId)
    .where('version', '=', basedOn)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) {
    throw new ConflictError(`The submission ${submissionId} is no longer at version ${basedOn}.`, {
      code: 'not-newest',
    });
  }
  await appendSubmissionEvent(transaction, { submissionId, kind, author, note, document: text ?? null, now });
  return { version };
}

/** The row of an event alone; the caller changes the submission itself. */
export async function appendSubmissionEvent(
  transaction: Store,
  {
    submissionId,
    now,
    ...event
  }: Pick<NewSubmissionEvent, 'submissionId' | 'kind' | 'author' | 'note' | 'now'> & {
    document: string | null;
  },
): Promise<void> {
  const { last } = await transaction
    .selectFrom('submission_event')
    .select((row) => row.fn.coalesce(row.fn.max('number'), row.lit(0)).as('last'))
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('submission_event')
    .values({ submission_id: submissionId, number: last + 1, created_at: now.toISOString(), ...event })
    .execute();
}
