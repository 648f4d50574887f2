import type { InterfaceLanguage } from './languageTag.ts';
import type { LocalizedText } from './pickText.ts';
import type { AreaRef } from './query.ts';
import { parseQuery, type QueryFault } from './queryCodec.ts';
import { someOf } from './queryForms.ts';
import { queryRules } from './queryRules.ts';
import type { ServiceEvent } from './serviceEvents.ts';

/** What news can be about, in the order of the filter. */
export const newsKinds = ['opened', 'closed', 'languages', 'hours', 'contact', 'notices'] as const;
export type NewsKind = (typeof newsKinds)[number];

const kindOfEvent: Record<ServiceEvent['kind'], NewsKind> = {
  opened: 'opened',
  reopened: 'opened',
  paused: 'closed',
  closed: 'closed',
  'gained-language': 'languages',
  'lost-language': 'languages',
  'changed-how': 'languages',
  'changed-hours': 'hours',
  'changed-contact': 'contact',
};

/** Under which kind of news an event falls. */
export function newsKindOf({ kind }: ServiceEvent): NewsKind {
  return kindOfEvent[kind];
}

/** Which news are asked for; empty lists: all. */
export interface NewsFilter {
  speaks: string[];
  in: AreaRef[];
  kinds: NewsKind[];
}

export interface NewsQuery extends NewsFilter {
  cursor: string | null;
}

const kindForm = someOf(newsKinds);
const asked = ['speaks', 'in', 'cursor'];

/** The parameters of news: those of the query that say where and in which language, `kind`, and a cursor. */
export function parseNewsQuery(parameters: Iterable<[string, string]>): {
  query: NewsQuery;
  faults: QueryFault[];
} {
  const pairs = [...parameters];
  const kindText = pairs.flatMap(([name, value]) => (name === 'kind' && value ? [value] : [])).join(',');
  const kinds = kindText ? kindForm.parse(kindText) : [];
  const { query, faults } = parseQuery(pairs.filter(([name]) => asked.includes(name)));
  const others = pairs
    .filter(([name]) => name !== 'kind' && !asked.includes(name))
    .map(([parameter, value]) => ({ parameter, code: 'unknown-parameter' as const, value }));
  return {
    query: { speaks: query.speaks, in: query.in, cursor: query.cursor, kinds: kinds ?? [] },
    faults: [
      ...faults,
      ...(kinds ? [] : [{ parameter: 'kind', code: 'malformed' as const, value: kindText }]),
      ...others,
    ],
  };
}

/** The text behind the `?` of a link to news; empty where nothing is asked. */
export function formatNewsSearch({ speaks, in: areas, kinds, cursor }: NewsQuery): string {
  const pairs = [
    ['speaks', queryRules.speaks.format(speaks)],
    ['in', queryRules.in.format(areas)],
    ['kind', kinds.length < newsKinds.length ? kindForm.format(kinds) : ''],
    ['cursor', cursor ?? ''],
  ].filter(([, value]) => value);
  return pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}` : '';
}

interface DatedNews {
  /** ISO 8601 UTC. */
  at: string;
  /** The day in Finland, `YYYY-MM-DD`. */
  day: string;
}

/** What happened to a service in one revision. */
export interface ServiceNews extends DatedNews {
  type: 'service';
  /** The revision's place in the change feed. */
  seq: number;
  name: LocalizedText;
  municipality: { fi: string; sv: string } | null;
  /** Path below the language: the page of now, or that of the last day on which there was one; null: none. */
  path: string | null;
  events: ServiceEvent[];
  /** What a service that is new offers, in any way. */
  languages: string[];
}

/** What editors tell. */
export interface NoticeNews extends DatedNews {
  type: 'notice';
  id: string;
  /** When it was last written. */
  updatedAt: string;
  titles: LocalizedText;
  texts: LocalizedText;
}

export type NewsItem = ServiceNews | NoticeNews;

/** A page of news. */
export interface NewsPage {
  items: NewsItem[];
  /** Null: there are no older ones. */
  next: string | null;
  /** Where there may be older ones: the day down to which was looked. */
  readTo: string | null;
  /** Where these are the oldest: the day on which the directory began with its first content. */
  beganOn: string | null;
  /** The languages that it mentions, in the reader's words. */
  languageNames: Record<string, string>;
}

interface Choice {
  value: string;
  name: string;
}

/** What the page of news shows. */
export interface NewsData extends NewsPage {
  query: NewsQuery;
  faults: QueryFault[];
  languageChoices: Choice[];
  areaChoices: Choice[];
}

/** News as a feed tells them: plain text in the reader's language. */
export interface WrittenNews {
  title: string;
  description: string;
  items: { title: string; lines: string[] }[];
}

export type WriteNews = (
  page: Pick<NewsPage, 'items' | 'languageNames'>,
  language: InterfaceLanguage,
) => Promise<WrittenNews>;
