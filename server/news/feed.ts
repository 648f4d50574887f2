import type { InterfaceLanguage } from '../../data/model/languageTag.ts';

/** One entry of a feed; texts are plain. */
export interface FeedEntry {
  /** An IRI that never changes. */
  id: string;
  title: string;
  text: string;
  /** Where it can be read; null: nowhere. */
  url: string | null;
  /** ISO 8601 UTC, as every time here. */
  publishedAt: string;
  updatedAt: string;
  categories: string[];
}

export interface Feed {
  id: string;
  title: string;
  description: string;
  language: InterfaceLanguage;
  updatedAt: string;
  /** The feed itself, the page that shows the same, and older entries where there are any. */
  feedUrl: string;
  pageUrl: string;
  nextUrl: string | null;
  entries: FeedEntry[];
}

/** An id below our own name, as RFC 4151 has it. */
export function tagUri(baseUrl: string, path: string): string {
  return `tag:${new URL(baseUrl).hostname},2026:${path}`;
}
