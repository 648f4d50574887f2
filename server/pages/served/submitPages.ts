import { loadSecretKey } from '../../upkeep/secretKey.ts';
import { createSubmitLimits } from '../../upkeep/submitLimits.ts';
import type { ServedPage } from './servedPage.ts';
import type { ServedPagesParts } from './servedPages.ts';
import { createConfirmPage, sentPage } from './submitAfterwards.ts';
import { createSubmitPage } from './submitPage.ts';

/** The pages on which services are sent in. */
export function submitPages({ store, directory, config }: ServedPagesParts): ServedPage[] {
  const key = loadSecretKey(config.dataDir, 'forms');
  return [
    createSubmitPage({ store, directory, key, limits: createSubmitLimits() }),
    sentPage,
    createConfirmPage(store),
  ];
}
