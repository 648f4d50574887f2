import { minuteMs } from '../../../data/model/duration.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { pickText } from '../../../data/model/pickText.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import type { PublicService } from '../../../data/model/service.ts';
import { offeredWays } from '../../../data/model/serviceEvents.ts';
import { matchingRows } from '../../../data/search/answer.ts';
import { momentFor } from '../../directory/answers.ts';
import type { Directory } from '../../directory/directory.ts';
import { languageName } from '../../directory/shell.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import { toAtom } from '../../news/atom.ts';
import { type FeedEntry, tagUri } from '../../news/feed.ts';
import type { LatestChanges } from '../../news/latestChanges.ts';
import { searchOf } from '../target.ts';
import { apiPath } from './apiPath.ts';
import { entriesInFeed, feedOperation } from './feedOperation.ts';
import { readInput } from './readInput.ts';

export interface FeedParts {
  directory: Directory;
  latestChanges: LatestChanges;
  clock: () => Date;
  baseUrl: () => string;
}

interface EntryParts {
  snapshot: DirectorySnapshot;
  reader: InterfaceLanguage;
  base: string;
}

function toEntry(
  service: PublicService,
  row: number,
  at: string,
  { snapshot, reader, base }: EntryParts,
): FeedEntry {
  const { municipality } = snapshot.cardAt(row);
  const place = reader === 'sv' ? municipality.name.sv : municipality.name.fi;
  const languages = [...offeredWays(service).keys()];
  const names = languages.map((tag) => languageName(tag, reader));
  const summary = service.summary && pickText(service.summary, reader).text;
  return {
    id: `urn:uuid:${service.id}`,
    title: `${pickText(service.name, reader).text} (${place})`,
    text: [summary, names.join(', ')].filter(Boolean).join('\n\n'),
    url: new URL(`/${reader}/services/${service.slug}`, base).href,
    publishedAt: at,
    updatedAt: at,
    categories: languages,
  };
}

/** The Atom feed of a query: the matching services that changed last. Throws BadQuery. */
export async function answerFeed(
  target: string,
  { directory, latestChanges, clock, baseUrl }: FeedParts,
): Promise<{ xml: string; isPast: boolean }> {
  const { query, values } = readInput(feedOperation, searchOf(target));
  const past = query.at === null ? null : await directory.on(query.at);
  const snapshot = past?.snapshot ?? directory.current();
  const now = past?.now ?? new Date(Math.floor(clock().getTime() / minuteMs) * minuteMs);
  const { rows } = matchingRows(snapshot, query, await momentFor(snapshot, query, now));
  const ids = new Set(rows.map((row) => (snapshot.services[row] as PublicService).id));
  const reader = (values.lang as InterfaceLanguage | undefined) ?? 'fi';
  const base = baseUrl();
  const entries = (await latestChanges(snapshot, ids, entriesInFeed)).flatMap(({ serviceId, at }) => {
    const row = snapshot.rowOfId(serviceId);
    return row === undefined
      ? []
      : [toEntry(snapshot.services[row] as PublicService, row, at, { snapshot, reader, base })];
  });
  const search = formatSearch(query);
  const own = search ? `${search}&lang=${reader}` : `?lang=${reader}`;
  const xml = toAtom({
    id: tagUri(base, `services/${reader}${search}`),
    title: 'Neuvontakartta',
    description: decodeURIComponent(search.slice(1)) || 'Neuvontakartta',
    language: reader,
    updatedAt: entries[0]?.updatedAt ?? snapshot.base,
    feedUrl: new URL(`${apiPath}${feedOperation.path}${own}`, base).href,
    pageUrl: new URL(`/${reader}/${search}`, base).href,
    nextUrl: null,
    entries,
  });
  return { xml, isPast: past !== null };
}
