import { expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../data/model/duration.ts';
import { temporaryStore } from '../store/fixtures/temporaryStore.ts';
import { countSessionsOf } from '../store/sessions.ts';
import { addPerson } from './people.ts';
import { findSession, renewSession, startSession } from './sessions.ts';

const start = new Date('2026-11-24T08:00:00Z');
const after = (ms: number) => new Date(start.getTime() + ms);

async function withSession() {
  const { store, path } = await temporaryStore();
  const person = { email: 'aino@example.fi', name: 'Aino', role: 'editor', language: 'fi' } as const;
  const { id } = await addPerson(store, person, { actor: 'test', now: start });
  return { store, path, id, token: await startSession(store, id, start) };
}

test('a session is found by its token alone', async () => {
  const { store, token, id } = await withSession();
  expect((await findSession(store, token, start))?.account.id).toBe(id);
  expect(await findSession(store, `${token}x`, start)).toBeNull();
  expect(await findSession(store, undefined, start)).toBeNull();
});

test('the database does not hold what the cookie holds', async () => {
  const { store, token } = await withSession();
  const rows = await store.selectFrom('session').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('a session ends after 12 hours without a request, and lives on with them', async () => {
  const { store, token } = await withSession();
  expect(await findSession(store, token, after(11 * hourMs))).not.toBeNull();
  expect(await findSession(store, token, after(22 * hourMs))).not.toBeNull();
  expect(await findSession(store, token, after(34 * hourMs + minuteMs))).toBeNull();
  // It is gone, not only hidden.
  expect(await findSession(store, token, after(22 * hourMs))).toBeNull();
});

test('a session ends after 14 days, however much it is used', async () => {
  const { store, token } = await withSession();
  for (let hours = 10; hours < 14 * 24; hours += 10) {
    expect(await findSession(store, token, after(hours * hourMs)), `${hours} h`).not.toBeNull();
  }
  expect(await findSession(store, token, after(14 * dayMs + minuteMs))).toBeNull();
});

test('with more rights come new tokens, and the old ones are no good', async () => {
  const { store, token } = await withSession();
  const session = await findSession(store, token, start);
  if (!session) throw new Error('no session');
  const renewed = await renewSession(store, session, start);
  expect(await findSession(store, token, start)).toBeNull();
  const found = await findSession(store, renewed.token, start);
  expect(found).toEqual(renewed.session);
  expect(found?.csrfToken).not.toBe(session.csrfToken);
  expect(found?.hasPassedSecondFactor).toBe(true);
});

test('sessions that are over are swept out when another begins', async () => {
  const { store, id } = await withSession();
  await startSession(store, id, after(11 * hourMs));
  expect(await countSessionsOf(store, id)).toBe(2);
  await startSession(store, id, after(13 * hourMs));
  expect(await countSessionsOf(store, id)).toBe(2);
});
