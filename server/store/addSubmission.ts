import { randomUUID } from 'node:crypto';
import { serviceSchema } from '../../data/model/service.ts';
import type { Fault, Sender } from '../../data/model/submission.ts';
import { randomReference } from './reference.ts';
import type { Store } from './schema.ts';
import { type Submission, submissionColumns, toSubmission } from './submissionRow.ts';

export interface NewSubmission {
  /** What was sent in: a service, complete or not. */
  document: Record<string, unknown>;
  /** The service to change; absent: a new one. */
  serviceId?: string;
  sender?: Sender;
  /** Where it came from. */
  source: Record<string, unknown>;
  note?: string;
  /** Who brought it: `sender`, or the program that did. */
  author?: string;
  /** The hash of the token that confirms the sender's address. */
  confirmHash?: string;
  /** When the address is known to be the sender's already. */
  confirmedAt?: string;
  /** The id of the form that was filled in: sent twice, it is one submission. */
  formId?: string;
  now: Date;
}

/** What the schema of a service finds missing or wrong. */
export function findFaults(document: Record<string, unknown>): Fault[] {
  const { error } = serviceSchema.safeParse(document);
  return (error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }));
}

async function freeReference(db: Store): Promise<string> {
  for (;;) {
    const reference = randomReference();
    const holder = await db
      .selectFrom('submission')
      .select('id')
      .where('reference', '=', reference)
      .limit(1)
      .executeTakeFirst();
    if (!holder) return reference;
  }
}

/**
 * Keeps a submission as it was given, for an editor, with its first event; faults do not stop it. Within the caller's
 * transaction, so that mail about it can go with it.
 */
export async function addSubmission(
  transaction: Store,
  submission: NewSubmission,
): Promise<{ id: string; reference: string; faults: Fault[] }> {
  const { serviceId, sender, note = '', author = 'import', now } = submission;
  const id = randomUUID();
  const reference = await freeReference(transaction);
  const faults = findFaults(submission.document);
  const document = JSON.stringify(submission.document);
  const receivedAt = now.toISOString();
  await transaction
    .insertInto('submission')
    .values({
      id,
      reference,
      service_id: serviceId ?? null,
      document,
      faults: JSON.stringify(faults),
      sender: sender ? JSON.stringify(sender) : null,
      source: JSON.stringify(submission.source),
      note,
      received_at: receivedAt,
      confirmed_at: submission.confirmedAt ?? null,
      confirm_hash: submission.confirmHash ?? null,
      form_id: submission.formId ?? null,
    })
    .execute();
  await transaction
    .insertInto('submission_event')
    .values({
      submission_id: id,
      number: 1,
      kind: 'received',
      author,
      note,
      document,
      created_at: receivedAt,
    })
    .execute();
  return { id, reference, faults };
}

/** The submission that a form became, where it was sent before. */
export async function submissionOfForm(db: Store, formId: string): Promise<Submission | null> {
  const row = await db
    .selectFrom('submission')
    .select(submissionColumns)
    .where('form_id', '=', formId)
    .limit(1)
    .executeTakeFirst();
  return row ? toSubmission(row) : null;
}
