import { createContext, useContext } from 'react';

/** Whether links open a new tab: in a frame of another site, which stays where it is. */
export const NewTabContext = createContext(false);

const newTab = { target: '_blank', rel: 'noopener' };

/** What a link to another page takes over; undefined: it opens here. */
export function useNewTab(): typeof newTab | undefined {
  return useContext(NewTabContext) ? newTab : undefined;
}
