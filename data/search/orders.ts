import type { Order } from '../model/query.ts';

/** The key of the order: smaller comes first; ids decide between equals. */
export type SortKey = number | string;

/** All rows in one order, worked out once for a state of the directory: a query then only picks those that match. */
export interface RowOrder {
  /** Rows, first to last. */
  rows: Uint32Array;
  /** By row: smaller comes first. */
  keys: ArrayLike<SortKey>;
}

/** Orders by a text; their keys are texts, all others' are numbers. */
const byText: ReadonlySet<Order> = new Set<Order>([
  'name',
  'provider',
  'provider-type',
  'municipality',
  'region',
  'county',
  'employment',
]);

export const isByText = (order: Order): boolean => byText.has(order);

/** The order that all columns alone can tell, which the browser's own directory knows too. */
const ofColumns: ReadonlySet<Order> = new Set<Order>(['relevance', 'distance', 'name', 'confirmed']);

export const isOfColumns = (order: Order): boolean => ofColumns.has(order);

/** Places of values among all, from 0; equal values share one. */
function placesOf<T extends SortKey>(values: ArrayLike<T>): Map<T, number> {
  const distinct = [...new Set(Array.from(values))].sort((a, b) => (a < b ? -1 : 1));
  return new Map(distinct.map((value, place) => [value, place]));
}

/** Rows in the order of their keys; `idPlaces` (by row) decides between equal keys. */
export function orderRows(keys: ArrayLike<SortKey>, idPlaces: Uint32Array): RowOrder {
  const places = placesOf(keys);
  const count = idPlaces.length;
  const rowAt = new Uint32Array(count);
  const sorted = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const idPlace = idPlaces[row] as number;
    rowAt[idPlace] = row;
    sorted[row] = (places.get(keys[row] as SortKey) as number) * count + idPlace;
  }
  sorted.sort();
  return { rows: Uint32Array.from(sorted, (value) => rowAt[value % count] as number), keys };
}

/** By row, the place of its id among all ids. */
export function idPlacesOf(ids: readonly string[]): Uint32Array {
  const places = placesOf(ids);
  return Uint32Array.from(ids, (id) => places.get(id) as number);
}

/** Those of `rows` that stand in an order, in it. */
export function pickInOrder({ rows: all }: RowOrder, rows: readonly number[], isReversed: boolean): number[] {
  const isMatch = new Uint8Array(all.length);
  for (const row of rows) isMatch[row] = 1;
  const picked: number[] = [];
  for (const row of all) if (isMatch[row]) picked.push(row);
  return isReversed ? picked.reverse() : picked;
}
