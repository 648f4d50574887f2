import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table alert (
      id text primary key,
      email text not null check (email = lower(email)),
      language text not null,
      query text not null,
      created_at text not null,
      confirmed_at text,
      checked_seq integer,
      told_at text,
      good_until text,
      asked_at text,
      unique (email, query),
      check ((confirmed_at is null) = (checked_seq is null)),
      check ((confirmed_at is null) = (good_until is null))
    ) strict`.execute(db);
  await sql`create index alert_unchecked on alert (checked_seq)`.execute(db);
  await sql`
    create table alert_link (
      token_hash text primary key,
      alert_id text not null references alert (id) on delete cascade,
      created_at text not null
    ) strict, without rowid`.execute(db);
  await sql`create index alert_link_of on alert_link (alert_id)`.execute(db);
  await sql`
    create table alert_match (
      alert_id text not null references alert (id) on delete cascade,
      service_id text not null references service_identity (id),
      primary key (alert_id, service_id)
    ) strict, without rowid`.execute(db);
}

/** Who wants to hear of services that begin to match a query. */
export const alerts: Migration = { up };
