import { emptyQuery, type Query } from './query.ts';
import { type QueryParameter, type QueryRule, queryRules } from './queryRules.ts';

/*
 * The one codec of the query. It checks forms only; whether a municipality or topic exists is for whoever holds the
 * reference data.
 */

export interface QueryFault {
  parameter: string;
  code: 'unknown-parameter' | 'repeated' | 'malformed' | 'not-found';
  value: string;
}

/** The query that the parameters say, and every parameter that could not be used. An empty value means "not given". */
export function parseQuery(parameters: Iterable<[string, string]>): { query: Query; faults: QueryFault[] } {
  const query: Query = { ...emptyQuery };
  const faults: QueryFault[] = [];
  const values = new Map<string, string>();
  for (const [parameter, value] of parameters) {
    if (!Object.hasOwn(queryRules, parameter)) {
      faults.push({ parameter, code: 'unknown-parameter', value });
      continue;
    }
    if (value === '') continue;
    // A GET form sends one pair for each ticked box; `speaks=so&speaks=ar` means `speaks=so,ar`.
    const isList = Array.isArray(emptyQuery[queryRules[parameter as QueryParameter].key]);
    const before = values.get(parameter);
    if (before === undefined) values.set(parameter, value);
    else if (isList) values.set(parameter, `${before},${value}`);
    else faults.push({ parameter, code: 'repeated', value });
  }
  for (const [parameter, value] of values) {
    const rule = queryRules[parameter as QueryParameter] as QueryRule;
    const parsed = rule.parse(value);
    if (parsed === undefined) faults.push({ parameter, code: 'malformed', value });
    else Object.assign(query, { [rule.key]: parsed });
  }
  if (query.withinKm !== null && !query.near) {
    faults.push({ parameter: 'within', code: 'malformed', value: String(query.withinKm) });
  }
  // A past day has no "now".
  if (query.at !== null && query.open === 'now') {
    faults.push({ parameter: 'open', code: 'malformed', value: query.open });
    query.open = null;
  }
  return { query, faults };
}

function isDefault(key: keyof Query, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(emptyQuery[key]);
}

/** The parameters that say a query, in one order and without what is default: equal queries give equal text. */
export function formatQuery(query: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [parameter, rule] of Object.entries(queryRules) as [string, QueryRule][]) {
    const value = query[rule.key];
    if (!isDefault(rule.key, value)) parameters.set(parameter, rule.format(value));
  }
  return parameters;
}

/** The text behind the `?` of a link, with commas and colons left readable; empty where nothing is asked. */
export function formatSearch(query: Query): string {
  const search = formatQuery(query).toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return search ? `?${search}` : '';
}
