import type { SavedSearch } from '../../../../../data/model/savedSearch.ts';
import type { SavedSearchesData, SavedSearchItem } from '../../../../../data/model/savedSearchPages.ts';
import type { Directory } from '../../../../directory/directory.ts';
import { inSlices } from '../../../../directory/hours/inSlices.ts';
import type { ServedPage } from '../../servedPage.ts';
import { type AccessParts, signedIn } from '../../signedIn.ts';
import { toItem } from './meaningOf.ts';
import { searchesByName } from './savedLinks.ts';

/** The searches to which someone who is signed in has given names. */
export function searchesPage(parts: AccessParts & { directory: Directory }): ServedPage {
  return signedIn(parts, {
    path: 'officials/searches',
    role: 'official',
    async load({ session, url, language, now }) {
      const reader = { language, snapshot: parts.directory.current(), now };
      const searches = await searchesByName(parts.store, session.account.id, language);
      const items: SavedSearchItem[] = [];
      await inSlices(searches.length, (index) => items.push(toItem(searches[index] as SavedSearch, reader)));
      const { searchParams } = url;
      const what = searchParams.has('saved') ? 'saved' : 'renamed';
      const changed = items.find(({ id }) => id === searchParams.get(what));
      const done = changed
        ? ({ what, name: changed.name } as const)
        : searchParams.has('deleted')
          ? ({ what: 'deleted' } as const)
          : null;
      return { data: { items, done } satisfies SavedSearchesData };
    },
  });
}
