import { beforeEach, expect, test } from 'vitest';
import { savedSearchLimits } from '../../data/model/savedSearch.ts';
import { addAccount } from './accounts.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { removeAccount } from './personalAccess.ts';
import {
  addSavedSearch,
  listSavedSearches,
  removeSavedSearch,
  renameSavedSearch,
  savedSearchOf,
} from './savedSearches.ts';
import type { Store } from './schema.ts';

const now = new Date('2026-11-25T08:00:00Z');
const later = new Date('2026-11-26T08:00:00Z');

let store: Store;
let aino: string;
let bo: string;
beforeEach(async () => {
  ({ store } = await temporaryStore());
  const person = { role: 'official', language: 'fi', now } as const;
  aino = (await addAccount(store, { ...person, email: 'aino@hel.fi', name: 'Aino' })).id;
  bo = (await addAccount(store, { ...person, email: 'bo@hel.fi', name: 'Bo' })).id;
});

const save = (accountId: string, name: string) =>
  addSavedSearch(store, { accountId, name, page: 'table', query: 'speaks=ti', now });
const namesOf = async (accountId: string) =>
  (await listSavedSearches(store, accountId)).map(({ name }) => name);

test('a search is kept with its page and times, for its owner alone', async () => {
  const { id } = await save(aino, 'Tigrinja');
  const at = now.toISOString();
  const kept = { id, name: 'Tigrinja', page: 'table', query: 'speaks=ti', createdAt: at, changedAt: at };
  expect(await savedSearchOf(store, { accountId: aino, id })).toEqual(kept);
  expect(await listSavedSearches(store, aino)).toEqual([kept]);
  expect([await listSavedSearches(store, bo), await savedSearchOf(store, { accountId: bo, id })]).toEqual([
    [],
    null,
  ]);
});

test('nobody renames or removes what is another’s', async () => {
  const { id } = await save(aino, 'Tigrinja');
  await renameSavedSearch(store, { accountId: bo, id }, { name: 'Oma', now });
  await removeSavedSearch(store, { accountId: bo, id });
  expect(await namesOf(aino)).toEqual(['Tigrinja']);
});

test('a name is one person’s once, whatever its case', async () => {
  const { id } = await save(aino, 'Äänekoski');
  await save(aino, 'Lappi');
  await expect(save(aino, 'äänekoski')).rejects.toMatchObject({ code: 'name-taken' });
  const own = { accountId: aino, id };
  await expect(renameSavedSearch(store, own, { name: 'LAPPI', now })).rejects.toMatchObject({
    code: 'name-taken',
  });
  await renameSavedSearch(store, own, { name: 'ÄÄNEKOSKI', now: later });
  expect(await savedSearchOf(store, own)).toMatchObject({
    name: 'ÄÄNEKOSKI',
    changedAt: later.toISOString(),
  });
  await save(bo, 'Lappi');
});

test('there is an end to how many one has, until one goes', async () => {
  for (let i = 0; i < savedSearchLimits.searches; i++) await save(aino, `Haku ${i}`);
  await expect(save(aino, 'Vielä yksi')).rejects.toMatchObject({ code: 'too-many' });
  const [first] = await listSavedSearches(store, aino);
  await removeSavedSearch(store, { accountId: aino, id: first?.id ?? '' });
  await save(aino, 'Vielä yksi');
  await save(bo, 'Ensimmäinen');
});

test('they go with the account', async () => {
  await save(aino, 'Tigrinja');
  await save(bo, 'Tigrinja');
  await store.transaction().execute((transaction) => removeAccount(transaction, aino));
  expect([await namesOf(aino), await namesOf(bo)]).toEqual([[], ['Tigrinja']]);
});
