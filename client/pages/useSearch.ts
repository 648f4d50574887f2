import { useCallback, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { type NavigateFunction, useLocation, useNavigate } from 'react-router';

/*
 * The search of the page's address, from its `?` on. One that the page can answer by itself is shown in the frame of the
 * press; the address itself, whose change would take a fifth of that frame, follows once it is painted.
 */
interface Ahead {
  search: string;
  replace: boolean;
  /** The entry of the history that it was pressed on. */
  from: string;
}

let ahead: Ahead | null = null;
const listeners = new Set<() => void>();

function set(next: Ahead) {
  ahead = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The key of the current entry, as the router writes it. */
function currentEntry(): string {
  return (history.state as { key?: string } | null)?.key ?? 'default';
}

/** Brings the address to what the page shows, before anything else leads on from there. */
export function catchUp(navigate: NavigateFunction): void {
  const left = ahead;
  ahead = null;
  if (!left || left.from !== currentEntry()) return;
  void navigate(
    { search: left.search },
    { replace: left.replace, preventScrollReset: true, flushSync: true },
  );
}

/** Presses of one frame are one step back. */
function goAhead(search: string, replace: boolean, navigate: NavigateFunction): void {
  const isFollowed = ahead !== null;
  flushSync(() => set({ search, replace: replace && (ahead?.replace ?? true), from: currentEntry() }));
  if (!isFollowed) requestAnimationFrame(() => setTimeout(() => catchUp(navigate)));
}

/** What the page shows: the address's search, or the one that is ahead of it. */
export function useSearch(): string {
  const { key, search } = useLocation();
  const shown = useSyncExternalStore(
    subscribe,
    () => ahead,
    () => null,
  );
  return shown?.from === key ? shown.search : search;
}

export interface GoOptions {
  /** Instead of the current entry of the history. */
  replace?: boolean;
  /** The page has the answer: it is shown before anything else runs. */
  isAtOnce?: boolean;
}

/** What leads to another search of the same page; always the same function. */
export function useGo(): (search: string, options?: GoOptions) => void {
  const navigate = useNavigate();
  return useCallback(
    (search, { replace = false, isAtOnce = false } = {}) => {
      if (isAtOnce) return goAhead(search, replace, navigate);
      catchUp(navigate);
      void navigate({ search }, { replace, preventScrollReset: true });
    },
    [navigate],
  );
}
