import { type SearchedTable, searchedTables } from '../store/personalColumns.ts';
import { keyOf, type Row, rowsNaming, rowsWith, submissionsByLink } from '../store/personalRows.ts';
import type { Store } from '../store/schema.ts';

type Maps = { [T in SearchedTable]: Map<string, Row<T>> };

/** Rows of all tables that may name a person, each once. */
export class GatheredRows {
  readonly #maps = Object.fromEntries(searchedTables.map((table) => [table, new Map()])) as unknown as Maps;

  add<T extends SearchedTable>(table: T, rows: Row<T>[]): void {
    for (const row of rows) this.#maps[table].set(keyOf(table, row), row);
  }

  of<T extends SearchedTable>(table: T): Row<T>[] {
    return [...this.#maps[table].values()];
  }
}

/** Every row in which the address stands. */
export async function gatherByAddress(db: Store, email: string): Promise<GatheredRows> {
  const gathered = new GatheredRows();
  for (const table of searchedTables) gathered.add(table, await rowsNaming(db, table, email));
  return gathered;
}

/** How a person stands in rows without being named. */
export interface PersonIds {
  accountId: string | null;
  /** As the author of revisions and the actor in the log. */
  authors: string[];
  maintainerId: string | null;
}

/** Adds what was done by the person, or to them. */
export async function gatherByIds(
  db: Store,
  gathered: GatheredRows,
  { accountId, authors, maintainerId }: PersonIds,
): Promise<void> {
  const subjects = maintainerId === null ? authors : [...authors, maintainerId];
  gathered.add('revision', await rowsWith(db, 'revision', 'author', authors));
  gathered.add('notice', await rowsWith(db, 'notice', 'author', authors));
  gathered.add('integration_programme', await rowsWith(db, 'integration_programme', 'author', authors));
  gathered.add('audit_entry', await rowsWith(db, 'audit_entry', 'actor', authors));
  gathered.add('audit_entry', await rowsWith(db, 'audit_entry', 'subject', subjects));
  if (accountId !== null) {
    gathered.add('saved_search', await rowsWith(db, 'saved_search', 'account_id', [accountId]));
  }
  if (maintainerId !== null) gathered.add('submission', await submissionsByLink(db, maintainerId));
}

/** Adds the whole story of submissions and services that have to do with the person. */
export async function gatherTied(
  db: Store,
  gathered: GatheredRows,
  { submissions, services }: { submissions: Iterable<string>; services: Iterable<string> },
): Promise<void> {
  const ids = [...submissions];
  gathered.add('submission', await rowsWith(db, 'submission', 'id', ids));
  gathered.add('submission_event', await rowsWith(db, 'submission_event', 'submission_id', ids));
  gathered.add('revision', await rowsWith(db, 'revision', 'service_id', [...services]));
}
