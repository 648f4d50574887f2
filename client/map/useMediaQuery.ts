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
/** Room for a popup; below, the page shows a sheet instead. */
export const roomForPopup = '(min-width: 768px)';
