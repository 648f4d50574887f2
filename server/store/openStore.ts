import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { foldText } from '../../data/model/foldText.ts';
import { migrate, refuseUnknown } from './migrate.ts';
import type { Store, Tables } from './schema.ts';
import { StoreDialect } from './sqliteDialect.ts';
import { StoreError, toStoreError } from './storeError.ts';

const pragmas = [
  // Wait for another process's write instead of failing at once, in milliseconds.
  'busy_timeout = 5000',
  // Readers (backups, Datasette, other processes) and the writer do not wait for each other.
  'journal_mode = WAL',
  // What we have answered "accepted" survives a power cut; NORMAL may lose the last commits in WAL mode.
  'synchronous = FULL',
  // SQLite checks references only where it is told to, on each connection.
  'foreign_keys = ON',
  // A view or trigger in a file that somebody handed us cannot call functions with side effects.
  'trusted_schema = OFF',
  // What is deleted is overwritten, so that it cannot be read from the file any more.
  'secure_delete = ON',
  // After a bulk import the write-ahead log shrinks again, to at most 64 MiB.
  'journal_size_limit = 67108864',
];

/** Where the database stands in a data folder. */
export function databasePath(dataFolder: string): string {
  return join(dataFolder, 'directory.sqlite');
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

/** Not by Node's `recursive`, which never returns where the system lets nobody make a folder, as in /proc. */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process was faster.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function createFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    const reason = codeOf(error);
    throw new StoreError(`The data folder ${folder} cannot be made (${reason}).`, {
      code: 'data-folder-unwritable',
      cause: error,
    });
  }
}

/**
 * Opens the database file, makes it and its folder where they are missing, and migrates it. Throws StoreError, whose
 * message is one line for an operator. Close with `store.destroy()`.
 */
export async function openStore(path: string): Promise<Store> {
  createFolder(dirname(path));
  let database: Database.Database | undefined;
  try {
    database = new Database(path);
    const store: Store = new Kysely<Tables>({ dialect: new StoreDialect(database) });
    await refuseUnknown(store, path);
    for (const pragma of pragmas) database.pragma(pragma);
    // SQLite itself knows upper and lower case of ASCII only.
    database.function('fold_text', { deterministic: true }, (text) => foldText(String(text ?? '')));
    await migrate(store, path);
    return store;
  } catch (error) {
    database?.close();
    throw toStoreError(error, path);
  }
}
