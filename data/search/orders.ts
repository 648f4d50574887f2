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

const idPlaces = new WeakMap<readonly string[], Uint32Array>();

/** By row, the place of its id among all ids; worked out once for each state of the directory. */
function idPlacesOf(ids: readonly string[]): Uint32Array {
  const known = idPlaces.get(ids);
  if (known) return known;
  const places = placesOf(ids);
  const byRow = Uint32Array.from(ids, (id) => places.get(id) as number);
  idPlaces.set(ids, byRow);
  return byRow;
}

/**
 * Rows by whole numbers from 0 on, and by their ids where these are equal. Number and id make one number, which the
 * machine sorts some twenty times as fast as a function compares.
 */
export function sortByNumber(
  rows: readonly number[],
  keys: ArrayLike<number>,
  ids: readonly string[],
): number[] {
  const places = idPlacesOf(ids);
  const count = ids.length;
  const rowAt = new Uint32Array(count);
  const packed = new Float64Array(rows.length);
  rows.forEach((row, i) => {
    const place = places[row] as number;
    rowAt[place] = row;
    packed[i] = (keys[row] as number) * count + place;
  });
  packed.sort();
  return Array.from(packed, (value) => rowAt[value % count] as number);
}

/** All rows in the order of their keys. */
export function orderRows(keys: ArrayLike<SortKey>, ids: readonly string[]): RowOrder {
  const places = placesOf(keys);
  const byPlace = Array.from(keys, (key) => places.get(key) as number);
  return { rows: Uint32Array.from(sortByNumber([...ids.keys()], byPlace, ids)), keys };
}

/** Those of `rows` that stand in an order, in it. */
export function pickInOrder({ rows: all }: RowOrder, rows: readonly number[], isReversed: boolean): number[] {
  const isMatch = new Uint8Array(all.length);
  for (const row of rows) isMatch[row] = 1;
  const picked: number[] = [];
  for (const row of all) if (isMatch[row]) picked.push(row);
  return isReversed ? picked.reverse() : picked;
}
