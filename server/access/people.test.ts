import { expect, test } from 'vitest';
import type { Role } from '../../data/model/account.ts';
import { accountByEmail, listAccounts } from '../store/accounts.ts';
import { listAudit } from '../store/audit.ts';
import { temporaryStore } from '../store/fixtures/temporaryStore.ts';
import type { Store } from '../store/schema.ts';
import { addPerson, changeRole, resetPersonsSecondFactor, setDisabled } from './people.ts';
import { findSession, startSession } from './sessions.ts';

const now = new Date('2026-11-24T08:00:00Z');
const by = { actor: 'test', now };
const person = (name: string, role: Role) =>
  ({ email: `${name}@Example.fi`, name, role, language: 'fi' }) as const;

async function withAdmin() {
  const { store } = await temporaryStore();
  const { id } = await addPerson(store, person('Aino', 'admin'), by);
  return { store, id };
}

const actionsIn = async (store: Store) =>
  (await listAudit(store, { limit: 100 })).map(({ action }) => action).reverse();

test('an address has one account, in whatever case it is written', async () => {
  const { store, id } = await withAdmin();
  expect((await accountByEmail(store, ' AINO@example.FI '))?.id).toBe(id);
  await expect(addPerson(store, person('aino', 'editor'), by)).rejects.toMatchObject({ code: 'email-taken' });
  expect(await listAccounts(store)).toHaveLength(1);
  expect(await actionsIn(store)).toEqual(['account.add']);
});

test('the last admin who can sign in stays one', async () => {
  const { store, id } = await withAdmin();
  const other = await addPerson(store, person('Bo', 'admin'), by);
  await setDisabled(store, other.id, true, by);
  await expect(changeRole(store, id, 'editor', by)).rejects.toMatchObject({ code: 'last-admin' });
  await expect(setDisabled(store, id, true, by)).rejects.toMatchObject({ code: 'last-admin' });
  await setDisabled(store, other.id, false, by);
  await changeRole(store, id, 'editor', by);
  expect((await accountByEmail(store, 'aino@example.fi'))?.role).toBe('editor');
});

test('a change of role counts in the sessions that there are', async () => {
  const { store } = await withAdmin();
  const { id } = await addPerson(store, person('Bo', 'editor'), by);
  const token = await startSession(store, id, now);
  await changeRole(store, id, 'official', by);
  expect((await findSession(store, token, now))?.account.role).toBe('official');
});

test.each([
  ['shut out', setDisabled],
  ['whose second factor is reset', (store: Store, id: string) => resetPersonsSecondFactor(store, id, by)],
])('someone %s is signed out everywhere', async (_name, change) => {
  const { store } = await withAdmin();
  const { id } = await addPerson(store, person('Bo', 'editor'), by);
  const token = await startSession(store, id, now);
  await change(store, id, true, by);
  expect(await findSession(store, token, now)).toBeNull();
});

test('what changes nothing is not in the log, and what fails neither', async () => {
  const { store, id } = await withAdmin();
  await changeRole(store, id, 'admin', by);
  await setDisabled(store, id, false, by);
  await expect(changeRole(store, 'nobody', 'admin', by)).rejects.toMatchObject({ code: 'no-account' });
  expect(await actionsIn(store)).toEqual(['account.add']);
});
