import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { Directory } from '../../directory/directory.ts';
import type { Store } from '../../store/schema.ts';
import type { ServedPage } from './servedPage.ts';

/** What served pages are made from. */
export interface ServedPagesParts {
  store: Store;
  directory: Directory;
  config: Config;
  log: Logger;
}

/** Every page that the server alone can make. */
export function createServedPages(_parts: ServedPagesParts): ServedPage[] {
  return [];
}
