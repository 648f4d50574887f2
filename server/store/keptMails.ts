import { sql } from 'kysely';
import type { Store } from './schema.ts';

/**
 * Gives up every waiting mail whose use is over, and forgets what let someone in, also of mails that lie in files. A
 * mail that is being sent is left alone.
 */
export async function giveUpStaleMails(db: Store, now: Date): Promise<void> {
  const time = now.toISOString();
  await db
    .updateTable('outbox')
    .set({
      state: sql`case state when 'waiting' then 'given-up' else state end`,
      mail_values: sql`case is_secret when 1 then '{}' else mail_values end`,
    })
    .where('good_until', '<=', time)
    .where('state', 'in', ['waiting', 'kept'])
    .where((where) => where.or([where('state', '=', 'waiting'), where('is_secret', '=', 1)]))
    .where('mail_values', '<>', '{}')
    .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<=', time)]))
    .execute();
}

/** Mails in files that a mail server can still send. */
function sendable(time: string) {
  return sql<boolean>`state = 'kept' and mail_values <> '{}' and (good_until is null or good_until > ${time})`;
}

/** How many mails lie in files and can still be sent. */
export async function countSendableKept(db: Store, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where(sendable(now.toISOString()))
    .executeTakeFirstOrThrow();
  return count;
}

/** Has all mails that lie in files sent; gives how many there are. */
export async function sendKeptMails(transaction: Store, now: Date): Promise<number> {
  const time = now.toISOString();
  const { numUpdatedRows } = await transaction
    .updateTable('outbox')
    .set({ state: 'waiting', due_at: time, retried_at: time, attempts: 0, sent_at: null })
    .where(sendable(time))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
