import type { QueryWords } from './queryWords.ts';

/** The page on which someone asks to be told of services that begin to match a query. */
export interface AskForAlertData {
  words: QueryWords;
  /** The text behind the `?` of the query's own addresses; empty: everything. */
  search: string;
  email: string;
  fault: 'email' | 'tooMany' | null;
  waitMinutes: number | null;
  /** A mail is on its way. */
  isSent: boolean;
}

/** The page that a mailed link opens. */
export interface AlertData {
  state: 'open' | 'active' | 'stopped' | 'gone';
  words: QueryWords | null;
  search: string;
  /** Until when it is good, `YYYY-MM-DD`. */
  goodUntil: string | null;
}
