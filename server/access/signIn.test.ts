import { expect, test } from 'vitest';
import { minuteMs } from '../../data/model/duration.ts';
import { temporaryStore } from '../store/fixtures/temporaryStore.ts';
import { addPerson, setDisabled } from './people.ts';
import { findSession } from './sessions.ts';
import { createSignInLink, requestSignInLink, signInByLink } from './signIn.ts';

const start = new Date('2026-11-24T08:00:00Z');
const after = (ms: number) => new Date(start.getTime() + ms);
const by = { actor: 'test', now: start };

async function withPerson() {
  const { store } = await temporaryStore();
  const person = { email: 'aino@example.fi', name: 'Aino', role: 'editor', language: 'fi' } as const;
  const { id } = await addPerson(store, person, by);
  const request = (email: string) =>
    requestSignInLink(store, {
      email,
      language: 'sv',
      returnPath: '/sv/review/people',
      urlOf: (token) => `https://map.example/${token}`,
      now: start,
    });
  const use = (token: string, now = start, formerToken?: string) =>
    signInByLink(store, { token, formerToken, now });
  const mails = () => store.selectFrom('outbox').selectAll().execute();
  return { store, id, request, use, mails };
}

test('a link is mailed to the address of the account, and lets in once', async () => {
  const { store, id, request, use, mails } = await withPerson();
  await request('AINO@example.fi');
  const [mail, ...others] = await mails();
  expect([others.length, mail?.recipient, mail?.language, mail?.is_secret]).toEqual([
    0,
    'aino@example.fi',
    'sv',
    1,
  ]);
  const { url, minutes } = JSON.parse(mail?.mail_values ?? '') as { url: string; minutes: number };
  expect(minutes).toBe(15);
  const token = new URL(url).pathname.slice(1);
  expect(JSON.stringify(await store.selectFrom('sign_in_link').selectAll().execute())).not.toContain(token);
  const signedIn = await use(token);
  expect(signedIn?.returnPath).toBe('/sv/review/people');
  expect((await findSession(store, signedIn?.sessionToken, start))?.account.id).toBe(id);
  expect(await use(token)).toBeNull();
});

test('nobody is written to whose address has no account, or who is shut out', async () => {
  const { store, id, request, mails } = await withPerson();
  await request('bo@example.fi');
  await addPerson(store, { email: 'cia@example.fi', name: 'Cia', role: 'admin', language: 'fi' }, by);
  await setDisabled(store, id, true, by);
  await request('aino@example.fi');
  expect(await mails()).toEqual([]);
});

test('a link is good for 15 minutes', async () => {
  const { store, id, use } = await withPerson();
  const token = await createSignInLink(store, id, { now: start });
  expect(await use(token, after(15 * minuteMs))).toBeNull();
  expect(await use(token, after(15 * minuteMs - 1))).not.toBeNull();
});

test('a link is no good for someone who was shut out since', async () => {
  const { store, id, use } = await withPerson();
  const token = await createSignInLink(store, id, { now: start });
  await setDisabled(store, id, true, by);
  expect(await use(token)).toBeNull();
  expect(await use('forged')).toBeNull();
  expect(await use('')).toBeNull();
});

test('of two who use a link at once, one gets in', async () => {
  const { store, id, use } = await withPerson();
  const token = await createSignInLink(store, id, { now: start });
  const results = await Promise.all([use(token), use(token), use(token)]);
  expect(results.filter((result) => result !== null)).toHaveLength(1);
});

test('the session that the browser had before ends', async () => {
  const { store, id, use } = await withPerson();
  const first = await use(await createSignInLink(store, id, { now: start }));
  const second = await use(await createSignInLink(store, id, { now: start }), start, first?.sessionToken);
  expect(await findSession(store, first?.sessionToken, start)).toBeNull();
  expect(await findSession(store, second?.sessionToken, start)).not.toBeNull();
});

test('links that are over are forgotten when another is made', async () => {
  const { store, id } = await withPerson();
  await createSignInLink(store, id, { now: start });
  await createSignInLink(store, id, { now: after(16 * minuteMs) });
  expect(await store.selectFrom('sign_in_link').selectAll().execute()).toHaveLength(1);
});
