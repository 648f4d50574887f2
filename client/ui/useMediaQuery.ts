import { useSyncExternalStore } from 'react';

/** Whether a media query holds, kept up to date; false on the server. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

export const prefersReducedMotion = '(prefers-reduced-motion: reduce)';
export const prefersDark = '(prefers-color-scheme: dark)';
/** List and map side by side, with popups on the map; below, they are two faces of the page, with a sheet. */
export const isWideScreen = '(width >= 900px)';
