import type { Answer, Hit, Schedules } from './card.ts';
import type { LocalizedText } from './pickText.ts';
import type { QueryFault } from './queryCodec.ts';
import type { SavedLink } from './savedSearchPages.ts';
import type { FactGroup } from './vocabulary.ts';

/*
 * What the officials' table is given. The rows are public; contacts for authorities come beside them, to those alone who
 * are signed in.
 */

/** A service as a row: its card as an answer to the query, and what only the table shows. Names are in the reader's words. */
export interface TableRow {
  hit: Hit;
  provider: LocalizedText;
  region: string;
  county: string;
  employment: string;
  /** Null: not known. `more`: how many municipalities are served beside those named. */
  area: { kind: 'nationwide' } | { kind: 'municipalities'; names: string[]; more: number } | null;
  topics: string[];
  audiences: string[];
  /** When the first of the facts falls due, and those that are due already. */
  dueOn: string | null;
  due: FactGroup[];
  source: { title: string; url: string | null; date: string } | null;
  price: { isFree: boolean; note: LocalizedText | null } | null;
}

/** Part of the rows that match, from the row `from` on. */
export interface TableWindow {
  total: number;
  from: number;
  rows: TableRow[];
  schedules: Schedules;
}

/** Rows on one page without scripts, and in one window with them. */
export const tablePageSize = 100;

/** Who is behind a service, for other authorities. */
export interface AuthorityContact {
  name?: string | undefined;
  role?: LocalizedText | undefined;
  phone?: string | undefined;
  email?: string | undefined;
}

/** By the service's id. */
export type ContactsById = Record<string, AuthorityContact>;

export interface TableData {
  window: TableWindow;
  /** Facets, the place, and what to show where nothing matches; without the services themselves. */
  answer: Answer;
  faults: QueryFault[];
  /** Null: nobody is signed in. */
  account: { name: string } | null;
  /** The searches that who is signed in has saved, by name. */
  searches: SavedLink[];
  /** Of the rows in the window; null for those who may not see them. */
  contacts: ContactsById | null;
}

/** Who is behind the services that a query matches, to write to them all. */
export interface WriteToAllData {
  /** The query in its own terms, without services. */
  answer: Answer;
  /** Each once, in the order of the services. */
  addresses: string[];
  /** Services whose contact has no address, or that have none. */
  withoutAddress: number;
}
