import type { Store } from './schema.ts';

export interface NewSignInLink {
  tokenHash: string;
  accountId: string;
  returnPath: string | null;
  expiresAt: Date;
  now: Date;
}

/** Keeps a new link, and forgets those that are over: a link that is unknown is no good either. */
export async function addSignInLink(
  transaction: Store,
  { tokenHash, accountId, returnPath, expiresAt, now }: NewSignInLink,
): Promise<void> {
  await transaction.deleteFrom('sign_in_link').where('expires_at', '<=', now.toISOString()).execute();
  await transaction
    .insertInto('sign_in_link')
    .values({
      token_hash: tokenHash,
      account_id: accountId,
      return_path: returnPath,
      expires_at: expiresAt.toISOString(),
    })
    .execute();
}

/** Whether a link can still be used; changes nothing. */
export async function isSignInLinkGood(db: Store, tokenHash: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('sign_in_link')
    .select('account_id')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses a link up; null where it was used, is too old, or never was. */
export async function takeSignInLink(
  transaction: Store,
  tokenHash: string,
  now: Date,
): Promise<{ accountId: string; returnPath: string | null } | null> {
  const row = await transaction
    .updateTable('sign_in_link')
    .set({ used_at: now.toISOString() })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .returning(['account_id', 'return_path'])
    .executeTakeFirst();
  return row ? { accountId: row.account_id, returnPath: row.return_path } : null;
}
