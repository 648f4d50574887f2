import { randomUUID } from 'node:crypto';
import { canonical } from '../../../data/model/matchChannels.ts';
import type { Outcome } from '../../../data/model/reviewPages.ts';
import type { SubmissionEventKind } from '../../../data/model/submission.ts';
import { audit } from '../../store/audit.ts';
import { serviceHistory } from '../../store/revisions.ts';
import type { Store, StoreTransaction } from '../../store/schema.ts';
import type { Submission } from '../../store/submissionRow.ts';
import { recordSubmissionEvent, submissionEvents } from '../../store/submissions.ts';
import { changedDocument } from '../changedDocument.ts';
import { type Editor, type Looked, openSubmission } from './outcome.ts';

type Loose = Record<string, unknown>;

interface Assignment extends Looked, Editor {
  /** Why; the thread shows it. */
  note: string;
}

/** Keeps what a submission is for from now on; `about` is the service of which it becomes, or was, a change. */
async function record(
  transaction: StoreTransaction,
  { submissionId, basedOn, editor, note, now }: Assignment,
  kind: Extract<SubmissionEventKind, 'made-change' | 'made-new'>,
  { about, ...to }: { about: string; serviceId: string | null; document: Loose; source: Loose },
): Promise<void> {
  await recordSubmissionEvent(transaction, { submissionId, basedOn, kind, author: editor, note, ...to, now });
  const detail = { serviceId: about };
  await audit(transaction, {
    actor: editor,
    action: `submission.${kind}`,
    subject: submissionId,
    detail,
    now,
  });
}

/**
 * Makes a submission for a new service a change of one that there is: what it leaves out stays as it is published.
 * `document` is what the editor made of it; absent: as it was sent in.
 */
export function makeChange(
  store: Store,
  { serviceId, document, ...assignment }: Assignment & { serviceId: string; document?: Loose | undefined },
): Promise<Outcome> {
  return store.transaction().execute(async (transaction): Promise<Outcome> => {
    const submission = await openSubmission(transaction, assignment);
    if ('kind' in submission) return submission;
    const [newest] = await serviceHistory(transaction, serviceId, 1);
    if (!newest || submission.serviceId !== null) return { kind: 'missing' };
    await record(transaction, assignment, 'made-change', {
      about: serviceId,
      serviceId,
      document: changedDocument(newest.service, document ?? submission.document),
      source: { ...submission.source, basedOn: newest.number },
    });
    return { kind: 'done', serviceId, slug: newest.service.slug };
  });
}

/** What was sent in before it became a change, where nobody has worked on it since; null otherwise. */
async function asSentIn(transaction: Store, { id }: Submission): Promise<Loose | null> {
  const said = (await submissionEvents(transaction, id)).filter(({ document }) => document);
  return said.at(-1)?.kind === 'made-change' ? (said.at(-2)?.document ?? null) : null;
}

/** A document of its own, without what belongs to the service of which it was a change. */
async function onItsOwn(transaction: Store, { serviceId, document }: Submission): Promise<Loose> {
  const [newest] = serviceId === null ? [] : await serviceHistory(transaction, serviceId, 1);
  const { slug: _, provenance: __, authorityContact, ...rest } = document;
  const isTheirs = canonical(authorityContact) === canonical(newest?.service.authorityContact);
  const contact = authorityContact && !isTheirs ? { authorityContact } : {};
  return { ...rest, ...contact, id: randomUUID(), state: 'submitted' };
}

/** Makes a change a submission for a new service after all. `document` is what the editor made of it, if anything. */
export function makeNew(
  store: Store,
  { document: edited, ...assignment }: Assignment & { document?: Loose | undefined },
): Promise<Outcome> {
  return store.transaction().execute(async (transaction): Promise<Outcome> => {
    const submission = await openSubmission(transaction, assignment);
    if ('kind' in submission) return submission;
    if (submission.serviceId === null) return { kind: 'missing' };
    const { basedOn: _, ...source } = submission.source;
    const document = edited
      ? await onItsOwn(transaction, { ...submission, document: edited })
      : ((await asSentIn(transaction, submission)) ?? (await onItsOwn(transaction, submission)));
    const about = submission.serviceId;
    await record(transaction, assignment, 'made-new', { about, serviceId: null, document, source });
    return { kind: 'done', serviceId: null, slug: null };
  });
}
