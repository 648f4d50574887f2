import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditData, PeopleData } from '../../../../data/model/signInPages.ts';
import { accountByEmail } from '../../../store/accounts.ts';
import { audit } from '../../../store/audit.ts';
import { pageOf, type ServedServer, startServedPages } from '../fixtures/servedServer.ts';
import type { Visitor } from '../fixtures/Visitor.ts';

const path = '/fi/review/people';
const bo = { action: 'add', email: 'Bo@example.fi', name: ' Bo <b>Ek</b> ', role: 'editor', language: 'sv' };

let server: ServedServer;
let admin: Visitor & { id: string };
beforeAll(async () => {
  server = await startServedPages();
  admin = await server.signedIn('admin');
});
afterAll(() => server.stop());

const peopleOf = (data: unknown) => pageOf<PeopleData>(data).page;

test('somebody is added, and the page says that it is done', async () => {
  const { location } = await admin.send(path, bo);
  expect(location).toBe(`${path}?saved`);
  expect(peopleOf((await admin.get(location ?? '')).data)).toMatchObject({ isSaved: true });
  expect(await accountByEmail(server.store, 'bo@example.fi')).toMatchObject({
    name: 'Bo <b>Ek</b>',
    role: 'editor',
    language: 'sv',
  });
  const again = await admin.send(path, bo);
  expect([again.status, peopleOf(again.data).faults]).toEqual([422, [{ field: 'email', code: 'taken' }]]);
});

test('what is missing or impossible is named, and what was typed stays', async () => {
  const { status, data } = await admin.send(path, {
    ...bo,
    email: 'bo',
    name: '',
    role: 'king',
    language: 'x',
  });
  expect([status, peopleOf(data).faults.map(({ field }) => field)]).toEqual([
    422,
    ['email', 'name', 'role', 'language'],
  ]);
  expect(peopleOf(data).typed).toEqual({ email: 'bo', name: '', role: 'king', language: 'x' });
});

test.each([
  ['none', {}],
  ['of another session', { csrf: 'A'.repeat(43) }],
])('a form with %s token does nothing, and keeps what was typed', async (_name, token) => {
  const answer = await admin.post(path, { ...token, ...bo, email: 'cia@example.fi' });
  expect(answer.status).toBe(403);
  expect(pageOf(answer.data).frame.isStale).toBe(true);
  expect(peopleOf(answer.data).typed).toMatchObject({
    email: 'cia@example.fi',
    role: 'editor',
    language: 'sv',
  });
  expect(await accountByEmail(server.store, 'cia@example.fi')).toBeNull();
});

test('the token of a colleague is no good', async () => {
  const other = await server.signedIn('admin');
  const answer = await admin.post(path, { ...bo, email: 'cia@example.fi', csrf: await other.csrfOf(path) });
  expect(answer.status).toBe(403);
});

test.each<[Record<string, string>, string]>([
  [{ action: 'role', role: 'king' }, 'choice'],
  [{ action: 'explode' }, 'choice'],
  [{ action: 'disable', id: 'nobody' }, 'no-account'],
])('%j is refused', async (fields, refusal) => {
  const { status, data } = await admin.send(path, { id: admin.id, ...fields });
  expect([status, peopleOf(data).refusal]).toEqual([422, refusal]);
});

test('the last admin can neither leave nor shut themselves out', async () => {
  const alone = await startServedPages();
  try {
    const last = await alone.signedIn('admin');
    const changes: Record<string, string>[] = [{ action: 'role', role: 'official' }, { action: 'disable' }];
    for (const fields of changes) {
      const { status, data } = await last.send(path, { id: last.id, ...fields });
      expect([status, peopleOf(data).refusal]).toEqual([422, 'last-admin']);
    }
    expect((await last.get(path)).status).toBe(200);
  } finally {
    await alone.stop();
  }
});

test('someone who is shut out is out at once', async () => {
  const editor = await server.signedIn('editor');
  expect((await editor.get('/fi/review/account')).status).toBe(200);
  await admin.send(path, { id: editor.id, action: 'disable' });
  expect((await editor.get('/fi/review/account')).status).toBe(303);
});

test('one signs out of all browsers at once', async () => {
  const editor = await server.signedIn('editor');
  const out = await editor.send('/fi/review/account', { action: 'end-all' });
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
  const refused = await admin.send('/fi/review/account', { action: 'language', language: 'xx' });
  expect(refused.status).toBe(422);
});

test('the log tells who did what, for one person or one action', async () => {
  const read = async (query: string) =>
    pageOf<AuditData>((await admin.get(`/fi/review/audit?${query}`)).data).page;
  const added = await read('action=account.add&actor=test');
  expect(new Set(added.entries.map(({ action, actor }) => `${action} ${actor}`))).toEqual(
    new Set(['account.add test']),
  );
  expect(added.actors).toContainEqual({ id: admin.id, name: 'admin 1 <admin-1@example.fi>' });
  const disabled = await read(`action=account.disable&actor=${admin.id}`);
  expect(disabled.entries[0]).toMatchObject({ actor: 'admin 1 <admin-1@example.fi>', detail: [] });
  expect((await read('before=-1&action=%27')).entries).toEqual([]);
});

test('the log is read page by page', async () => {
  await server.store.transaction().execute(async (transaction) => {
    for (let times = 0; times < 101; times += 1) {
      await audit(transaction, { actor: 'x', action: 'mail.retry', subject: 'y', now: server.time.now });
    }
  });
  const query = '/fi/review/audit?action=mail.retry';
  const first = pageOf<AuditData>((await admin.get(query)).data).page;
  const rest = pageOf<AuditData>((await admin.get(`${query}&before=${first.next}`)).data).page;
  expect([first.entries.length, rest.entries.length, rest.next]).toEqual([100, 1, null]);
});
