import type { Facets } from '../model/card.ts';
import { type Bbox, type Order, type Query, type Sort, splitSort } from '../model/query.ts';
import type { Position } from '../model/vocabulary.ts';
import { bestHow, channelsMatch } from './channelMatch.ts';
import type { Columns } from './columns.ts';
import { distanceKm } from './distance.ts';
import { createFacetCounter } from './facets.ts';
import { missed } from './missed.ts';
import { isOfColumns, pickInOrder, type SortKey, sortByNumber } from './orders.ts';
import { type Plan, planQuery, type SearchContext } from './plan.ts';

export interface SearchResult {
  /** Matching rows in order. */
  rows: number[];
  /** By row. */
  keys: SortKey[];
  /** By row, in kilometres; null where there is no origin. */
  distancesKm: Float64Array | null;
  facets: Facets | null;
  sort: Sort;
}

function isInBox(columns: Columns, row: number, box: Bbox): boolean {
  const lat = columns.lat[row] as number;
  const lng = columns.lng[row] as number;
  return lat >= box.south && lat <= box.north && lng >= box.west && lng <= box.east;
}

/** Whether a service is for people of any of the municipalities. */
function servesSome(columns: Columns, row: number, municipalities: Uint8Array): boolean {
  if (columns.isNationwide[row]) return true;
  const end = columns.servedStart[row + 1] as number;
  for (let i = columns.servedStart[row] as number; i < end; i++) {
    if (municipalities[columns.served[i] as number]) return true;
  }
  return false;
}

function missedCriteria(
  columns: Columns,
  row: number,
  query: Query,
  plan: Plan,
  context: SearchContext,
  distancesKm: Float64Array | null,
): number {
  let misses = 0;
  if (context.textMatches && !context.textMatches[row]) misses |= missed.text;
  if (plan.inArea && !plan.inArea[columns.municipality[row] as number]) misses |= missed.area;
  if (plan.serves !== null && !servesSome(columns, row, plan.serves)) misses |= missed.serves;
  if (query.topic.length > 0 && !((columns.topicBits[row] as number) & plan.topicMask))
    misses |= missed.topic;
  if (query.audience.length > 0 && !((columns.audienceBits[row] as number) & plan.audienceMask))
    misses |= missed.audience;
  if (query.provider.length > 0 && !(plan.providerMask & (1 << (columns.provider[row] as number))))
    misses |= missed.provider;
  if (query.bbox && !isInBox(columns, row, query.bbox)) misses |= missed.box;
  if (query.withinKm !== null && distancesKm && (distancesKm[row] as number) > query.withinKm)
    misses |= missed.within;
  return misses;
}

function measure(columns: Columns, origin: Position): Float64Array {
  const distances = new Float64Array(columns.count);
  for (let row = 0; row < columns.count; row++) {
    distances[row] = distanceKm(origin, { lat: columns.lat[row] as number, lng: columns.lng[row] as number });
  }
  return distances;
}

/** The order that a query asks for: by distance where there is a place to measure from, else by relevance. */
function effectiveSort(query: Query, { origin, orderOf }: SearchContext): Sort {
  const natural = origin ? 'distance' : 'relevance';
  if (query.sort === null) return natural;
  const { order } = splitSort(query.sort);
  if (order === 'distance' && !origin) return 'relevance';
  return isOfColumns(order) || orderOf ? query.sort : natural;
}

/** Past all days that `confirmedDay` can hold. */
export const latestDay = 65_536;

function sortKey(
  columns: Columns,
  row: number,
  order: Order,
  plan: Plan,
  distancesKm: Float64Array | null,
): SortKey {
  if (order === 'name') return columns.sortName[row] as string;
  if (order === 'confirmed') return latestDay - (columns.confirmedDay[row] as number);
  // Ten metres are as good as equal: services at one spot keep the order of relevance.
  const relevance =
    (plan.wanted.length > 0 ? bestHow(columns, row, plan) * 65_536 : 0) + (columns.quality[row] as number);
  if (order === 'distance' && distancesKm)
    return Math.round((distancesKm[row] as number) * 100) * 262_144 + relevance;
  return relevance;
}

function sortByText({ ids }: Columns, rows: number[], keys: SortKey[]): number[] {
  return rows.sort((a, b) =>
    compareKeys(keys[a] as SortKey, ids[a] as string, keys[b] as SortKey, ids[b] as string),
  );
}

/** Puts the rows of a result in order; gives the keys by row. */
function putInOrder(
  columns: Columns,
  rows: number[],
  sort: Sort,
  { plan, context, distancesKm }: { plan: Plan; context: SearchContext; distancesKm: Float64Array | null },
): { rows: number[]; keys: SortKey[] } {
  const { order, isReversed } = splitSort(sort);
  const known = context.orderOf?.(order);
  const keys: SortKey[] = [];
  if (known) {
    for (const row of rows) keys[row] = known.keys[row] as SortKey;
    return { rows: pickInOrder(known, rows, isReversed), keys };
  }
  for (const row of rows) keys[row] = sortKey(columns, row, order, plan, distancesKm);
  const sorted =
    order === 'name' ? sortByText(columns, rows, keys) : sortByNumber(rows, keys as number[], columns.ids);
  return { rows: isReversed ? sorted.reverse() : sorted, keys };
}

/** -1, 0 or 1: how two places in the order of a result stand to each other. */
export function compareKeys(a: SortKey, aId: string, b: SortKey, bId: string): number {
  if (a !== b) return a < b ? -1 : 1;
  return aId === bId ? 0 : aId < bId ? -1 : 1;
}

/** The services that match a query, in order, with facet counts unless `withFacets` is false. */
export function search(
  columns: Columns,
  query: Query,
  context: SearchContext,
  withFacets = true,
): SearchResult {
  const plan = planQuery(columns, query, context);
  const distancesKm = context.origin ? measure(columns, context.origin) : null;
  const counter = withFacets ? createFacetCounter(columns, plan, context) : null;
  const rows: number[] = [];
  for (let row = 0; row < columns.count; row++) {
    const misses = missedCriteria(columns, row, query, plan, context, distancesKm);
    // Facets of one criterion count what all others let through; two misses count nowhere.
    if (misses & (misses - 1)) continue;
    if (misses && !counter) continue;
    const hasChannels = channelsMatch(columns, row, plan, plan);
    counter?.add(row, misses, hasChannels);
    if (misses === 0 && hasChannels) rows.push(row);
  }
  const sort = effectiveSort(query, context);
  const ordered = putInOrder(columns, rows, sort, { plan, context, distancesKm });
  return { ...ordered, distancesKm, facets: counter?.facets() ?? null, sort };
}
