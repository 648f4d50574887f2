import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { NeedGroup } from '../../../data/model/need.ts';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import { formatReach, type ReachView } from '../../../data/model/reachQuery.ts';
import { pagePath } from '../navigation.ts';

/** The page for another question. */
export function reachPath(reader: InterfaceLanguage, view: ReachView): string {
  return pagePath(reader, `officials/reach${formatReach(view)}`);
}

/** The services near a municipality, by the same query. */
export function nearPath(reader: InterfaceLanguage, query: Query, code: string): string {
  return pagePath(reader) + formatSearch({ ...query, via: ['visit'], near: { kind: 'municipality', code } });
}

/** The services in a language near the municipality of a group. */
export function groupPath(
  reader: InterfaceLanguage,
  { language, municipality }: NeedGroup,
  at: string | null,
): string {
  return nearPath(reader, { ...emptyQuery, speaks: [language], at }, municipality);
}

/** A file with the same figures; `own` are parameters beside the query. */
export function filePath(
  reader: InterfaceLanguage,
  table: string,
  ending: string,
  { query, own = {} }: { query: Query; own?: Record<string, string> },
): string {
  const search = new URLSearchParams(formatSearch(query));
  for (const [name, value] of Object.entries(own)) search.set(name, value);
  if (ending) search.set('lang', reader);
  return `/api/v1/${table}${ending}?${search.toString().replaceAll('%2C', ',')}`;
}
