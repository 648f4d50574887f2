import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table error_report add column closed_note text`.execute(db);
}

/** Reports of errors keep what became of them in words. */
export const errorReportNotes: Migration = { up };
