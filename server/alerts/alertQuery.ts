import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { type AreaRef, emptyQuery, type Query } from '../../data/model/query.ts';
import { formatSearch, parseQuery } from '../../data/model/queryCodec.ts';
import type { QueryWords } from '../../data/model/queryWords.ts';
import { readServedArea } from '../../data/model/servedArea.ts';
import { areaByCode } from '../../data/reference/areas.ts';
import { audiences } from '../../data/reference/audiences.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { type Names, nameIn } from '../../data/reference/names.ts';
import { providerTypeNames } from '../../data/reference/providerTypes.ts';
import { topics } from '../../data/reference/topics.ts';
import { areaName, languageName } from '../directory/shell.ts';

/** What of a query lasts: neither a time nor an order, nor a page of the answer. */
export function lastingQuery(query: Query): Query {
  const { open, at, sort, limit, cursor } = emptyQuery;
  return { ...query, open, at, sort, limit, cursor };
}

/** The query that an alert was kept with. */
export function keptQuery(text: string): Query {
  return lastingQuery(parseQuery(new URLSearchParams(text)).query);
}

/** A query as it is kept, and as it stands behind the `?` of an address. */
export function textOfQuery(query: Query): string {
  return formatSearch(lastingQuery(query)).slice(1);
}

function placeName({ kind, code }: AreaRef, reader: InterfaceLanguage): string {
  const area = kind === 'municipality' ? municipalityByCode(code) : areaByCode(kind, code);
  return area ? areaName(area, reader) : code;
}

function namesOf(
  ids: string[],
  known: readonly { id: string; name: Names }[],
  reader: InterfaceLanguage,
): string[] {
  return ids.map((id) => {
    const entry = known.find((one) => one.id === id);
    return entry ? nameIn(entry.name, reader) : id;
  });
}

/** What a query asks for, in the reader's words. */
export function wordsOf(query: Query, reader: InterfaceLanguage): QueryWords {
  const { near, serves } = query;
  const isHowSaid = String(query.how) !== String(emptyQuery.how);
  return {
    speaks: query.speaks.map((tag) => languageName(tag, reader)),
    needsAll: query.match === 'all' && query.speaks.length > 1,
    how: isHowSaid ? query.how : [],
    via: query.via,
    in: query.in.map((area) => placeName(area, reader)),
    serves: serves && placeName(readServedArea(serves), reader),
    near:
      near &&
      (near.kind === 'municipality'
        ? placeName({ kind: 'municipality', code: near.code }, reader)
        : `${near.lat.toFixed(3)}, ${near.lng.toFixed(3)}`),
    withinKm: query.withinKm,
    topic: namesOf(query.topic, topics, reader),
    audience: namesOf(query.audience, audiences, reader),
    provider: namesOf(query.provider, providerTypeNames, reader),
    q: query.q,
    hasBox: query.bbox !== null,
  };
}
