import { type StoredAccount, toAccount } from './accounts.ts';
import type { Store } from './schema.ts';

/** Whom an identity provider knows, by what never changes there (OpenID Connect Core 1.0, 5.7). */
export interface Identity {
  issuer: string;
  subject: string;
}

/** The account that an identity is bound to; null: none. */
export async function accountOfIdentity(
  db: Store,
  { issuer, subject }: Identity,
): Promise<StoredAccount | null> {
  const row = await db
    .selectFrom('account_identity')
    .innerJoin('account', 'account.id', 'account_identity.account_id')
    .selectAll('account')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .limit(1)
    .executeTakeFirst();
  return row ? toAccount(row) : null;
}

/** Binds an identity to an account; false where the account has another one of the same provider. */
export async function bindIdentity(
  transaction: Store,
  { issuer, subject }: Identity,
  { accountId, now }: { accountId: string; now: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('account_identity')
    .values({ issuer, subject, account_id: accountId, bound_at: now.toISOString() })
    .onConflict((conflict) => conflict.columns(['account_id', 'issuer']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Frees an account of its identities; false where it had none. */
export async function unbindIdentities(transaction: Store, accountId: string): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('account_identity')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The ids of the accounts that are bound to an identity. */
export async function boundAccounts(db: Store, limit = 1000): Promise<Set<string>> {
  const query = db.selectFrom('account_identity').select('account_id').distinct();
  const rows = await query.limit(limit).execute();
  return new Set(rows.map((row) => row.account_id));
}
