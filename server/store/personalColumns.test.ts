import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { personalColumns, searchedTables } from './personalColumns.ts';

test('every column of the database is known to name a person or not to', async () => {
  const { store } = await temporaryStore();
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select tables.name as table_name, columns.name as column_name
    from sqlite_schema as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table' and tables.name not glob 'sqlite_*' and tables.name not glob 'schema_migration*'
    limit 10000`.execute(store);
  const known = Object.entries(personalColumns).flatMap(([table, { named, plain }]) =>
    [...named, ...plain].map((column) => `${table}.${column}`),
  );
  const there = rows.map((row) => `${row.table_name}.${row.column_name}`);
  expect(there.sort()).toEqual(known.sort());
});

test('every table with a column that may name a person is searched, or removed with the person', () => {
  const naming = Object.entries(personalColumns).flatMap(([table, { named }]) =>
    named.length > 0 ? [table] : [],
  );
  expect(naming.sort()).toEqual([...searchedTables, 'account', 'account_identity', 'maintainer'].sort());
});
