import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table speaker_import (
      id integer primary key autoincrement,
      title text not null,
      file_name text not null,
      year integer not null,
      imported_at text not null,
      actor text not null,
      summary text not null check (json_valid(summary))
    ) strict`.execute(db);
  await sql`
    create table speaker_count (
      language text not null,
      municipality_code text not null,
      people integer check (people >= 0),
      primary key (language, municipality_code)
    ) strict, without rowid`.execute(db);
}

/** How many people of each municipality speak each language, as an operator loads it, replaced as a whole. */
export const speakers: Migration = { up };
