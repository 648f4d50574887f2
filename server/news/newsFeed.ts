import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import {
  formatNewsSearch,
  type NewsItem,
  type NewsPage,
  type NewsQuery,
  newsKindOf,
  type WrittenNews,
} from '../../data/model/news.ts';
import { helsinkiMidnight } from '../directory/hours/helsinkiTime.ts';
import { type Feed, type FeedEntry, tagUri } from './feed.ts';

export interface NewsFeedParts {
  page: NewsPage;
  written: WrittenNews;
  query: NewsQuery;
  language: InterfaceLanguage;
  /** `news.atom` or `news.json`. */
  file: string;
  baseUrl: string;
  now: Date;
}

/** A page of news as a feed. */
export function newsFeed({ page, written, query, language, file, baseUrl, now }: NewsFeedParts): Feed {
  const { items, next } = page;
  const urlOf = (path: string) => new URL(`/${language}/${path}`, baseUrl).href;
  const search = (cursor: string | null) => formatNewsSearch({ ...query, cursor });

  function toEntry(item: NewsItem, index: number): FeedEntry {
    const { title = '', lines = [] } = written.items[index] ?? {};
    const text = lines.join('\n\n');
    if (item.type === 'notice') {
      return {
        id: tagUri(baseUrl, `${language}/notice/${item.id}`),
        title,
        text,
        url: urlOf(`news#${item.id}`),
        publishedAt: item.at,
        updatedAt: item.updatedAt > item.at ? item.updatedAt : item.at,
        categories: ['notices'],
      };
    }
    return {
      id: tagUri(baseUrl, `${language}/news/${item.seq}`),
      title,
      text,
      url: item.path && urlOf(item.path),
      publishedAt: item.at,
      updatedAt: item.at,
      categories: [...new Set(item.events.map(newsKindOf))],
    };
  }

  const entries = items.map(toEntry);
  const times = entries.map(({ updatedAt }) => updatedAt).sort();
  return {
    id: tagUri(baseUrl, `${language}/news${search(null)}`),
    title: written.title,
    description: written.description,
    language,
    updatedAt: times.at(-1) ?? helsinkiMidnight(now).toISOString(),
    feedUrl: urlOf(`${file}${search(query.cursor)}`),
    pageUrl: urlOf(`news${search(query.cursor)}`),
    nextUrl: next && urlOf(`${file}${search(next)}`),
    entries,
  };
}
