import { createContext, useContext } from 'react';
import type { BrowserSource } from './browserSource.ts';

/** Null while the page is rendered on the server. */
export const SourceContext = createContext<BrowserSource | null>(null);

/** The browser's source of data; null on the server, where only loaders have one. */
export function useBrowserSource(): BrowserSource | null {
  return useContext(SourceContext);
}
