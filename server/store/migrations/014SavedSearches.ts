import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table saved_search (
      id text primary key,
      account_id text not null references account (id) on delete cascade,
      name text not null check (name <> ''),
      name_key text not null,
      page text not null check (page in ('table', 'map', 'coverage')),
      query text not null,
      created_at text not null,
      changed_at text not null,
      unique (account_id, name_key)
    ) strict`.execute(db);
}

/** Searches to which people who sign in have given a name, each for its owner alone. */
export const savedSearches: Migration = { up };
