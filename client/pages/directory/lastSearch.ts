import { useEffect } from 'react';
import { useLocation } from 'react-router';

let last = '';

/** Remembers what the directory was asked last, for the way back from a service. */
export function useRememberedSearch(): void {
  const { search } = useLocation();
  useEffect(() => {
    last = search;
  }, [search]);
}

/** What the directory was asked last on this visit, from its `?` on; empty on the first page. */
export function lastSearch(): string {
  return last;
}
