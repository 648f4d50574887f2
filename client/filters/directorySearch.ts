import type { Query } from '../../data/model/query.ts';
import { formatSearch, parseQuery, type QueryFault } from '../../data/model/queryCodec.ts';
import { formatView, queryParametersOf, type View } from '../../data/model/view.ts';

/** The link to the front page with a query and a view, from its `?` on; empty where nothing is asked. */
export function directorySearch(query: Query, view: View): string {
  const search = formatSearch(query);
  const rest = formatView(view)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return rest ? `${search}${search ? '&' : '?'}${rest}` : search;
}

/** The part of a link that asks something: what only says how the page looks changes no answer. */
export function askedOf(search: string): string {
  return new URLSearchParams(queryParametersOf(new URLSearchParams(search))).toString();
}

/** What a link to the front page asks, with the parameters that were not understood; the view is left aside. */
export function queryOfSearch(search: string): ReturnType<typeof parseQuery> {
  return parseQuery(new URLSearchParams(askedOf(search)));
}

/** Whether a known parameter has a value that cannot be used; unknown ones only come along. */
export function asksTheImpossible(faults: readonly QueryFault[]): boolean {
  return faults.some(({ code }) => code !== 'unknown-parameter');
}
