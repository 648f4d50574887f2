import { revisionReasons } from '../../data/model/revisionReasons.ts';
import { serviceSchema } from '../../data/model/service.ts';
import { PeopleError } from '../access/people.ts';
import { countAdmins } from '../store/accounts.ts';
import { findFaults } from '../store/addSubmission.ts';
import { appendRevisionIn } from '../store/appendRevision.ts';
import { audit } from '../store/audit.ts';
import { leaveNoTrace } from '../store/leaveNoTrace.ts';
import { liftGuards } from '../store/liftGuards.ts';
import { removeAccount, removeAnswerLinks, removeMaintainer } from '../store/personalAccess.ts';
import { removeRow, rewriteRow } from '../store/personalRows.ts';
import type { Store, StoreTransaction } from '../store/schema.ts';
import { recordSubmissionEvent } from '../store/submissions.ts';
import { type FoundPerson, findPersonalData } from './findPersonalData.ts';
import { removeMailFiles } from './removeMailFiles.ts';
import { type Summary, summarise } from './summarise.ts';

interface Erasure {
  email: string;
  /** Who erases: an account's id, or the program. */
  actor: string;
  now: Date;
  /** Where mails lie as files. */
  mailFolder: string;
}

/** What was erased, and what is left to editors. */
export interface Erased extends Omit<Summary, 'newest'> {
  /** False: another process still read an older state, so the log of writes holds it for a while. */
  isWithoutTrace: boolean;
}

async function rewriteRows(transaction: StoreTransaction, { rows }: FoundPerson): Promise<void> {
  for (const { table, row, change } of rows) {
    if (change?.kind === 'remove') await removeRow(transaction, table, row);
    if (change?.kind === 'rewrite') await rewriteRow(transaction, table, row, change.values);
  }
}

/** What waits for an editor goes on as a new version, so that nobody decides on what they saw before. */
async function noteInSubmissions(
  transaction: StoreTransaction,
  { rows }: FoundPerson,
  { actor, now }: Erasure,
): Promise<void> {
  for (const found of rows) {
    if (found.table !== 'submission' || found.change?.kind !== 'rewrite') continue;
    const { id: submissionId, version } = found.row;
    const { document } = found.change.values;
    if (typeof document === 'string') {
      const faults = JSON.stringify(findFaults(JSON.parse(document)));
      await rewriteRow(transaction, 'submission', found.row, { faults });
    }
    await removeAnswerLinks(transaction, submissionId);
    const event = { submissionId, basedOn: version, kind: 'erased', author: actor, note: '', now } as const;
    await recordSubmissionEvent(transaction, event);
  }
}

/** The newest state of each service goes on without the person, as a revision that everyone who follows the feed gets. */
async function reviseServices(
  transaction: StoreTransaction,
  { eraser }: FoundPerson,
  newest: Summary['newest'],
  { actor, now }: Erasure,
): Promise<void> {
  for (const { number, document } of newest) {
    const open = serviceSchema.safeParse(
      JSON.parse(eraser.document(document, { isTied: true, isHistory: false })),
    );
    // One that an earlier program wrote otherwise is rewritten in place only.
    if (!open.success) continue;
    await appendRevisionIn(transaction, {
      service: open.data,
      author: actor,
      reason: revisionReasons.personErased,
      basedOn: number,
      clock: () => now,
    });
  }
}

/**
 * Takes a person out of everything: revisions, submissions, mails, reports and the log read `[erased on …]` where they
 * were named, their account and links are gone, and services they were the contact of go on without one. All of it is
 * one transaction. Throws PeopleError `last-admin`.
 */
export async function erasePersonalData(store: Store, erasure: Erasure): Promise<Erased> {
  const { email, actor, now, mailFolder } = erasure;
  const { summary, mailIds, eraser } = await store.transaction().execute(async (transaction) => {
    const found = await findPersonalData(transaction, email, now);
    const { account, maintainer } = found;
    if (account?.role === 'admin' && !account.isDisabled && (await countAdmins(transaction)) <= 1) {
      throw new PeopleError('last-admin');
    }
    const summary = await summarise(transaction, found);
    await liftGuards(transaction, () => rewriteRows(transaction, found));
    await noteInSubmissions(transaction, found, erasure);
    await reviseServices(transaction, found, summary.newest, erasure);
    if (account) await removeAccount(transaction, account.id);
    if (maintainer) await removeMaintainer(transaction, maintainer.id);
    // Neither the address nor its hash: with a list of addresses a hash tells whose it is.
    const detail = { entries: Object.values(summary.counts).reduce((sum, count) => sum + count, 0) };
    await audit(transaction, { actor, action: 'person.erase', subject: 'person', detail, now });
    const mails = found.rows.flatMap((one) => (one.table === 'outbox' && one.change ? [one.row.id] : []));
    return { summary, mailIds: mails, eraser: found.eraser };
  });
  await removeMailFiles(mailFolder, {
    ids: mailIds,
    isNaming: (text) => eraser.text(text, { isTied: false }) !== text,
  });
  const { counts, contactOf, publicIn } = summary;
  return { counts, contactOf, publicIn, isWithoutTrace: await leaveNoTrace(store) };
}
