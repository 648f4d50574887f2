import { savedPages, searchesOf } from '../../../../../data/model/savedSearch.ts';
import type { SaveSearchData } from '../../../../../data/model/savedSearchPages.ts';
import type { Directory } from '../../../../directory/directory.ts';
import { addSavedSearch, listSavedSearches } from '../../../../store/savedSearches.ts';
import type { PageResult, ServedPage } from '../../servedPage.ts';
import { type AccessParts, type SignedInVisit, signedIn } from '../../signedIn.ts';
import { knownQuestion, meaningOf } from './meaningOf.ts';
import { readName, refusalOf } from './readName.ts';

const pageIn = (parameters: URLSearchParams | null, name: string) =>
  savedPages.find((page) => page === parameters?.get(name));

/** What is about to be saved: a search of the page that `from` names, with that page's own parameters. */
function askedOf({ url, form }: SignedInVisit) {
  const from = pageIn(url.searchParams, 'from') ?? 'table';
  const page = pageIn(form, 'page') ?? from;
  const parameters = [...url.searchParams].filter(([name]) => name !== 'from');
  return { from, page, ...knownQuestion(from, parameters) };
}

/** Gives a search a name; what is saved is the query by the one codec, whatever the address looked like. */
export function saveSearchPage(parts: AccessParts & { directory: Directory }): ServedPage {
  const { store, directory } = parts;

  async function dataFor(visit: SignedInVisit): Promise<SaveSearchData> {
    const { from, page, question, lost } = askedOf(visit);
    const meaning = meaningOf(question, { ...visit, snapshot: directory.current() });
    const same = (await listSavedSearches(store, visit.session.account.id)).find(
      (saved) => saved.page === from && saved.query === meaning.searches[from],
    );
    const name = visit.form ? readName(visit.form).name : null;
    return {
      from,
      page,
      meaning,
      lost,
      name,
      fault: null,
      same: same ? { id: same.id, name: same.name } : null,
    };
  }

  const load = async (visit: SignedInVisit): Promise<PageResult> => ({ data: await dataFor(visit) });

  return signedIn(parts, {
    path: 'officials/searches/new',
    role: 'official',
    load,
    keep: load,
    async post(visit) {
      const { session, form, language, now } = visit;
      const { page, question } = askedOf(visit);
      const { name, fault } = readName(form);
      const query = searchesOf(question)[page];
      let id = '';
      const refusal =
        fault ??
        (await refusalOf(async () => {
          ({ id } = await addSavedSearch(store, { accountId: session.account.id, name, page, query, now }));
        }));
      if (refusal === null) return { redirect: `/${language}/officials/searches?saved=${id}` };
      return { data: { ...(await dataFor(visit)), fault: refusal }, status: 422 };
    },
  });
}
