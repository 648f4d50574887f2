import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table service_identity (
      id text primary key,
      slug text not null unique,
      created_at text not null
    ) strict`.execute(db);

  // AUTOINCREMENT: a place in the change feed is never given twice, whatever happens to the newest row.
  await sql`
    create table revision (
      seq integer primary key autoincrement,
      service_id text not null references service_identity (id),
      number integer not null,
      state text not null,
      document text not null,
      author text not null,
      reason text not null,
      created_at text not null,
      unique (service_id, number),
      check (json_extract(document, '$.id') = service_id and json_extract(document, '$.state') = state)
    ) strict`.execute(db);

  await sql`
    create table submission (
      id text primary key,
      service_id text references service_identity (id),
      document text not null check (json_valid(document)),
      faults text not null check (json_valid(faults)),
      state text not null default 'waiting',
      source text not null check (json_valid(source)),
      note text not null,
      received_at text not null
    ) strict`.execute(db);
  await sql`create index submission_queue on submission (state, received_at)`.execute(db);

  for (const table of ['service_identity', 'revision']) {
    for (const action of ['update', 'delete']) {
      await sql`
        create trigger ${sql.id(`${table}_no_${action}`)} before ${sql.raw(action)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db);
    }
  }

  // INSERT OR REPLACE deletes without firing delete triggers, so an existing row is protected here too.
  await sql`
    create trigger revision_numbered before insert on revision
    when new.number <> 1 + (select coalesce(max(number), 0) from revision where service_id = new.service_id)
      or exists (select 1 from revision where seq = new.seq)
    begin select raise(abort, 'revisions are numbered 1, 2, … and never replaced'); end`.execute(db);
}

/** Services, their append-only revisions, and submissions. */
export const revisions: Migration = { up };
