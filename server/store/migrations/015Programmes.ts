import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table integration_programme (
      seq integer primary key autoincrement,
      municipality_code text not null,
      number integer not null,
      url text check (url like 'https://%'),
      reason text not null,
      author text not null,
      created_at text not null,
      unique (municipality_code, number)
    ) strict`.execute(db);
  for (const action of ['update', 'delete']) {
    await sql`
      create trigger ${sql.id(`integration_programme_no_${action}`)} before ${sql.raw(action)} on integration_programme
      begin select raise(abort, 'integration_programme is append-only'); end`.execute(db);
  }
  await sql`
    create trigger integration_programme_numbered before insert on integration_programme
    when new.number <> 1 + (
        select coalesce(max(number), 0) from integration_programme where municipality_code = new.municipality_code)
      or exists (select 1 from integration_programme where seq = new.seq)
    begin select raise(abort, 'the states of a link are numbered 1, 2, … and never replaced'); end`.execute(
    db,
  );
}

/** Links to municipalities' integration programmes: each state of a link stays; one without an address removes it. */
export const programmes: Migration = { up };
