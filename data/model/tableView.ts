import type { Order, Query, Sort } from './query.ts';
import { formatSearch, type QueryFault } from './queryCodec.ts';
import { listOf, oneOf, wholeNumberFrom } from './queryForms.ts';

/*
 * What a link to the officials' table says beside the query: its columns and its page.
 */

/** Every column beside the name, which always stands first. */
export const tableColumns = [
  'municipality',
  'languages',
  'channels',
  'hours',
  'provider',
  'provider-type',
  'region',
  'county',
  'employment',
  'area',
  'topics',
  'audiences',
  'price',
  'confirmed',
  'due',
  'source',
  'distance',
  'contact',
] as const;
export type TableColumn = (typeof tableColumns)[number];

const usualColumns: readonly TableColumn[] = [
  'municipality',
  'distance',
  'languages',
  'channels',
  'hours',
  'provider',
  'confirmed',
  'contact',
];

export interface TableView {
  /** Null: the usual ones. */
  columns: TableColumn[] | null;
  /** From 1. */
  page: number;
}

export const firstView: TableView = { columns: null, page: 1 };

const columnsForm = listOf(oneOf(['name', ...tableColumns] as const));
const pageForm = wholeNumberFrom(1, 999);
const viewParameters = new Set(['columns', 'page']);
/** The table has pages and windows of its own. */
const paging = new Set(['limit', 'cursor']);

/** The view that the parameters say, those of the query, and every one that the table cannot use. */
export function splitTableSearch(parameters: Iterable<[string, string]>): {
  view: TableView;
  rest: [string, string][];
  faults: QueryFault[];
} {
  const pairs = [...parameters].filter(([, value]) => value !== '');
  const valuesOf = (name: string) => pairs.filter(([other]) => other === name).map(([, value]) => value);
  const view: TableView = { ...firstView };
  const faults: QueryFault[] = pairs
    .filter(([name]) => paging.has(name))
    .map(([parameter, value]) => ({ parameter, code: 'unknown-parameter', value }));
  // A form sends one pair for each ticked box.
  const columns = valuesOf('columns').join(',');
  const chosen = columns ? columnsForm.parse(columns) : null;
  if (chosen) view.columns = tableColumns.filter((column) => chosen.includes(column));
  else if (chosen === undefined) faults.push({ parameter: 'columns', code: 'malformed', value: columns });
  const [page, ...more] = valuesOf('page');
  if (page !== undefined) {
    const number = pageForm.parse(page);
    if (number === undefined) faults.push({ parameter: 'page', code: 'malformed', value: page });
    else view.page = number;
  }
  faults.push(...more.map((value): QueryFault => ({ parameter: 'page', code: 'repeated', value })));
  const rest = pairs.filter(([name]) => !viewParameters.has(name) && !paging.has(name));
  return { view, rest, faults };
}

/** The parameters that say a view, without what is usual. */
export function formatTableView({ columns, page }: TableView): [string, string][] {
  return [
    ...(columns ? [['columns', columns.join(',') || 'name'] as [string, string]] : []),
    ...(page > 1 ? [['page', String(page)] as [string, string]] : []),
  ];
}

/** The text behind the `?` of a link to the table; empty where nothing is asked. */
export function tableSearch(query: Query, view: TableView): string {
  const search = formatSearch(query);
  const rest = formatTableView(view).map(([name, value]) => `${name}=${value}`);
  if (rest.length === 0) return search;
  return `${search}${search ? '&' : '?'}${rest.join('&')}`;
}

/** The columns to show; a distance needs a place, and contacts somebody who may see them. */
export function shownColumns(
  { columns }: Pick<TableView, 'columns'>,
  { hasPlace, seesContacts }: { hasPlace: boolean; seesContacts: boolean },
): TableColumn[] {
  const chosen = columns ?? usualColumns;
  return tableColumns.filter(
    (column) =>
      chosen.includes(column) &&
      (column !== 'distance' || hasPlace) &&
      (column !== 'contact' || seesContacts),
  );
}

/** The order that the head of a column leads to; columns without one cannot be sorted by. */
const columnOrders: Partial<Record<TableColumn | 'name', Exclude<Order, 'relevance'>>> = {
  name: 'name',
  municipality: 'municipality',
  languages: 'languages',
  provider: 'provider',
  'provider-type': 'provider-type',
  region: 'region',
  county: 'county',
  employment: 'employment',
  area: 'area',
  price: 'price',
  confirmed: 'confirmed',
  due: 'due',
  distance: 'distance',
};

/** Orders whose natural way is from most to least. */
const isFalling: ReadonlySet<Order> = new Set<Order>(['languages', 'area', 'confirmed']);

/** How a column stands in the order of the table, for `aria-sort`; and where a press on its head leads. */
export function columnSort(
  column: TableColumn | 'name',
  query: Pick<Query, 'sort' | 'near'>,
): { state: 'ascending' | 'descending' | 'none'; next: Sort } | null {
  const order = columnOrders[column];
  if (!order) return null;
  const sort = query.sort ?? (query.near ? 'distance' : 'relevance');
  if (sort === order) return { state: isFalling.has(order) ? 'descending' : 'ascending', next: `-${order}` };
  if (sort === `-${order}`) return { state: isFalling.has(order) ? 'ascending' : 'descending', next: order };
  return { state: 'none', next: order };
}
