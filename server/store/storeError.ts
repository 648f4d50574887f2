export type StoreErrorCode =
  | 'data-folder-unwritable'
  | 'not-a-database'
  | 'not-our-database'
  | 'database-newer'
  | 'database-busy'
  | 'database-damaged'
  | 'disk-failed'
  | 'migration-failed'
  | 'document-unreadable'
  | 'database-not-empty';

/** The database cannot be used: a stable code, and one line that tells an operator why. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(message: string, { code, cause }: { code: StoreErrorCode; cause?: unknown }) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

const codesBySqlite: [prefix: string, code: StoreErrorCode, says: string][] = [
  ['SQLITE_NOTADB', 'not-a-database', 'is not an SQLite database'],
  ['SQLITE_CORRUPT', 'database-damaged', 'is damaged'],
  ['SQLITE_BUSY', 'database-busy', 'is held by another process'],
  ['SQLITE_CANTOPEN', 'data-folder-unwritable', 'cannot be opened for writing'],
  ['SQLITE_FULL', 'disk-failed', 'cannot grow, since the disk is full'],
  ['SQLITE_IOERR', 'disk-failed', 'cannot be read or written, since the disk is full or broken'],
  ['SQLITE_READONLY', 'data-folder-unwritable', 'cannot be written to'],
];

/** What a failure of SQLite with the database `path` means to an operator; any other error is given back as it is. */
export function toStoreError(error: unknown, path: string): unknown {
  const sqliteCode = error instanceof Error && 'code' in error ? String(error.code) : '';
  const match = codesBySqlite.find(([prefix]) => sqliteCode.startsWith(prefix));
  return match
    ? new StoreError(`The database ${path} ${match[2]} (${sqliteCode}).`, { code: match[1], cause: error })
    : error;
}
