import type { SavedPage } from '../../data/model/savedSearch.ts';
import type { Fixed } from './columnTypes.ts';

export interface SavedSearchTable {
  id: Fixed<string>;
  account_id: Fixed<string>;
  name: string;
  /** The name without its case: nobody has two that differ in that alone. */
  name_key: string;
  /** Where it opens. */
  page: SavedPage;
  /** As it stands behind the `?` of the page's address, in one order. */
  query: string;
  created_at: Fixed<string>;
  changed_at: string;
}

export interface SavedSearchTables {
  saved_search: SavedSearchTable;
}
