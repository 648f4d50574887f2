import type { Sender } from '../../data/model/submission.ts';
import type { Store } from './schema.ts';
import { appendSubmissionEvent } from './submissions.ts';

/** A submission whose sender's address a token confirms. */
export interface AddressToConfirm {
  id: string;
  reference: string;
  confirmedAt: string | null;
  isExpired: boolean;
  language: Sender['language'] | null;
}

/** The submission that a token's hash stands for; null where there is none. */
export async function addressToConfirm(db: Store, confirmHash: string): Promise<AddressToConfirm | null> {
  const row = await db
    .selectFrom('submission')
    .select(['id', 'reference', 'confirmed_at', 'state', 'sender'])
    .where('confirm_hash', '=', confirmHash)
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const sender = row.sender === null ? null : (JSON.parse(row.sender) as Sender);
  return {
    id: row.id,
    reference: row.reference,
    confirmedAt: row.confirmed_at,
    isExpired: row.state === 'expired',
    language: sender?.language ?? null,
  };
}

/**
 * Marks a sender's address as confirmed, once, within the caller's transaction; a second time changes nothing. It
 * leaves the version alone, since no editor need decide anew for it.
 */
export async function confirmAddress(transaction: Store, confirmHash: string, now: Date): Promise<void> {
  const confirmed = await transaction
    .updateTable('submission')
    .set({ confirmed_at: now.toISOString() })
    .where('confirm_hash', '=', confirmHash)
    .where('confirmed_at', 'is', null)
    .where('state', '<>', 'expired')
    .returning('id')
    .executeTakeFirst();
  if (!confirmed) return;
  await appendSubmissionEvent(transaction, {
    submissionId: confirmed.id,
    kind: 'address-confirmed',
    author: 'sender',
    note: '',
    document: null,
    now,
  });
}

/**
 * Ends the waiting of submissions that came before `receivedBefore` and whose sender nobody vouched for, at most
 * `limit`: sender, contact for authorities and what was typed go. Gives how many there were.
 */
export async function expireUnconfirmed(
  transaction: Store,
  { receivedBefore, now, limit }: { receivedBefore: Date; now: Date; limit: number },
): Promise<number> {
  const rows = await transaction
    .selectFrom('submission')
    .select(['id', 'document', 'version'])
    .where('state', '=', 'waiting')
    .where('confirmed_at', 'is', null)
    .where('sender', 'is not', null)
    .where('received_at', '<', receivedBefore.toISOString())
    .orderBy('received_at')
    .limit(limit)
    .execute();
  for (const { id, document, version } of rows) {
    const { authorityContact: _, ...open } = JSON.parse(document) as Record<string, unknown>;
    await transaction
      .updateTable('submission')
      .set({ state: 'expired', sender: null, document: JSON.stringify(open), version: version + 1 })
      .where('id', '=', id)
      .execute();
    await transaction
      .updateTable('submission_event')
      .set({ document: null })
      .where('submission_id', '=', id)
      .execute();
    const event = { submissionId: id, kind: 'expired', author: 'expiry', note: '', document: null } as const;
    await appendSubmissionEvent(transaction, { ...event, now });
  }
  return rows.length;
}
