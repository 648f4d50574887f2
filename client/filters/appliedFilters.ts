import { emptyQuery, type Query } from '../../data/model/query.ts';

export interface AppliedFilter {
  key: string;
  /** The query without it. */
  without: Query;
  name: string;
  /** Language of the name, where it is not the reader's. */
  lang?: string;
}

export interface FilterNames {
  via(kind: Query['via'][number]): string;
  how(how: Query['how'][number]): string;
  topic(id: string): string;
  audience(id: string): string;
  provider(id: string): string;
  area(kind: string, code: string): string;
  within(km: number): string;
  serves(area: string): string;
  open(time: string): string;
  words(text: string): string;
  matchAll: string;
  mapArea: string;
}

/**
 * What narrows a query, one by one, each with the query that is left without it. Languages and the place are not among
 * them: they stand as chips in their own fields.
 */
export function appliedFilters(query: Query, names: FilterNames): AppliedFilter[] {
  const filters: AppliedFilter[] = [];
  const add = (key: string, name: string, change: Partial<Query>) =>
    filters.push({ key, name, without: { ...query, cursor: null, ...change } });
  const without = <T>(list: T[], item: T) => list.filter((other) => other !== item);

  if (query.match === 'all' && query.speaks.length > 1) add('match', names.matchAll, { match: 'any' });
  if (String(query.how) !== String(emptyQuery.how)) {
    add('how', query.how.map(names.how).join(' · '), { how: emptyQuery.how });
  }
  if (query.withinKm !== null) add('within', names.within(query.withinKm), { withinKm: null });
  if (query.open) add('open', names.open(query.open), { open: null });
  for (const kind of query.via) add(`via ${kind}`, names.via(kind), { via: without(query.via, kind) });
  for (const area of query.in)
    add(`in ${area.kind}:${area.code}`, names.area(area.kind, area.code), { in: without(query.in, area) });
  if (query.serves) add('serves', names.serves(query.serves), { serves: null });
  for (const id of query.topic) add(`topic ${id}`, names.topic(id), { topic: without(query.topic, id) });
  for (const id of query.audience)
    add(`audience ${id}`, names.audience(id), { audience: without(query.audience, id) });
  for (const id of query.provider)
    add(`provider ${id}`, names.provider(id), { provider: without(query.provider, id) });
  if (query.q) add('q', names.words(query.q), { q: '' });
  if (query.bbox) add('bbox', names.mapArea, { bbox: null });
  return filters;
}
