import type { AreaKind } from './query.ts';
import type { QueryWords } from './queryWords.ts';
import type { SavedPage, SavedSearch } from './savedSearch.ts';

/** The way to a saved search from the table. */
export interface SavedLink {
  id: string;
  name: string;
  /** Below the language. */
  path: string;
}

/** What a saved search asks for, with names in the reader's words. */
export interface SavedWords {
  words: QueryWords;
  /** `now`, or an ISO time. */
  open: string | null;
  /** The day in the past that it is about. */
  at: string | null;
  /** Of coverage: which areas it counts. */
  by: AreaKind | null;
  of: string | null;
}

/** What can be done with a search that can be read. */
export interface SavedMeaning {
  asked: SavedWords;
  /** The text behind the `?` of each page's address. */
  searches: Record<SavedPage, string>;
  /** What of it lasts, for a feed or a wish to be told. */
  lasting: string;
  /** How many services match now; null where it asks for another time, or for coverage of a part of Finland. */
  total: number | null;
}

export interface SavedSearchItem extends Pick<SavedSearch, 'id' | 'name' | 'page' | 'query'> {
  /** `YYYY-MM-DD`, in Finland. */
  savedOn: string;
  /** Null: it cannot be read any more. */
  meaning: SavedMeaning | null;
}

/** Somebody's own saved searches. */
export interface SavedSearchesData {
  items: SavedSearchItem[];
  /** What was just done, and to which search where it is still there. */
  done: { what: 'saved' | 'renamed'; name: string } | { what: 'deleted' } | null;
}

export type NameFault = 'missing' | 'too-long' | 'name-taken' | 'too-many';

/** The page that gives a search a name. */
export interface SaveSearchData {
  /** Where it comes from, and where it will open unless another page is chosen. */
  from: SavedPage;
  page: SavedPage;
  meaning: SavedMeaning;
  /** Parameters of the address that were not understood. */
  lost: string[];
  /** What was typed; null: nothing yet. */
  name: string | null;
  fault: NameFault | null;
  /** It is saved already. */
  same: { id: string; name: string } | null;
}

/** The page that renames or deletes a search. */
export interface SavedSearchData {
  item: SavedSearchItem;
  name: string;
  fault: NameFault | null;
}
