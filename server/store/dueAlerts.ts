import { type Alert, toAlert } from './alerts.ts';
import type { Store } from './schema.ts';

/** More services than a country has. */
const maxMatches = 1_000_000;
/** Values in one statement. */
const chunk = 500;

/**
 * Confirmed alerts that were looked at before a place of the change feed, and told nothing since `quietSince`; in the
 * order of their ids, after `after`.
 */
export async function dueAlerts(
  db: Store,
  { seq, quietSince, after, limit }: { seq: number; quietSince: Date; after: string; limit: number },
): Promise<Alert[]> {
  const rows = await db
    .selectFrom('alert')
    .selectAll()
    .where('checked_seq', '<', seq)
    .where((row) => row.or([row('told_at', 'is', null), row('told_at', '<=', quietSince.toISOString())]))
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toAlert);
}

/** The services that matched when an alert was last looked at. */
export async function alertMatches(db: Store, alertId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('alert_match')
    .select('service_id')
    .where('alert_id', '=', alertId)
    .limit(maxMatches)
    .execute();
  return new Set(rows.map((row) => row.service_id));
}

/** True where nobody else has looked at the alert meanwhile: then what follows is the caller's to tell. */
export async function takeAlertCheck(
  transaction: Store,
  { id, checkedSeq }: Pick<Alert, 'id' | 'checkedSeq'>,
  { seq, toldAt }: { seq: number; toldAt: Date | null },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('alert')
    .set({ checked_seq: seq, ...(toldAt && { told_at: toldAt.toISOString() }) })
    .where('id', '=', id)
    .where('checked_seq', '=', checkedSeq)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Keeps which services match now. */
export async function changeAlertMatches(
  transaction: Store,
  alertId: string,
  { added, gone }: { added: string[]; gone: string[] },
): Promise<void> {
  for (let start = 0; start < added.length; start += chunk) {
    const values = added
      .slice(start, start + chunk)
      .map((serviceId) => ({ alert_id: alertId, service_id: serviceId }));
    await transaction
      .insertInto('alert_match')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (let start = 0; start < gone.length; start += chunk) {
    await transaction
      .deleteFrom('alert_match')
      .where('alert_id', '=', alertId)
      .where('service_id', 'in', gone.slice(start, start + chunk))
      .execute();
  }
}

/** Alerts whose time is over and of which nobody was asked yet whether they are wanted. */
export async function alertsToAsk(db: Store, now: Date, limit: number): Promise<Alert[]> {
  const rows = await db
    .selectFrom('alert')
    .selectAll()
    .where('good_until', '<=', now.toISOString())
    .where('asked_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toAlert);
}

/** Notes that it was asked; false where another process has. */
export async function noteAsked(transaction: Store, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('alert')
    .set({ asked_at: now.toISOString() })
    .where('id', '=', id)
    .where('asked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Removes what was neither confirmed nor said to be still wanted before a moment; gives how many. */
export async function removeUnanswered(db: Store, before: Date): Promise<number> {
  const time = before.toISOString();
  const { numDeletedRows } = await db
    .deleteFrom('alert')
    .where((row) =>
      row.or([
        row.and([row('confirmed_at', 'is', null), row('created_at', '<=', time)]),
        row('asked_at', '<=', time),
      ]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
