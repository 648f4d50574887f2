import { coverageParameters } from './coverage.ts';
import { type CoverageView, defaultAreaKind, formatCoverage, parseCoverage } from './coverageQuery.ts';
import { emptyQuery, type Query } from './query.ts';
import { formatQuery, formatSearch, parseQuery, type QueryFault } from './queryCodec.ts';
import { firstView, splitTableSearch, type TableView, tableSearch } from './tableView.ts';

/** The pages on which a saved search opens. */
export const savedPages = ['table', 'map', 'coverage'] as const;
export type SavedPage = (typeof savedPages)[number];

export const savedSearchLimits = { name: 80, searches: 100 };

/** A search to which somebody gave a name. */
export interface SavedSearch {
  id: string;
  name: string;
  page: SavedPage;
  /** As it stands behind the `?` of the page's address; empty: everything. */
  query: string;
  /** ISO 8601 UTC, as every time here. */
  createdAt: string;
  changedAt: string;
}

/** A name as it is kept: in one line, composed, without marks that turn the line of writing round. */
export function toName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
}

/** Equal for names that differ in their case alone. */
export function nameKey(name: string): string {
  return toName(name).toLowerCase();
}

/** What an address of one of the pages asks for. */
export interface SavedQuestion {
  page: SavedPage;
  query: Query;
  view: TableView;
  /** Of the page of coverage; elsewhere that of a first visit. */
  coverage: Pick<CoverageView, 'by' | 'of' | 'order'>;
}

const firstCoverage = { by: defaultAreaKind, of: null, order: 'speakers' } as const;

/** A search has no page: one begins at its first row. */
const withoutPage = (query: Query): Query => ({ ...query, cursor: null, limit: emptyQuery.limit });

/** Reads an address of a page by the page's own codec, with every parameter that could not be used. */
export function readQuestion(
  page: SavedPage,
  parameters: Iterable<[string, string]>,
): { question: SavedQuestion; faults: QueryFault[] } {
  const pairs = [...parameters];
  if (page === 'coverage') {
    const { view, faults } = parseCoverage(pairs);
    const { query, ...coverage } = view;
    return { question: { page, query, view: firstView, coverage }, faults };
  }
  const table = page === 'table' ? splitTableSearch(pairs) : { view: firstView, rest: pairs, faults: [] };
  const { query, faults } = parseQuery(table.rest);
  return {
    question: {
      page,
      query: withoutPage(query),
      view: { ...table.view, page: firstView.page },
      coverage: firstCoverage,
    },
    faults: [...table.faults, ...faults],
  };
}

/** What of a query coverage takes. */
function coverageQuery(query: Query): Query {
  const taken = [...formatQuery(query)].filter(([name]) =>
    coverageParameters.some((known) => known === name),
  );
  return parseQuery(taken).query;
}

/** The text behind the `?` of a question's address on each page, as far as the page can ask it. */
export function searchesOf({ query, view, coverage }: SavedQuestion): Record<SavedPage, string> {
  const texts = {
    table: tableSearch(query, view),
    map: formatSearch(query),
    coverage: formatCoverage({ ...coverage, query: coverageQuery(query) }),
  };
  return { table: texts.table.slice(1), map: texts.map.slice(1), coverage: texts.coverage.slice(1) };
}

/** Where a page is, below the language, with a search. */
export function savedPath(page: SavedPage, search: string): string {
  const paths = { table: 'officials', map: '', coverage: 'officials/coverage' };
  return paths[page] + (search && `?${search}`);
}
