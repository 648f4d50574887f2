import type { LazyPage } from './pages/lazyPage.ts';

/** Pages with a form or a session, by their path below the language; server/pages/served has the other half of each. */
export const servedPages: Record<string, () => Promise<LazyPage>> = {};
