import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { type NewsItem, type NewsPage, type NewsQuery, parseNewsQuery } from '../../data/model/news.ts';
import type { QueryFault } from '../../data/model/queryCodec.ts';
import { areaByCode } from '../../data/reference/areas.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { languageName } from '../directory/shell.ts';
import { type NewsCursor, parseCursor } from './cursor.ts';
import type { ReadNews } from './readNews.ts';

export interface AskedNews {
  /** Without what does not exist. */
  query: NewsQuery;
  from: NewsCursor;
  faults: QueryFault[];
}

const isArea = ({ kind, code }: NewsQuery['in'][number]) =>
  (kind === 'municipality' ? municipalityByCode(code) : areaByCode(kind, code)) !== undefined;

/** Reads what news are asked for, and tells what cannot be used. */
export function readNewsQuery(parameters: Iterable<[string, string]>): AskedNews {
  const { query, faults } = parseNewsQuery(parameters);
  const unknown = query.in.filter((area) => !isArea(area));
  const from = parseCursor(query.cursor);
  const beginning = parseCursor(null) as NewsCursor;
  return {
    query: { ...query, in: query.in.filter(isArea), cursor: from && query.cursor },
    from: from ?? beginning,
    faults: [
      ...faults,
      ...unknown.map(({ kind, code }) => ({
        parameter: 'in',
        code: 'not-found' as const,
        value: `${kind}:${code}`,
      })),
      ...(from ? [] : [{ parameter: 'cursor', code: 'malformed' as const, value: query.cursor ?? '' }]),
    ],
  };
}

function tagsIn(item: NewsItem): string[] {
  if (item.type === 'notice') return [];
  return [...item.languages, ...item.events.flatMap((event) => ('tag' in event ? [event.tag] : []))];
}

/** A page of news with the names that its sentences need. */
export async function newsPageFor(
  readNews: ReadNews,
  { query, from }: AskedNews,
  { reader, limit, now }: { reader: InterfaceLanguage; limit: number; now: Date },
): Promise<NewsPage> {
  const page = await readNews({ filter: query, from, limit, now });
  const tags = new Set(page.items.flatMap(tagsIn));
  return {
    ...page,
    languageNames: Object.fromEntries([...tags].map((tag) => [tag, languageName(tag, reader)])),
  };
}
