import { useSyncExternalStore } from 'react';

const lists = new Map<string, MediaQueryList>();

/** The list of a query, made once: asking for one costs as much as drawing a card. */
function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds, kept up to date; false on the server. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = listOf(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => listOf(query).matches,
    () => false,
  );
}

export const prefersReducedMotion = '(prefers-reduced-motion: reduce)';
export const prefersDark = '(prefers-color-scheme: dark)';
/** List and map side by side, with popups on the map; below, they are two faces of the page, with a sheet. */
export const isWideScreen = '(width >= 900px)';
