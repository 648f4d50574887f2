import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { nameKey, type SavedSearch, savedSearchLimits } from '../../data/model/savedSearch.ts';
import { ConflictError } from './conflictError.ts';
import type { SavedSearchTable } from './savedSearchSchema.ts';
import type { Store } from './schema.ts';

function toSavedSearch(row: Selectable<SavedSearchTable>): SavedSearch {
  const { id, name, page, query, created_at: createdAt, changed_at: changedAt } = row;
  return { id, name, page, query, createdAt, changedAt };
}

/** Everything that somebody has saved. */
export async function listSavedSearches(db: Store, accountId: string): Promise<SavedSearch[]> {
  const rows = await db
    .selectFrom('saved_search')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('name_key')
    .limit(savedSearchLimits.searches)
    .execute();
  return rows.map(toSavedSearch);
}

/** Whose search is meant: an id alone opens nobody else's. */
export interface OwnSearch {
  accountId: string;
  id: string;
}

/** One of somebody's own searches; null where they have none of this id. */
export async function savedSearchOf(db: Store, { accountId, id }: OwnSearch): Promise<SavedSearch | null> {
  const row = await db
    .selectFrom('saved_search')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toSavedSearch(row) : null;
}

async function refuseTaken(db: Store, name: string, { accountId, id }: OwnSearch): Promise<void> {
  const other = await db
    .selectFrom('saved_search')
    .select('id')
    .where('account_id', '=', accountId)
    .where('name_key', '=', nameKey(name))
    .where('id', '!=', id)
    .executeTakeFirst();
  if (other) throw new ConflictError(`There is a saved search of this name already.`, { code: 'name-taken' });
}

async function countOf(db: Store, accountId: string): Promise<number> {
  const { count } = await db
    .selectFrom('saved_search')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return count;
}

export interface NewSavedSearch extends Pick<SavedSearch, 'name' | 'page' | 'query'> {
  accountId: string;
  now: Date;
}

/** Saves a search. Throws ConflictError `name-taken`, or `too-many` where somebody has as many as anyone may. */
export async function addSavedSearch(store: Store, search: NewSavedSearch): Promise<{ id: string }> {
  const { accountId, name, page, query, now } = search;
  const id = randomUUID();
  await store.transaction().execute(async (transaction) => {
    await refuseTaken(transaction, name, { accountId, id });
    if ((await countOf(transaction, accountId)) >= savedSearchLimits.searches) {
      throw new ConflictError('There are as many saved searches as one may have.', { code: 'too-many' });
    }
    const at = now.toISOString();
    await transaction
      .insertInto('saved_search')
      .values({
        id,
        account_id: accountId,
        name,
        name_key: nameKey(name),
        page,
        query,
        created_at: at,
        changed_at: at,
      })
      .execute();
  });
  return { id };
}

/** Gives one of somebody's own searches another name. Throws ConflictError `name-taken`. */
export async function renameSavedSearch(
  store: Store,
  own: OwnSearch,
  { name, now }: { name: string; now: Date },
): Promise<void> {
  await store.transaction().execute(async (transaction) => {
    await refuseTaken(transaction, name, own);
    await transaction
      .updateTable('saved_search')
      .set({ name, name_key: nameKey(name), changed_at: now.toISOString() })
      .where('account_id', '=', own.accountId)
      .where('id', '=', own.id)
      .execute();
  });
}

/** Removes one of somebody's own searches; nothing of it is kept. */
export async function removeSavedSearch(db: Store, { accountId, id }: OwnSearch): Promise<void> {
  await db.deleteFrom('saved_search').where('account_id', '=', accountId).where('id', '=', id).execute();
}
