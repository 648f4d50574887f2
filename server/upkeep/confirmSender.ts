import { hashToken } from '../access/token.ts';
import type { Store } from '../store/schema.ts';
import { type AddressToConfirm, addressToConfirm, confirmAddress } from '../store/submissionAddress.ts';

/** The submission whose sender's address a mailed token stands for; null for any other text. */
export async function submissionOfToken(db: Store, token: string): Promise<AddressToConfirm | null> {
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? addressToConfirm(db, hashToken(token)) : null;
}

/** Confirms the sender's address; a second time, or with a token that is none, nothing changes. */
export async function confirmSender(db: Store, token: string, now: Date): Promise<void> {
  await db.transaction().execute((transaction) => confirmAddress(transaction, hashToken(token), now));
}
