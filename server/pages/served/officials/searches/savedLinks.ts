import type { InterfaceLanguage } from '../../../../../data/model/languageTag.ts';
import { type SavedSearch, savedPath } from '../../../../../data/model/savedSearch.ts';
import type { SavedLink } from '../../../../../data/model/savedSearchPages.ts';
import { listSavedSearches } from '../../../../store/savedSearches.ts';
import type { Store } from '../../../../store/schema.ts';

/** What somebody has saved, by name in the order of the reader's language. */
export async function searchesByName(
  store: Store,
  accountId: string,
  reader: InterfaceLanguage,
): Promise<SavedSearch[]> {
  const { compare } = new Intl.Collator(reader, { numeric: true });
  return (await listSavedSearches(store, accountId)).sort((a, b) => compare(a.name, b.name));
}

/** The way to each of them, as it was saved. */
export async function savedLinks(
  store: Store,
  accountId: string,
  reader: InterfaceLanguage,
): Promise<SavedLink[]> {
  const searches = await searchesByName(store, accountId, reader);
  return searches.map(({ id, name, page, query }) => ({ id, name, path: savedPath(page, query) }));
}
