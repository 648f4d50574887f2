import { type RawBuilder, type Selectable, sql } from 'kysely';
import { personalColumns, type SearchedTable } from './personalColumns.ts';
import type { Store, Tables } from './schema.ts';

export type Row<T extends SearchedTable> = Selectable<Tables[T]>;

async function rowsWhere<T extends SearchedTable>(
  db: Store,
  table: T,
  condition: RawBuilder<unknown>,
): Promise<Row<T>[]> {
  const { rows } = await sql<Row<T>>`select * from ${sql.table(table)} where ${condition}`.execute(db);
  return rows;
}

/** Every row of a table in which a text stands, in whatever case; no limit, since none may be left. */
export function rowsNaming<T extends SearchedTable>(db: Store, table: T, text: string): Promise<Row<T>[]> {
  const folded = text.toLowerCase();
  const anywhere = personalColumns[table].named.map(
    (column) =>
      sql`(instr(lower(coalesce(${sql.ref(column)}, '')), ${folded}) > 0
        or instr(lower(coalesce(${sql.ref(column)}, '')), ${folded.replace('@', '%40')}) > 0)`,
  );
  return rowsWhere(db, table, sql.join(anywhere, sql` or `));
}

/** Every row of a table in which a column has one of these values. */
export async function rowsWith<T extends SearchedTable>(
  db: Store,
  table: T,
  column: keyof Row<T> & string,
  values: readonly string[],
): Promise<Row<T>[]> {
  const rows: Row<T>[] = [];
  for (const value of values) rows.push(...(await rowsWhere(db, table, sql`${sql.ref(column)} = ${value}`)));
  return rows;
}

/** Submissions that came by a maintainer's link. */
export function submissionsByLink(db: Store, maintainerId: string): Promise<Row<'submission'>[]> {
  return rowsWhere(db, 'submission', sql`json_extract(source, '$.maintainerId') = ${maintainerId}`);
}

const keys = {
  revision: ['seq'],
  submission: ['id'],
  submission_event: ['submission_id', 'number'],
  outbox: ['id'],
  error_report: ['id'],
  notice: ['seq'],
  integration_programme: ['seq'],
  alert: ['id'],
  saved_search: ['id'],
  audit_entry: ['seq'],
} as const satisfies Record<SearchedTable, readonly string[]>;

/** What tells a row from all others of its table. */
export function keyOf(table: SearchedTable, row: object): string {
  return keys[table].map((column) => String((row as Record<string, unknown>)[column])).join(' ');
}

const isRow = (table: SearchedTable, row: object) =>
  sql.join(
    keys[table].map((column) => sql`${sql.ref(column)} = ${(row as Record<string, unknown>)[column]}`),
    sql` and `,
  );

/** Writes other values into a row, history or not; the caller has lifted its guards. */
export async function rewriteRow(
  transaction: Store,
  table: SearchedTable,
  row: object,
  values: Record<string, unknown>,
): Promise<void> {
  const sets = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`update ${sql.table(table)} set ${sql.join(sets)} where ${isRow(table, row)}`.execute(transaction);
}

/** Removes a row for good. */
export async function removeRow(transaction: Store, table: SearchedTable, row: object): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${isRow(table, row)}`.execute(transaction);
}
