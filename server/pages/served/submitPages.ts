import type { Config } from '../../config.ts';
import type { Directory } from '../../directory/directory.ts';
import type { Store } from '../../store/schema.ts';
import { loadSecretKey } from '../../upkeep/secretKey.ts';
import { createSubmitLimits } from '../../upkeep/submitLimits.ts';
import type { ServedPage } from './servedPage.ts';
import { createConfirmPage, sentPage } from './submitAfterwards.ts';
import { createSubmitPage } from './submitPage.ts';

interface SubmitPagesParts {
  store: Store;
  directory: Directory;
  config: Pick<Config, 'dataDir'>;
}

/** The pages on which services are sent in. */
export function submitPages({ store, directory, config }: SubmitPagesParts): ServedPage[] {
  const key = loadSecretKey(config.dataDir, 'forms');
  return [
    createSubmitPage({ store, directory, key, limits: createSubmitLimits() }),
    sentPage,
    createConfirmPage(store),
  ];
}
