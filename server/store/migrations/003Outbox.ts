import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outbox (
      id text primary key,
      recipient text not null,
      language text not null,
      kind text not null,
      mail_values text not null check (json_valid(mail_values)),
      is_secret integer not null check (is_secret in (0, 1)),
      state text not null default 'waiting' check (state in ('waiting', 'sent', 'kept', 'given-up')),
      created_at text not null,
      due_at text not null,
      leased_until text,
      attempts integer not null default 0,
      last_error text,
      sent_at text
    ) strict`.execute(db);
  await sql`create index outbox_due on outbox (due_at) where state = 'waiting'`.execute(db);
  await sql`create index outbox_newest on outbox (created_at)`.execute(db);
  await sql`
    create trigger outbox_no_delete before delete on outbox
    begin select raise(abort, 'a mail is never deleted'); end`.execute(db);
}

/** Mails that are due, sent or given up; each is written with what caused it. */
export const outbox: Migration = { up };
