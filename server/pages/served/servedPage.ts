import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';

/** One request for a page that the server alone can make. */
export interface Visit {
  language: InterfaceLanguage;
  /** The varying parts of the path, decoded. */
  params: Record<string, string>;
  /** As visitors reach it. */
  url: URL;
  /** What was sent; null: the page is only looked at. */
  form: URLSearchParams | null;
  cookie(name: string): string | undefined;
  /** Stands for the client's network, for limits: an IPv4 address, or the first half of an IPv6 address. */
  network: string;
  now: Date;
  baseUrl: string;
}

/** What a page answers. */
export type PageResult =
  | {
      /** What the page's component gets from its loader; it goes into the HTML as JSON. */
      data: unknown;
      /** 200 unless given. */
      status?: number;
      /** The same for everyone: it depends on the address and on what is public, on no session and no form. */
      shared?: boolean;
      /** Values of `Set-Cookie`. */
      cookies?: string[];
      /** Further headers, such as `Retry-After`. */
      headers?: Record<string, string>;
    }
  /** Leads to another of our own pages: this time (303), or for ever (301). */
  | { redirect: string; isPermanent?: boolean; cookies?: string[] }
  /** A file that the browser keeps, instead of a page. */
  | { download: { name: string; type: string; body: string } }
  /** What a script of the page asks for. */
  | { json: unknown }
  | 'not-found'
  | 'forbidden';

/**
 * A page with a form, or one that needs a session or a room of the server that the browser lacks: the server makes it
 * anew for each request, and the browser always loads it whole. Looking at it changes nothing; what is sent to it gives either another page, or the same page with
 * what was typed.
 */
export interface ServedPage {
  /** Below `/{language}/`, e.g. `upkeep/:token`; client/routes.tsx has a page for the same path. */
  path: string;
  load(visit: Visit): PageResult | Promise<PageResult>;
  post?(visit: Visit): PageResult | Promise<PageResult>;
}
