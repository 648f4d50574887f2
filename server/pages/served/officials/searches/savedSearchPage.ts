import type { NameFault, SavedSearchData } from '../../../../../data/model/savedSearchPages.ts';
import type { Directory } from '../../../../directory/directory.ts';
import { removeSavedSearch, renameSavedSearch, savedSearchOf } from '../../../../store/savedSearches.ts';
import type { PageResult, ServedPage } from '../../servedPage.ts';
import { type AccessParts, type SignedInVisit, signedIn } from '../../signedIn.ts';
import { toItem } from './meaningOf.ts';
import { readName, refusalOf } from './readName.ts';

const ownOf = ({ session, params }: SignedInVisit) => ({
  accountId: session.account.id,
  id: params.id ?? '',
});

/** One of somebody's own saved searches, to rename or delete; to everyone else it does not exist. */
export function savedSearchPage(parts: AccessParts & { directory: Directory }): ServedPage {
  const { store, directory } = parts;

  async function pageFor(visit: SignedInVisit, fault: NameFault | null = null): Promise<PageResult> {
    const search = await savedSearchOf(store, ownOf(visit));
    if (!search) return 'not-found';
    const item = toItem(search, { ...visit, snapshot: directory.current() });
    const name = visit.form?.has('name') ? readName(visit.form).name : search.name;
    return { data: { item, name, fault } satisfies SavedSearchData, status: fault ? 422 : 200 };
  }

  return signedIn(parts, {
    path: 'officials/searches/:id',
    role: 'official',
    load: (visit) => pageFor(visit),
    keep: (visit) => pageFor(visit),
    async post(visit) {
      const own = ownOf(visit);
      const { form, language, now } = visit;
      const list = `/${language}/officials/searches`;
      if (!(await savedSearchOf(store, own))) return 'not-found';
      if (form?.get('do') === 'delete') {
        await removeSavedSearch(store, own);
        return { redirect: `${list}?deleted` };
      }
      const { name, fault } = readName(form);
      const refusal = fault ?? (await refusalOf(() => renameSavedSearch(store, own, { name, now })));
      return refusal ? pageFor(visit, refusal) : { redirect: `${list}?renamed=${own.id}` };
    },
  });
}
