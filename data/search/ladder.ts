import type { RungReason } from '../model/card.ts';
import { defaultLimit, emptyQuery, type Query } from '../model/query.ts';
import type { Position } from '../model/vocabulary.ts';
import type { Columns } from './columns.ts';
import type { SearchContext } from './plan.ts';
import { type SearchResult, search } from './search.ts';

export interface RungRows {
  reason: RungReason;
  total: number;
  rows: number[];
  distancesKm: Float64Array | null;
}

const itemsPerRung = 3;
/** Farther than this, a visitor is also shown who is close, although the language is not known there. */
const farKm = 50;

function middleOfArea(columns: Columns, query: Query, context: SearchContext): Position | null {
  if (context.origin) return context.origin;
  if (query.bbox)
    return { lat: (query.bbox.south + query.bbox.north) / 2, lng: (query.bbox.west + query.bbox.east) / 2 };
  if (query.in.length === 0) return null;
  const { rows } = search(columns, { ...emptyQuery, in: query.in }, context, false);
  if (rows.length === 0) return null;
  const mean = (values: Float64Array) =>
    rows.reduce((sum, row) => sum + (values[row] as number), 0) / rows.length;
  return { lat: mean(columns.lat), lng: mean(columns.lng) };
}

/**
 * What to show instead of "nothing found", and beside matches that are far away (DESIGN.md, 1.2). `areaSeat` is where
 * the asked area is, for an area without any service. No service is shown on two rungs; one that a rung leaves unshown
 * may still be shown as reachable from anywhere, but never where it is said to need an interpreter or to be unknown.
 */
export function ladder(
  columns: Columns,
  query: Query,
  context: SearchContext,
  result: SearchResult,
  areaSeat: Position | null,
): RungRows[] {
  const nearest = result.rows[0];
  const isEmpty = result.rows.length === 0;
  const isFar =
    nearest !== undefined &&
    result.sort === 'distance' &&
    query.speaks.length > 0 &&
    (result.distancesKm?.[nearest] ?? 0) > farKm;
  if (!isEmpty && !isFar) return [];

  const origin = middleOfArea(columns, query, context) ?? areaSeat;
  const around: SearchContext = { ...context, origin, textMatches: null };
  // For what needs no journey, nearness says nothing: who can be reached comes first.
  const anywhere: SearchContext = { ...around, origin: null };
  const language: Query = { ...emptyQuery, speaks: query.speaks, match: query.match, limit: defaultLimit };
  const shown = new Set(result.rows);
  const counted = new Set(result.rows);
  const rungs: RungRows[] = [];

  function climb(
    reason: RungReason,
    loosened: Query,
    isFitting: (row: number, km: number) => boolean,
    from: SearchContext = around,
  ): void {
    const found = search(columns, loosened, from, false);
    const rows = found.rows.filter((row) => isFitting(row, found.distancesKm?.[row] ?? 0));
    if (rows.length === 0) return;
    const items = rows.slice(0, itemsPerRung);
    for (const row of items) shown.add(row);
    for (const row of rows) counted.add(row);
    rungs.push({ reason, total: rows.length, rows: items, distancesKm: found.distancesKm });
  }

  const isUnshown = (row: number) => !shown.has(row);
  const isUncounted = (row: number) => !counted.has(row);
  const isNear = (row: number, km: number) => isUncounted(row) && km <= farKm;
  if (isFar) {
    climb('nearby', { ...emptyQuery, via: query.via }, isNear);
    return rungs;
  }
  if (query.speaks.length > 0) {
    const isSpoken = query.how.includes('staff') || query.how.includes('interpreter');
    climb('visit', { ...language, via: ['visit'], how: isSpoken ? ['staff'] : query.how }, isUncounted);
    const remote: Query = {
      ...language,
      via: ['phone', 'chat', 'video', 'email'],
      how: ['staff', 'written'],
    };
    climb('remote', remote, isUnshown, anywhere);
    climb('interpreter', { ...language, how: ['interpreter'] }, isUncounted);
    climb('interpreter', emptyQuery, (row) => isUncounted(row) && interprets(columns, row));
    if (origin) climb('nearby', emptyQuery, isNear);
  }
  if (rungs.length === 0) climb('looser', { ...emptyQuery, speaks: query.speaks }, isUncounted);
  if (rungs.length === 0) climb('looser', emptyQuery, isUncounted);
  return rungs;
}

/** Whether a service gets an interpreter on request. */
export function interprets(columns: Columns, row: number): boolean {
  for (let c = columns.channelStart[row] as number; c < (columns.channelStart[row + 1] as number); c++) {
    if (columns.channelInterprets[c]) return true;
  }
  return false;
}
