import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OutboxPageData } from '../../../../data/model/outboxPage.ts';
import { listAudit } from '../../../store/audit.ts';
import { queueMail } from '../../../store/outbox.ts';
import { noteMailFailed, noteMailOut, outboxMail } from '../../../store/outboxQueue.ts';
import { pageOf, type ServedServer, startServedPages } from '../fixtures/servedServer.ts';
import type { Visitor } from '../fixtures/Visitor.ts';

const path = '/fi/review/outbox';
const secretUrl = 'https://map.example/fi/review/sign-in/only-for-the-reader';

let server: ServedServer;
let editor: Visitor & { id: string };
beforeAll(async () => {
  server = await startServedPages();
  editor = await server.signedIn('editor');
});
afterAll(() => server.stop());

function queue({ isSecret = false } = {}): Promise<{ id: string }> {
  const reader = { to: 'reader@example.org', language: 'ar', isSecret, now: server.time.now } as const;
  if (isSecret) {
    const values = { url: secretUrl, minutes: 15 };
    return queueMail(server.store, { ...reader, kind: 'sign-in', values });
  }
  const values = { reference: 'NK-1', serviceName: 'Neuvonta', reason: 'Twice' };
  return queueMail(server.store, { ...reader, kind: 'submission-rejected', values });
}

async function look(search = ''): Promise<OutboxPageData> {
  const { data } = await editor.get(path + search);
  return pageOf<OutboxPageData>(data).page;
}

const itemOf = async (id: string, search = '') => (await look(search)).items.find((item) => item.id === id);

test('a mail is shown as it reads, but one that lets somebody in is not', async () => {
  const open = await queue();
  const secret = await queue({ isSecret: true });
  expect((await look(`?mail=${open.id}`)).shown).toMatchObject({ text: 'Its text', language: 'ar' });
  expect((await look(`?mail=${secret.id}`)).shown).toEqual({ id: secret.id, secret: true });
  const { data } = await editor.get(`${path}?mail=${secret.id}`);
  expect(JSON.stringify(data)).not.toContain('only-for-the-reader');
  expect((await look('?mail=none')).shown).toBeNull();
});

test('a mail that was given up is found by its state, and sent again on request, which the log tells', async () => {
  const { id } = await queue();
  await noteMailFailed(server.store, id, { error: '550 no such mailbox', nextTry: null });
  const [item] = (await look('?state=given-up')).items;
  expect(item).toMatchObject({ id, lastError: '550 no such mailbox', canRetry: true, nextTryAt: null });
  expect((await editor.send(path, { id })).status).toBe(303);
  expect(await outboxMail(server.store, id)).toMatchObject({ state: 'waiting' });
  const log = await listAudit(server.store, { limit: 10 });
  expect(log).toContainEqual(
    expect.objectContaining({ action: 'mail.retry', subject: id, actor: editor.id }),
  );
});

test('a form without the token sends nothing', async () => {
  const { id } = await queue();
  await noteMailFailed(server.store, id, { error: '550 no such mailbox', nextTry: null });
  expect((await editor.post(path, { id })).status).toBe(403);
  expect(await outboxMail(server.store, id)).toMatchObject({ state: 'given-up' });
});

test('what let somebody in cannot be sent again once it is out', async () => {
  const { id } = await queue({ isSecret: true });
  await noteMailOut(
    server.store,
    { id, isSecret: true, goodUntil: null },
    { state: 'sent', now: server.time.now },
  );
  expect(await itemOf(id)).toMatchObject({ state: 'sent', canRetry: false });
  await editor.send(path, { id });
  expect(await itemOf(id)).toMatchObject({ state: 'sent' });
});

test('pages of mails of one moment leave none out', async () => {
  for (let turn = 0; turn < 60; turn += 1) await queue();
  const first = await look();
  expect(first.items).toHaveLength(50);
  const rest = await look(`?before=${first.next}`);
  const all = [...first.items, ...rest.items].map(({ id }) => id);
  const count = Object.values(first.counts).reduce((sum, one) => sum + one);
  expect([new Set(all).size, rest.next]).toEqual([count, null]);
});

test('where there is no mail server, the page says where the mails lie', async () => {
  expect((await look()).folder).toMatch(/mail$/);
});

describe('mails from before there was a mail server', () => {
  const hour = 60 * 60_000;
  let mails: ServedServer;
  let sender: Visitor & { id: string };
  beforeEach(async () => {
    mails = await startServedPages({ SMTP_URL: 'smtp://127.0.0.1:9' });
    sender = await mails.signedIn('editor');
  });
  afterEach(() => mails.stop());

  async function keep(goodMs: number): Promise<string> {
    const { now } = mails.time;
    const goodUntil = new Date(now.getTime() + goodMs);
    const { id } = await queueMail(mails.store, {
      to: 'reader@example.org',
      language: 'fi',
      kind: 'sign-in',
      values: { url: secretUrl, minutes: 15 },
      isSecret: true,
      goodUntil,
      now,
    });
    await noteMailOut(
      mails.store,
      { id, isSecret: true, goodUntil: goodUntil.toISOString() },
      { state: 'kept', now },
    );
    return id;
  }
  const page = async () => pageOf<OutboxPageData>((await sender.get(path)).data).page;

  test('are sent one by one or all at once, which the log tells', async () => {
    const [first, second, third] = [await keep(hour), await keep(hour), await keep(hour)];
    expect(await page()).toMatchObject({ sendableKept: 3, folder: null });
    await sender.send(path, { id: first });
    expect(await outboxMail(mails.store, first)).toMatchObject({ state: 'waiting', attempts: 0 });
    await sender.send(path, { action: 'send-kept' });
    for (const id of [second, third]) {
      expect(await outboxMail(mails.store, id)).toMatchObject({ state: 'waiting' });
    }
    const [entry] = await listAudit(mails.store, { limit: 1 });
    expect(entry).toMatchObject({ action: 'mail.send-kept', actor: sender.id, detail: { count: 2 } });
  });

  test('stay where they are once they are of no use, and the page says so', async () => {
    const id = await keep(hour);
    mails.time.now = new Date(mails.time.now.getTime() + hour);
    const { items, sendableKept } = await page();
    expect([items[0], sendableKept]).toMatchObject([{ isTooLate: true, canRetry: false }, 0]);
    await sender.send(path, { id });
    await sender.send(path, { action: 'send-kept' });
    expect(await outboxMail(mails.store, id)).toMatchObject({ state: 'kept' });
  });
});

test('without a mail server no kept mail can be sent', async () => {
  const { id } = await queue();
  await noteMailOut(
    server.store,
    { id, isSecret: false, goodUntil: null },
    { state: 'kept', now: server.time.now },
  );
  // Of all mails of this moment it may stand on any page.
  expect(await itemOf(id, '?state=kept')).toMatchObject({ state: 'kept', canRetry: false });
  await editor.send(path, { action: 'send-kept' });
  expect(await outboxMail(server.store, id)).toMatchObject({ state: 'kept' });
});
