import { createContext, useContext } from 'react';
import { prefersDark, useMediaQuery } from './useMediaQuery.ts';

/** Which colours the page is told to have; `auto`: those of the device. */
export const ColoursContext = createContext<'auto' | 'light' | 'dark'>('auto');

/** Whether the page is dark, for what styles cannot colour. */
export function useIsDark(): boolean {
  const told = useContext(ColoursContext);
  const isDeviceDark = useMediaQuery(prefersDark);
  return told === 'auto' ? isDeviceDark : told === 'dark';
}
