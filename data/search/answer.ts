import type { Answer, AreaNames, Hit, Rung, RungReason } from '../model/card.ts';
import type { AreaKind, AreaRef, Order, Query } from '../model/query.ts';
import { readServedArea } from '../model/servedArea.ts';
import type { Position } from '../model/vocabulary.ts';
import { boxOf } from './boxOf.ts';
import type { Columns } from './columns.ts';
import { ladder } from './ladder.ts';
import type { RowOrder } from './orders.ts';
import { takePage } from './page.ts';
import type { SearchContext } from './plan.ts';
import { type SearchResult, search } from './search.ts';
import type { TextIndex } from './textIndex.ts';

interface Seat {
  position: Position;
  name: { fi: string; sv: string };
}

/** A published state that can be asked: in the server's memory, or in the browser from the snapshot. */
export interface Searchable {
  columns: Columns;
  textIndex: TextIndex;
  /** A service as an answer to a query; in the browser the same object as long as it says the same. */
  hitAt(row: number, distanceKm: number | null): Hit;
  /** The seat of a municipality, by code. */
  seatOf(code: string): Seat | null;
  areaNames(kind: AreaKind, code: string): AreaNames | null;
  expandTag(tag: string): string[];
  /** Orders beyond those of the columns; left out where these are all that is known, as in the browser. */
  orderOf?(order: Order): RowOrder | null;
}

export interface Moment {
  now: Date;
  /** The visitor's own position; only the browser knows it. It goes before the query's place. */
  self?: Position | null;
  /** Whether each schedule is open at the query's time, where that lies beyond the schedules. */
  openSchedules?: Uint8Array | null;
}

/** The place that a query names, with its name where it is a municipality. */
function resolvePlace(searchable: Pick<Searchable, 'seatOf'>, query: Query): Answer['place'] {
  if (!query.near) return null;
  if (query.near.kind === 'point') return { lat: query.near.lat, lng: query.near.lng, name: null };
  const seat = searchable.seatOf(query.near.code);
  return seat && { ...seat.position, name: seat.name };
}

function contextOf(searchable: Searchable, query: Query, moment: Moment): SearchContext {
  const place = resolvePlace(searchable, query);
  return {
    now: moment.now,
    origin: moment.self ?? (place && { lat: place.lat, lng: place.lng }),
    textMatches: query.q ? searchable.textIndex.match(query.q) : null,
    expandTag: searchable.expandTag,
    openSchedules: moment.openSchedules ?? null,
    orderOf: searchable.orderOf,
  };
}

/** The matching rows in order, without facets: for the map and for exports. */
export function matchingRows(searchable: Searchable, query: Query, moment: Moment): SearchResult {
  return search(searchable.columns, query, contextOf(searchable, query, moment), false);
}

function namedRefs(query: Query): AreaRef[] {
  return [...query.in, ...(query.serves === null ? [] : [readServedArea(query.serves)])];
}

function areaSeat(searchable: Searchable, query: Query): Position | null {
  for (const { kind, code } of namedRefs(query)) {
    const municipality =
      kind === 'municipality'
        ? code
        : searchable.columns.municipalities.find((entry) => entry[kind] === code)?.code;
    const seat = municipality ? searchable.seatOf(municipality) : null;
    if (seat) return seat.position;
  }
  return null;
}

function namedAreas(searchable: Searchable, query: Query): Answer['areas'] {
  return Object.fromEntries(
    namedRefs(query).flatMap(({ kind, code }) => {
      const names = searchable.areaNames(kind, code);
      return names ? [[`${kind}:${code}`, names]] : [];
    }),
  );
}

/** Everything that a list and its filters show for a query. Throws CursorError for a cursor of another order. */
export function answerQuery(searchable: Searchable, query: Query, moment: Moment): Answer {
  return answerWithRows(searchable, query, moment).answer;
}

/** The same with all matching rows, in order, for a map. Throws CursorError. */
export function answerWithRows(
  searchable: Searchable,
  query: Query,
  moment: Moment,
): { answer: Answer; rows: number[] } {
  const { columns } = searchable;
  const context = contextOf(searchable, query, moment);
  const result = search(columns, query, context);
  const page = takePage(columns, result, query.limit, query.cursor);
  const toHit = (row: number, distancesKm: Float64Array | null) =>
    searchable.hitAt(row, distancesKm ? (distancesKm[row] as number) : null);
  const rungs = new Map<RungReason, Rung>();
  for (const { reason, total, rows, distancesKm } of ladder(
    columns,
    query,
    context,
    result,
    areaSeat(searchable, query),
  )) {
    const rung = rungs.get(reason) ?? { reason, total: 0, items: [] };
    rung.total += total;
    rung.items.push(...rows.map((row) => toHit(row, distancesKm)));
    rungs.set(reason, rung);
  }
  const answer: Answer = {
    query,
    total: result.rows.length,
    box: result.rows.length > 0 ? boxOf(columns, result.rows) : null,
    items: page.rows.map((row) => toHit(row, result.distancesKm)),
    next: page.next,
    facets: result.facets as NonNullable<typeof result.facets>,
    ladder: [...rungs.values()],
    schedules: columns.schedules,
    now: moment.now.toISOString(),
    place: resolvePlace(searchable, query),
    areas: namedAreas(searchable, query),
  };
  return { answer, rows: result.rows };
}
