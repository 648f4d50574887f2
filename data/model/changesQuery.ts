import type { AreaNames } from './card.ts';
import { type Changes, changesParameters } from './changes.ts';
import type { Query } from './query.ts';
import { formatQuery, parseQuery, type QueryFault } from './queryCodec.ts';
import { calendarDay, wholeNumberFrom } from './queryForms.ts';

/*
 * How a question of changes stands in an address: the directory's own parameters, and two days.
 */

/** More rows than this are many screens; the files have them all. */
export const changesPageSize = 100;
const pageForm = wholeNumberFrom(1, 999);

export interface ChangesView {
  /** Null: half a year before `until`. */
  since: string | null;
  /** Null: now. */
  until: string | null;
  /** Of it only `changesParameters`. */
  query: Query;
  /** Which page of the changed services, from 1. */
  page: number;
}

/** What the page of changes shows. */
export interface ChangesPageData {
  view: ChangesView;
  faults: QueryFault[];
  /** With the changed services of one page. */
  changes: Changes;
  /** How many services changed. */
  changedCount: number;
  /** What the page can be narrowed to. */
  regions: { code: string; name: AreaNames }[];
}

const ownParameters = ['since', 'until', 'page'];

/** The question in an address, and every parameter that could not be used. */
export function parseChanges(parameters: Iterable<[string, string]>): {
  view: ChangesView;
  faults: QueryFault[];
} {
  const own = new Map<string, string>();
  const rest: [string, string][] = [];
  const faults: QueryFault[] = [];
  for (const [parameter, value] of parameters) {
    if (ownParameters.includes(parameter)) own.set(parameter, value);
    else if (changesParameters.some((known) => known === parameter)) rest.push([parameter, value]);
    else if (value !== '') faults.push({ parameter, code: 'unknown-parameter', value });
  }
  function dayOf(parameter: string): string | null {
    const value = own.get(parameter) ?? '';
    const day = value === '' ? null : calendarDay.parse(value);
    if (day === undefined) faults.push({ parameter, code: 'malformed', value });
    return day ?? null;
  }
  function readPage(): number {
    const value = own.get('page') ?? '';
    const page = value === '' ? 1 : pageForm.parse(value);
    if (page === undefined) faults.push({ parameter: 'page', code: 'malformed', value });
    return page ?? 1;
  }
  const { query, faults: queryFaults } = parseQuery(rest);
  return {
    view: { since: dayOf('since'), until: dayOf('until'), query, page: readPage() },
    faults: [...faults, ...queryFaults],
  };
}

/** The text behind the `?` of a link to changes, with its `?`; empty for the question of a first visit. */
export function formatChanges({ since, until, query, page }: ChangesView): string {
  const parameters = new URLSearchParams();
  if (since) parameters.set('since', since);
  if (until) parameters.set('until', until);
  for (const [parameter, value] of formatQuery(query)) parameters.set(parameter, value);
  if (page > 1) parameters.set('page', String(page));
  const search = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return search ? `?${search}` : '';
}

/** The same day of the month half a year before; where that month is shorter, its last day. */
function halfYearBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 7, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** The two days that are asked for; a day to come, and a first day after the last, is a fault and as if not said. */
export function resolveDays(
  { since, until }: Pick<ChangesView, 'since' | 'until'>,
  today: string,
): { since: string; until: string; faults: QueryFault[] } {
  const faults: QueryFault[] = [];
  const isToCome = until !== null && until > today;
  if (isToCome) faults.push({ parameter: 'until', code: 'not-found', value: until });
  const end = until === null || isToCome ? today : until;
  const isLate = since !== null && since > end;
  if (isLate) faults.push({ parameter: 'since', code: 'not-found', value: since });
  return { since: since === null || isLate ? halfYearBefore(end) : since, until: end, faults };
}
