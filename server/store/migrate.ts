import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { revisions } from './migrations/001Revisions.ts';
import { publishedViews } from './migrations/002PublishedViews.ts';
import { outbox } from './migrations/003Outbox.ts';
import { access } from './migrations/004Access.ts';
import { submissionLife } from './migrations/005SubmissionLife.ts';
import { upkeep } from './migrations/006Upkeep.ts';
import { answerLinks } from './migrations/007AnswerLinks.ts';
import { identities } from './migrations/008Identities.ts';
import { mailGoodUntil } from './migrations/009MailGoodUntil.ts';
import { errorReportNotes } from './migrations/010ErrorReportNotes.ts';
import { notices } from './migrations/011Notices.ts';
import { speakers } from './migrations/012Speakers.ts';
import { alerts } from './migrations/013Alerts.ts';
import { savedSearches } from './migrations/014SavedSearches.ts';
import { programmes } from './migrations/015Programmes.ts';
import type { Store } from './schema.ts';
import { StoreError, toStoreError } from './storeError.ts';

/** Every migration there ever was, in order; a published one is never changed, only followed by another. */
const migrations: Record<string, Migration> = {
  '001-revisions': revisions,
  '002-published-views': publishedViews,
  '003-outbox': outbox,
  '004-access': access,
  '005-submission-life': submissionLife,
  '006-upkeep': upkeep,
  '007-answer-links': answerLinks,
  '008-identities': identities,
  '009-mail-good-until': mailGoodUntil,
  '010-error-report-notes': errorReportNotes,
  '011-notices': notices,
  '012-speakers': speakers,
  '013-alerts': alerts,
  '014-saved-searches': savedSearches,
  '015-programmes': programmes,
};

const migrationTableName = 'schema_migration';

/** Throws StoreError for a database that this program does not know: another program's, or a newer version's. */
export async function refuseUnknown(db: Store, path: string): Promise<void> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not glob 'sqlite_*' limit 1000`.execute(db);
  if (tables.rows.length === 0) return;
  if (!tables.rows.some(({ name }) => name === migrationTableName)) {
    throw new StoreError(`The database ${path} belongs to another program.`, { code: 'not-our-database' });
  }
  const unknown = await sql<{ name: string }>`
    select name from ${sql.table(migrationTableName)}
    where name not in (${sql.join(Object.keys(migrations))})
    order by name limit 1`.execute(db);
  const newer = unknown.rows[0]?.name;
  if (newer) {
    throw new StoreError(
      `The database ${path} was written by a newer version of this program (it has ${newer}); update the program.`,
      { code: 'database-newer' },
    );
  }
}

/** Brings the database to this program's schema; throws StoreError and leaves it as it was where that cannot be. */
export async function migrate(db: Store, path: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName,
    migrationLockTableName: `${migrationTableName}_lock`,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const known = toStoreError(error, path);
  if (known instanceof StoreError) throw known;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'the list of migrations';
  const reason = error instanceof Error ? error.message : String(error);
  throw new StoreError(`The database ${path} could not be migrated (${failed}): ${reason}`, {
    code: 'migration-failed',
    cause: error,
  });
}
