import type { Store } from './schema.ts';

/** Keeps a new secret, which counts only once it is confirmed. */
export async function startSecondFactor(
  transaction: Store,
  accountId: string,
  secret: string,
): Promise<void> {
  await transaction
    .updateTable('account')
    .set({ totp_secret: secret, totp_confirmed_at: null, totp_last_step: null })
    .where('id', '=', accountId)
    .execute();
}

/** The second factor counts from now on, with these codes for the day when the device is lost. */
export async function confirmSecondFactor(
  transaction: Store,
  accountId: string,
  { codeHashes, now }: { codeHashes: string[]; now: Date },
): Promise<void> {
  await transaction
    .updateTable('account')
    .set({ totp_confirmed_at: now.toISOString() })
    .where('id', '=', accountId)
    .execute();
  await transaction.deleteFrom('recovery_code').where('account_id', '=', accountId).execute();
  const rows = codeHashes.map((code_hash) => ({ account_id: accountId, code_hash }));
  await transaction.insertInto('recovery_code').values(rows).execute();
}

/** Takes the second factor and its recovery codes away; it is set up anew at the next sign-in. */
export async function resetSecondFactor(transaction: Store, accountId: string): Promise<void> {
  await transaction
    .updateTable('account')
    .set({ totp_secret: null, totp_confirmed_at: null, totp_last_step: null })
    .where('id', '=', accountId)
    .execute();
  await transaction.deleteFrom('recovery_code').where('account_id', '=', accountId).execute();
}

/** Uses the code of a time step; false where it, or a later one, was used before. */
export async function takeTotpStep(transaction: Store, accountId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('account')
    .set({ totp_last_step: step })
    .where('id', '=', accountId)
    .where((row) => row.or([row('totp_last_step', 'is', null), row('totp_last_step', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Uses a recovery code; false where there is no such code, or it was used before. */
export async function takeRecoveryCode(
  transaction: Store,
  accountId: string,
  { codeHash, now }: { codeHash: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('recovery_code')
    .set({ used_at: now.toISOString() })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
