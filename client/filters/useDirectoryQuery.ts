import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Answer } from '../../data/model/card.ts';
import type { Query } from '../../data/model/query.ts';
import { formatSearch } from '../../data/model/queryCodec.ts';
import { formatView, parseView, type View } from '../../data/model/view.ts';

/** The link to the front page with a query and a view, from its `?` on; empty where nothing is asked. */
export function directorySearch(query: Query, view: View): string {
  const search = formatSearch(query);
  const rest = formatView(view)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return rest ? `${search}${search ? '&' : '?'}${rest}` : search;
}

export interface DirectoryQuery {
  /** What the visitor asks for now; its answer may still be on the way. */
  query: Query;
  view: View;
  /** Asks anew, from the first page; typing replaces the last entry of the history. */
  setQuery(change: Partial<Query>, options?: { replace?: boolean; view?: Partial<View> }): void;
  setView(change: Partial<View>, options?: { replace?: boolean }): void;
}

/** The query and the view of the page, which live in its URL. */
export function useDirectoryQuery(answer: Answer): DirectoryQuery {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [asked, setAsked] = useState<{ query: Query; before: Answer } | null>(null);
  // Shown at once, before the answer is there; dropped when any newer answer is.
  const query = asked?.before === answer ? asked.query : answer.query;
  const view = parseView(new URLSearchParams(search));

  return {
    query,
    view,
    setQuery(change, options = {}) {
      const next: Query = { ...query, cursor: null, ...change };
      setAsked({ query: next, before: answer });
      // A new question: what was selected or where the map stood belongs to the old one.
      const nextView: View = { ...view, selected: null, map: null, ...options.view };
      navigate(
        { search: directorySearch(next, nextView) },
        { replace: options.replace ?? false, preventScrollReset: true },
      );
    },
    setView(change, options = {}) {
      navigate(
        { search: directorySearch(query, { ...view, ...change }) },
        { replace: options.replace ?? false, preventScrollReset: true },
      );
    },
  };
}
