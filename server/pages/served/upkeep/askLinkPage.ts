import type { Store } from '../../../store/schema.ts';
import { askForLink as askForUpkeepLink } from '../../../upkeep/maintain/askForLink.ts';
import { askForLink } from '../askForLink.ts';
import type { ServedPage } from '../servedPage.ts';

/** Asks for a new link, where a maintainer has lost the last one. */
export function askLinkPage({ store }: { store: Store }): ServedPage {
  return askForLink({
    path: 'upkeep',
    ask: ({ baseUrl, now }, email) => askForUpkeepLink(store, { email, baseUrl, now }),
  });
}
