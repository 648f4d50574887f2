import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { AlertTable } from './alertSchema.ts';
import type { Store } from './schema.ts';

/** A wish to hear of services that begin to match a query. */
export interface Alert {
  id: string;
  email: string;
  language: InterfaceLanguage;
  query: string;
  /** ISO 8601 UTC, as every time here. */
  createdAt: string;
  confirmedAt: string | null;
  checkedSeq: number | null;
  toldAt: string | null;
  goodUntil: string | null;
  askedAt: string | null;
}

export function toAlert({ id, email, language, query, ...row }: Selectable<AlertTable>): Alert {
  return {
    id,
    email,
    language,
    query,
    createdAt: row.created_at,
    confirmedAt: row.confirmed_at,
    checkedSeq: row.checked_seq,
    toldAt: row.told_at,
    goodUntil: row.good_until,
    askedAt: row.asked_at,
  };
}

/**
 * The alert of an address for a query, a new one where there is none. Asking again makes one that nobody confirmed as if
 * new; a confirmed one stays as it is, since anyone can ask for any address.
 */
export async function ensureAlert(
  transaction: Store,
  { email, language, query, now }: Pick<Alert, 'email' | 'language' | 'query'> & { now: Date },
): Promise<Alert> {
  await transaction
    .insertInto('alert')
    .values({
      id: randomUUID(),
      email,
      language,
      query,
      created_at: now.toISOString(),
      confirmed_at: null,
      checked_seq: null,
      told_at: null,
      good_until: null,
      asked_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['email', 'query'])
        .doUpdateSet({ language, created_at: now.toISOString() })
        .where('alert.confirmed_at', 'is', null),
    )
    .execute();
  const row = await transaction
    .selectFrom('alert')
    .selectAll()
    .where('email', '=', email)
    .where('query', '=', query)
    .executeTakeFirstOrThrow();
  return toAlert(row);
}

/** How many alerts an address has. */
export async function countAlerts(db: Store, email: string): Promise<number> {
  const { count } = await db
    .selectFrom('alert')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return count;
}

export async function addAlertLink(
  transaction: Store,
  { alertId, tokenHash, now }: { alertId: string; tokenHash: string; now: Date },
): Promise<void> {
  const values = { token_hash: tokenHash, alert_id: alertId, created_at: now.toISOString() };
  await transaction.insertInto('alert_link').values(values).execute();
}

/** The alert that a mailed link stands for; null where there is none any more. */
export async function alertByLink(db: Store, tokenHash: string): Promise<Alert | null> {
  const row = await db
    .selectFrom('alert')
    .innerJoin('alert_link', 'alert_link.alert_id', 'alert.id')
    .selectAll('alert')
    .where('alert_link.token_hash', '=', tokenHash)
    .limit(1)
    .executeTakeFirst();
  return row ? toAlert(row) : null;
}

/** Notes that the address is right and until when the alert is good; false where that was known. */
export async function confirmAlert(
  transaction: Store,
  id: string,
  { checkedSeq, goodUntil, now }: { checkedSeq: number; goodUntil: Date; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('alert')
    .set({ confirmed_at: now.toISOString(), checked_seq: checkedSeq, good_until: goodUntil.toISOString() })
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes that a confirmed alert is still wanted. */
export async function renewAlert(db: Store, id: string, goodUntil: Date): Promise<void> {
  await db
    .updateTable('alert')
    .set({ good_until: goodUntil.toISOString(), asked_at: null })
    .where('id', '=', id)
    .where('confirmed_at', 'is not', null)
    .execute();
}

/** Ends an alert: nothing of it is kept. */
export async function removeAlert(db: Store, id: string): Promise<void> {
  await db.deleteFrom('alert').where('id', '=', id).execute();
}
