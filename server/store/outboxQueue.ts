import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { isInterfaceLanguage } from '../../data/model/languageTag.ts';
import type { MailToRender, OutboxState } from '../../data/model/mail.ts';
import type { OutboxTable, Store } from './schema.ts';

/** A mail as it lies in the outbox. */
export interface OutboxMail {
  id: string;
  to: string;
  /** What it says; the language is the reader's. */
  content: MailToRender;
  /** The values let someone in, or have been emptied. */
  isSecret: boolean;
  state: OutboxState;
  /** ISO 8601 UTC, as every time here. */
  createdAt: string;
  /** When it is tried next. */
  dueAt: string;
  attempts: number;
  lastError: string | null;
  sentAt: string | null;
  /** From then on it is of no use; null: it always is. */
  goodUntil: string | null;
  /** Since when it is tried. */
  triedSince: string;
  /** What it said is emptied, so it can never be sent. */
  isForgotten: boolean;
}

const valuesSchema = z.record(z.string(), z.unknown());

function toOutboxMail(row: Selectable<OutboxTable>): OutboxMail {
  const values = valuesSchema.parse(JSON.parse(row.mail_values));
  const language = isInterfaceLanguage(row.language) ? row.language : 'fi';
  return {
    id: row.id,
    to: row.recipient,
    // Written by queueMail, whose type ties each kind to its values.
    content: { kind: row.kind, values, language } as unknown as MailToRender,
    isSecret: row.is_secret === 1,
    state: row.state,
    createdAt: row.created_at,
    dueAt: row.due_at,
    attempts: row.attempts,
    lastError: row.last_error,
    sentAt: row.sent_at,
    goodUntil: row.good_until,
    triedSince: row.retried_at ?? row.created_at,
    isForgotten: row.mail_values === '{}',
  };
}

/**
 * Takes the mail that has been due for the longest, for this process alone until `leaseUntil`; null where none is due.
 * After that time another process may take it, should this one have died.
 */
export async function takeDueMail(
  db: Store,
  { now, leaseUntil }: { now: Date; leaseUntil: Date },
): Promise<OutboxMail | null> {
  const time = now.toISOString();
  const row = await db
    .updateTable('outbox')
    .set({ leased_until: leaseUntil.toISOString(), attempts: sql<number>`attempts + 1` })
    .where('id', '=', (query) =>
      query
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'waiting')
        .where('due_at', '<=', time)
        .where((where) => where.or([where('good_until', 'is', null), where('good_until', '>', time)]))
        .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<=', time)]))
        .orderBy('due_at')
        .orderBy('id')
        .limit(1),
    )
    .returningAll()
    .executeTakeFirst();
  return row ? toOutboxMail(row) : null;
}

/**
 * Notes that a mail is out (`sent`), or lies in a file (`kept`). What let someone in is forgotten once it is sent, and
 * kept only for as long as it is good.
 */
export async function noteMailOut(
  db: Store,
  { id, isSecret, goodUntil }: Pick<OutboxMail, 'id' | 'isSecret' | 'goodUntil'>,
  { state, now }: { state: 'sent' | 'kept'; now: Date },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      state,
      sent_at: now.toISOString(),
      leased_until: null,
      last_error: null,
      ...(isSecret && (state === 'sent' || goodUntil === null) && { mail_values: '{}' }),
    })
    .where('id', '=', id)
    .execute();
}

/**
 * Notes why a mail could not be sent, and when it is tried again; `nextTry` null: it is given up, and what would have let
 * someone in is forgotten.
 */
export async function noteMailFailed(
  db: Store,
  id: string,
  { error, nextTry }: { error: string; nextTry: Date | null },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      last_error: error.slice(0, 500),
      leased_until: null,
      ...(nextTry
        ? { due_at: nextTry.toISOString() }
        : {
            state: 'given-up' as const,
            mail_values: sql<string>`case is_secret when 1 then '{}' else mail_values end`,
          }),
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/**
 * Has a mail sent again, or for the first time without waiting longer; false where its secret is forgotten, its use is
 * over, or while it is being sent.
 */
export async function retryMail(db: Store, id: string, now: Date): Promise<boolean> {
  const time = now.toISOString();
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ state: 'waiting', due_at: time, retried_at: time, attempts: 0, leased_until: null })
    .where('id', '=', id)
    .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<=', time)]))
    .where('mail_values', '<>', '{}')
    .where((where) => where.or([where('good_until', 'is', null), where('good_until', '>', time)]))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface OutboxFilter {
  state?: OutboxState | undefined;
  /** Only what comes after the mail of this id. */
  before?: string | undefined;
  limit: number;
}

/** The outbox, newest first. */
export async function listOutbox(db: Store, { state, before, limit }: OutboxFilter): Promise<OutboxMail[]> {
  let query = db.selectFrom('outbox').selectAll();
  if (state) query = query.where('state', '=', state);
  if (before)
    query = query.where(
      sql<boolean>`(created_at, id) < (select created_at, id from outbox where id = ${before})`,
    );
  const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toOutboxMail);
}

export async function outboxMail(db: Store, id: string): Promise<OutboxMail | null> {
  const row = await db.selectFrom('outbox').selectAll().where('id', '=', id).limit(1).executeTakeFirst();
  return row ? toOutboxMail(row) : null;
}

/** How many mails there are in each state. */
export async function countOutbox(db: Store): Promise<Partial<Record<OutboxState, number>>> {
  const rows = await db
    .selectFrom('outbox')
    .select((row) => ['state', row.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
