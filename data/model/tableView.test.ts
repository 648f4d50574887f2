import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyQuery, type sorts } from './query.ts';
import {
  columnSort,
  formatTableView,
  shownColumns,
  splitTableSearch,
  type TableView,
  tableColumns,
  tableSearch,
} from './tableView.ts';

const split = (search: string) => splitTableSearch(new URLSearchParams(search));

test('a view that was written is read again, whatever its columns and page', () => {
  const view: fc.Arbitrary<TableView> = fc.record({
    columns: fc.option(fc.subarray([...tableColumns])),
    page: fc.integer({ min: 1, max: 999 }),
  });
  fc.assert(
    fc.property(view, (asked) => {
      expect(splitTableSearch(formatTableView(asked))).toEqual({ view: asked, rest: [], faults: [] });
      const search = tableSearch({ ...emptyQuery, speaks: ['so'] }, asked);
      expect(split(search)).toMatchObject({ view: asked, rest: [['speaks', 'so']] });
    }),
  );
});

test('boxes of a form are one list, and its order is the table’s', () => {
  expect(split('columns=name&columns=region&columns=languages&speaks=').view.columns).toEqual([
    'languages',
    'region',
  ]);
  expect(split('columns=name').view.columns).toEqual([]);
});

test.each([
  ['columns=wings', 'columns', 'malformed'],
  ['page=0', 'page', 'malformed'],
  ['page=1&page=2', 'page', 'repeated'],
  ['limit=50', 'limit', 'unknown-parameter'],
  ['cursor=abc', 'cursor', 'unknown-parameter'],
])('%s: %s is %s', (search, parameter, code) => {
  expect(split(search)).toMatchObject({ rest: [], faults: [{ parameter, code }] });
});

test('a distance needs a place, and contacts somebody who may see them', () => {
  const all = { columns: [...tableColumns] };
  const shown = (hasPlace: boolean, seesContacts: boolean) => shownColumns(all, { hasPlace, seesContacts });
  expect(shown(true, true)).toEqual(tableColumns);
  expect(shown(false, false)).toEqual(
    tableColumns.filter((column) => column !== 'distance' && column !== 'contact'),
  );
});

test('a press on a head sorts by it, and the next one turns that round', () => {
  const ask = (sort: (typeof sorts)[number] | null) => columnSort('confirmed', { sort, near: null });
  expect(ask(null)).toEqual({ state: 'none', next: 'confirmed' });
  expect(ask('confirmed')).toEqual({ state: 'descending', next: '-confirmed' });
  expect(ask('-confirmed')).toEqual({ state: 'ascending', next: 'confirmed' });
  expect(columnSort('hours', { sort: null, near: null })).toBeNull();
  const near = { kind: 'municipality', code: '698' } as const;
  expect(columnSort('distance', { sort: null, near })?.state).toBe('ascending');
});
