import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table answer_link (
      token_hash text primary key,
      submission_id text not null references submission (id),
      created_at text not null,
      expires_at text not null
    ) strict, without rowid`.execute(db);
  await sql`create index answer_link_submission on answer_link (submission_id)`.execute(db);
}

/** Links by which the sender of a submission answers an editor's question. */
export const answerLinks: Migration = { up };
