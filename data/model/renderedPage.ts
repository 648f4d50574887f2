import type { InterfaceLanguage } from './languageTag.ts';
import type { PageSource } from './pageSource.ts';

/*
 * What the client's pages give to the server that sends them: the two meet here, and over HTTP.
 */

/** What stands in a page's `<head>`. */
export interface Head {
  title: string;
  description?: string;
  /** Path after the language, e.g. `services/topaasi`: the same page in every language. */
  path: string;
  isIndexed: boolean;
  /** Whether it shows a day that is over. */
  isPast?: boolean;
  jsonLd?: object;
  /** The same for feed readers; paths from the site's `/` on. */
  feeds?: { type: string; title: string; path: string }[];
}

/** What the server puts into the page for the browser to start from; it goes in as JSON, never as a script. */
export interface PageData {
  loaderData: Record<string, unknown>;
  errors: { routeId: string; status: number } | null;
}

/** The id of the element that holds the page's data. */
export const pageDataId = 'page-data';

export interface RenderedPage {
  status: number;
  language: InterfaceLanguage;
  head: Head;
  html: string;
  /** Source files whose built styles and code the page needs; the entry first. */
  chunks: string[];
  data: PageData;
  /** An error that is not a plain "not found"; for the log. */
  error: unknown;
}

/** Renders the page of a URL. `fallback` is the interface language where the URL has none. */
export type RenderPage = (url: URL, source: PageSource, fallback: InterfaceLanguage) => Promise<RenderedPage>;
