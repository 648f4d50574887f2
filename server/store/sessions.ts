import { type StoredAccount, toAccount } from './accounts.ts';
import type { Store } from './schema.ts';

export interface StoredSession {
  tokenHash: string;
  csrfToken: string;
  createdAt: Date;
  seenAt: Date;
  hasPassedSecondFactor: boolean;
  account: StoredAccount;
}

export async function addSession(
  transaction: Store,
  session: {
    tokenHash: string;
    accountId: string;
    csrfToken: string;
    hasPassedSecondFactor: boolean;
    now: Date;
  },
): Promise<void> {
  const time = session.now.toISOString();
  await transaction
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      csrf_token: session.csrfToken,
      created_at: time,
      seen_at: time,
      second_factor_at: session.hasPassedSecondFactor ? time : null,
    })
    .execute();
}

/** A session with its account as it is now, so that a change of role takes effect at once; null where there is none. */
export async function sessionByHash(db: Store, tokenHash: string): Promise<StoredSession | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .selectAll('account')
    .select(['token_hash', 'csrf_token', 'session.created_at as begun_at', 'seen_at', 'second_factor_at'])
    .where('token_hash', '=', tokenHash)
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    tokenHash: row.token_hash,
    csrfToken: row.csrf_token,
    createdAt: new Date(row.begun_at),
    seenAt: new Date(row.seen_at),
    hasPassedSecondFactor: row.second_factor_at !== null,
    account: toAccount(row),
  };
}

/** Notes that a session is in use. */
export async function touchSession(db: Store, tokenHash: string, now: Date): Promise<void> {
  await db
    .updateTable('session')
    .set({ seen_at: now.toISOString() })
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** From now on the session goes by another token, and has passed the second factor. */
export async function passSecondFactor(
  transaction: Store,
  tokenHash: string,
  { newHash, csrfToken, now }: { newHash: string; csrfToken: string; now: Date },
): Promise<void> {
  await transaction
    .updateTable('session')
    .set({ token_hash: newHash, csrf_token: csrfToken, second_factor_at: now.toISOString() })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function endSession(transaction: Store, tokenHash: string): Promise<void> {
  await transaction.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

/** Signs an account out everywhere; gives the number of sessions. */
export async function endSessionsOf(transaction: Store, accountId: string): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets sessions that are over. */
export async function sweepSessions(
  transaction: Store,
  { createdBefore, seenBefore }: { createdBefore: Date; seenBefore: Date },
): Promise<void> {
  await transaction
    .deleteFrom('session')
    .where((row) =>
      row.or([
        row('created_at', '<', createdBefore.toISOString()),
        row('seen_at', '<', seenBefore.toISOString()),
      ]),
    )
    .execute();
}

export async function countSessionsOf(db: Store, accountId: string): Promise<number> {
  const { count } = await db
    .selectFrom('session')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return count;
}
