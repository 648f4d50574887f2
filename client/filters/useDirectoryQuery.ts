import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../data/model/card.ts';
import type { Query } from '../../data/model/query.ts';
import { parseView, type View } from '../../data/model/view.ts';
import { useBrowserSource } from '../answers/SourceContext.tsx';
import { useGo, useSearch } from '../pages/useSearch.ts';
import { directorySearch } from './directorySearch.ts';

export interface DirectoryQuery {
  /** What the visitor asks for now; its answer may still be on the way. */
  query: Query;
  view: View;
  /** Asks anew, from the first page; typing replaces the last entry of the history. */
  setQuery(change: Partial<Query>, options?: { replace?: boolean; view?: Partial<View> }): void;
  setView(change: Partial<View>, options?: { replace?: boolean }): void;
}

/** The query and the view of the page, which live in its URL. What sets them stays the same function. */
export function useDirectoryQuery(answer: Answer): DirectoryQuery {
  const go = useGo();
  const source = useBrowserSource();
  const search = useSearch();
  const [asked, setAsked] = useState<{ query: Query; before: Answer } | null>(null);
  // Shown at once, before the answer is there; dropped when any newer answer is.
  const query = asked?.before === answer ? asked.query : answer.query;
  const view = useMemo(() => parseView(new URLSearchParams(search)), [search]);
  const shown = useRef({ answer, query, view });
  useLayoutEffect(() => {
    shown.current = { answer, query, view };
  });

  const setQuery = useCallback<DirectoryQuery['setQuery']>(
    (change, options = {}) => {
      const { answer, query, view } = shown.current;
      const next: Query = { ...query, cursor: null, ...change };
      const isAtOnce = source?.answersAtOnce(next) ?? false;
      if (!isAtOnce) setAsked({ query: next, before: answer });
      // A new question: what was selected or where the map stood belongs to the old one.
      const nextView: View = { ...view, selected: null, map: null, ...options.view };
      go(directorySearch(next, nextView), { replace: options.replace, isAtOnce });
    },
    [go, source],
  );
  const setView = useCallback<DirectoryQuery['setView']>(
    (change, options = {}) => {
      const { query, view } = shown.current;
      go(directorySearch(query, { ...view, ...change }), { replace: options.replace });
    },
    [go],
  );
  return { query, view, setQuery, setView };
}
