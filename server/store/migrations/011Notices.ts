import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice (
      seq integer primary key autoincrement,
      id text not null,
      number integer not null,
      state text not null check (state in ('draft', 'published', 'withdrawn')),
      document text not null check (json_valid(document)),
      author text not null,
      created_at text not null,
      unique (id, number)
    ) strict`.execute(db);
  for (const action of ['update', 'delete']) {
    await sql`
      create trigger ${sql.id(`notice_no_${action}`)} before ${sql.raw(action)} on notice
      begin select raise(abort, 'notice is append-only'); end`.execute(db);
  }
  await sql`
    create trigger notice_numbered before insert on notice
    when new.number <> 1 + (select coalesce(max(number), 0) from notice where id = new.id)
      or exists (select 1 from notice where seq = new.seq)
    begin select raise(abort, 'the states of a notice are numbered 1, 2, … and never replaced'); end`.execute(
    db,
  );
}

/** What editors tell the network: each state of a notice stays, as those of services do. */
export const notices: Migration = { up };
