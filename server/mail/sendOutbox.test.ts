import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../data/model/duration.ts';
import type { RenderMail } from '../../data/model/mail.ts';
import { temporaryStore } from '../store/fixtures/temporaryStore.ts';
import { countSendableKept, giveUpStaleMails, sendKeptMails } from '../store/keptMails.ts';
import { queueMail } from '../store/outbox.ts';
import { countOutbox, listOutbox, noteMailFailed, retryMail, takeDueMail } from '../store/outboxQueue.ts';
import type { Store } from '../store/schema.ts';
import { createTransport } from './createTransport.ts';
import { type MailServer, startMailServer } from './fixtures/mailServer.ts';
import { sendOutbox } from './sendOutbox.ts';

let mailServer: MailServer;
let store: Store;
let folder: string;
let now: Date;
beforeEach(async () => {
  mailServer = await startMailServer();
  ({ store } = await temporaryStore());
  folder = await mkdtemp(join(tmpdir(), 'neuvontakartta-mail-'));
  now = new Date('2026-11-24T08:00:00Z');
});
afterEach(async () => {
  await mailServer.stop();
  await rm(folder, { recursive: true });
});

const renderMail: RenderMail = async ({ kind, values, language }) => ({
  subject: `${kind} ${language}`,
  text: JSON.stringify(values),
  html: `<p>${language}</p>`,
});

function queue(to = 'reader@example.org', { isSecret = false, goodMs = 0 } = {}) {
  const values = { url: 'https://map.example/fi/review/sign-in/abc', minutes: 15 };
  const goodUntil = goodMs > 0 && { goodUntil: new Date(now.getTime() + goodMs) };
  return queueMail(store, { to, language: 'sv', kind: 'sign-in', values, isSecret, ...goodUntil, now });
}

const pass = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

function send(smtpUrl: string | null = mailServer.url, render = renderMail) {
  const settings = { smtpUrl, mailFrom: null, dataDir: folder, baseUrl: 'https://map.example' };
  const transport = createTransport(settings);
  const parts = { store, transport, renderMail: render, clock: () => now, onFailure: () => {} };
  return sendOutbox(parts).finally(() => transport.close());
}

const only = async () => (await listOutbox(store, { limit: 1 }))[0];

test('a mail goes out once, as text and HTML, with a Message-ID of its own', async () => {
  const { id } = await queue();
  expect(await send()).toBe(1);
  expect(await send()).toBe(0);
  expect(mailServer.received).toHaveLength(1);
  const [mail] = mailServer.received;
  expect(mail).toMatchObject({
    subject: 'sign-in sv',
    messageId: `<${id}@map.example>`,
    from: { name: 'Neuvontakartta', address: 'neuvontakartta@map.example' },
    to: [{ address: 'reader@example.org' }],
  });
  expect(mail?.text).toContain('/review/sign-in/abc');
  expect(mail?.html).toContain('<p>sv</p>');
  expect(await only()).toMatchObject({ state: 'sent', sentAt: now.toISOString(), attempts: 1 });
});

test('a mail that can be stopped says where by one click, another does not', async () => {
  const headerOf = (key: string) =>
    mailServer.received.map(({ headers }) => headers.find((header) => header.key === key)?.value);
  await queue();
  await send();
  const unsubscribeUrl = 'https://map.example/fi/alerts/abc';
  await queue();
  await send(mailServer.url, async (mail) => ({ ...(await renderMail(mail)), unsubscribeUrl }));
  expect(headerOf('list-unsubscribe')).toEqual([undefined, `<${unsubscribeUrl}>`]);
  expect(headerOf('list-unsubscribe-post')).toEqual([undefined, 'List-Unsubscribe=One-Click']);
});

test('what lets someone in is forgotten once it is sent, and cannot be sent again', async () => {
  const { id } = await queue('reader@example.org', { isSecret: true });
  await send();
  expect((await only())?.content.values).toEqual({});
  expect(await retryMail(store, id, now)).toBe(false);
});

test('a mail that is refused for now is tried again, under the same Message-ID', async () => {
  const { id } = await queue();
  mailServer.refusals.push({ responseCode: 451, message: 'try later' });
  expect(await send()).toBe(0);
  const waiting = await only();
  expect(waiting).toMatchObject({
    state: 'waiting',
    attempts: 1,
    lastError: expect.stringContaining('try later'),
  });
  expect(await send()).toBe(0);
  now = new Date(waiting?.dueAt ?? '');
  expect(await send()).toBe(1);
  expect(mailServer.received[0]?.messageId).toBe(`<${id}@map.example>`);
});

test('without a connection a mail waits', async () => {
  await queue();
  await mailServer.stop();
  expect(await send()).toBe(0);
  expect(await only()).toMatchObject({ state: 'waiting', attempts: 1 });
  mailServer = await startMailServer();
  now = new Date(now.getTime() + hourMs);
  expect(await send()).toBe(1);
});

test('a connection that breaks off before the answer leaves the mail waiting', async () => {
  const { id } = await queue();
  mailServer.breaks = 1;
  expect(await send()).toBe(0);
  expect(await only()).toMatchObject({ state: 'waiting', attempts: 1 });
  now = new Date(now.getTime() + hourMs);
  expect(await send()).toBe(1);
  expect(mailServer.received.map(({ messageId }) => messageId)).toEqual([`<${id}@map.example>`]);
});

test('a wrong password for the mail server gives up no mail', async () => {
  await queue();
  expect(await send(mailServer.url.replace('//', '//user:wrong@'))).toBe(0);
  expect(await only()).toMatchObject({
    state: 'waiting',
    lastError: expect.stringContaining('wrong password'),
  });
});

test('a mail that is being sent is not sent a second time by an editor', async () => {
  const { id } = await queue();
  await takeDueMail(store, { now, leaseUntil: new Date(now.getTime() + minuteMs) });
  expect(await retryMail(store, id, now)).toBe(false);
  now = new Date(now.getTime() + minuteMs);
  expect(await retryMail(store, id, now)).toBe(true);
});

test('a try that fails late does not give up what went out meanwhile', async () => {
  const { id } = await queue();
  await send();
  await noteMailFailed(store, id, { error: 'late', nextTry: null });
  expect(await only()).toMatchObject({ state: 'sent', lastError: null });
});

test('the list goes on after each mail, also among those of one moment', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, () => queue().then(({ id }) => id)));
  const seen: string[] = [];
  for (let before: string | undefined; seen.length < 5; before = seen.at(-1)) {
    const mails = await listOutbox(store, { limit: 2, before });
    expect(mails.length).toBeGreaterThan(0);
    seen.push(...mails.map(({ id }) => id));
  }
  expect(seen.sort()).toEqual(ids.sort());
});

test('a refusal for good is left to an editor, who can have it tried again', async () => {
  const { id } = await queue();
  mailServer.refusals.push({ responseCode: 550, message: 'no such mailbox' });
  await send();
  expect(await only()).toMatchObject({
    state: 'given-up',
    lastError: expect.stringContaining('no such mailbox'),
  });
  now = new Date(now.getTime() + hourMs);
  expect(await send()).toBe(0);
  expect(await retryMail(store, id, now)).toBe(true);
  expect(await send()).toBe(1);
});

test('after a week a mail is given up, and is still there', async () => {
  await queue();
  now = new Date('2026-12-02T08:00:00Z');
  mailServer.refusals.push({ responseCode: 451, message: 'try later' });
  await send();
  expect(await countOutbox(store)).toEqual({ 'given-up': 1 });
});

test('one mail that cannot be sent does not keep back the others', async () => {
  await queue();
  await queue('second@example.org');
  mailServer.refusals.push({ responseCode: 451, message: 'try later' });
  expect(await send()).toBe(1);
});

test('two processes send each mail once', async () => {
  for (let i = 0; i < 20; i++) await queue(`reader${i}@example.org`);
  const sent = await Promise.all([send(), send()]);
  expect(sent.reduce((sum, count) => sum + count)).toBe(20);
  expect(new Set(mailServer.received.map(({ messageId }) => messageId)).size).toBe(20);
  expect(mailServer.received).toHaveLength(20);
});

test('an address cannot become several', async () => {
  await queue('a@example.org, b@example.org');
  await send();
  expect(mailServer.received.flatMap(({ to }) => to ?? [])).not.toContainEqual(
    expect.objectContaining({ address: 'b@example.org' }),
  );
});

test('without a mail server mails are files that a mail program reads', async () => {
  const { id } = await queue();
  expect(await send(null)).toBe(1);
  expect(await readdir(join(folder, 'mail'))).toEqual([`${id}.eml`]);
  const mail = await PostalMime.parse(await readFile(join(folder, 'mail', `${id}.eml`)));
  expect(mail).toMatchObject({ subject: 'sign-in sv', to: [{ address: 'reader@example.org' }] });
  expect(await only()).toMatchObject({ state: 'kept' });
});

describe('a mail that is good for a time', () => {
  const link = { isSecret: true, goodMs: 15 * minuteMs };
  /** What the database still holds of the secret. */
  const kept = async () => JSON.stringify(await store.selectFrom('outbox').select('mail_values').execute());

  test('is tried until that time is over, then given up and forgotten', async () => {
    const { id } = await queue('reader@example.org', link);
    const end = now.getTime() + link.goodMs;
    await mailServer.stop();
    let tries = 0;
    for (let state = 'waiting'; state === 'waiting'; tries += 1) {
      await send();
      const mail = await only();
      state = mail?.state ?? '';
      if (state === 'waiting') now = new Date(mail?.dueAt ?? '');
    }
    expect(tries).toBeGreaterThan(4);
    expect(now.getTime()).toBeLessThan(end);
    expect(end - now.getTime()).toBeLessThan(2 * minuteMs);
    expect(await only()).toMatchObject({ state: 'given-up', isForgotten: true });
    expect(await kept()).not.toContain('abc');
    expect(await retryMail(store, id, now)).toBe(false);
    mailServer = await startMailServer();
  });

  test('is not sent when nobody tried in time', async () => {
    await queue('reader@example.org', link);
    pass(link.goodMs);
    expect(await send()).toBe(0);
    expect(mailServer.received).toEqual([]);
    expect(await only()).toMatchObject({ state: 'given-up', isForgotten: true, lastError: null });
    expect(await kept()).not.toContain('abc');
  });

  test('goes out in the last moment', async () => {
    await queue('reader@example.org', link);
    pass(link.goodMs - 1);
    expect(await send()).toBe(1);
  });

  test('is not cut off while it is being sent', async () => {
    await queue('reader@example.org', link);
    pass(link.goodMs - 1);
    await takeDueMail(store, { now, leaseUntil: new Date(now.getTime() + minuteMs) });
    pass(1);
    await giveUpStaleMails(store, now);
    expect(await only()).toMatchObject({ state: 'waiting', isForgotten: false });
  });

  test('keeps what it said where that lets nobody in, but cannot be sent again', async () => {
    const { id } = await queue('reader@example.org', { goodMs: hourMs });
    pass(hourMs);
    await send();
    expect(await only()).toMatchObject({ state: 'given-up', isForgotten: false });
    expect(await retryMail(store, id, now)).toBe(false);
  });
});

test('what lets someone in is forgotten when the mail server refuses it for good', async () => {
  await queue('reader@example.org', { isSecret: true });
  mailServer.refusals.push({ responseCode: 550, message: 'no such mailbox' });
  await send();
  expect(await only()).toMatchObject({ state: 'given-up', isForgotten: true });
});

describe('mails that lie in files', () => {
  const link = { isSecret: true, goodMs: 15 * minuteMs };

  test('are sent on request once there is a mail server, and their files go', async () => {
    await queue('first@example.org');
    const { id } = await queue('second@example.org', link);
    expect(await send(null)).toBe(2);
    expect(await send()).toBe(0);
    expect(await countSendableKept(store, now)).toBe(2);
    expect(await retryMail(store, id, now)).toBe(true);
    expect(await send()).toBe(1);
    expect(mailServer.received[0]?.to).toEqual([expect.objectContaining({ address: 'second@example.org' })]);
    expect(mailServer.received[0]?.text).toContain('abc');
    expect(await readdir(join(folder, 'mail'))).not.toContain(`${id}.eml`);
    expect(await sendKeptMails(store, now)).toBe(1);
    expect(await send()).toBe(1);
    expect(await readdir(join(folder, 'mail'))).toEqual([]);
    expect(await countOutbox(store)).toEqual({ sent: 2 });
  });

  test('are forgotten and cannot be sent once they are of no use', async () => {
    const { id } = await queue('reader@example.org', link);
    await send(null);
    pass(link.goodMs);
    expect(await countSendableKept(store, now)).toBe(0);
    expect(await sendKeptMails(store, now)).toBe(0);
    expect(await retryMail(store, id, now)).toBe(false);
    expect(await send()).toBe(0);
    expect(await only()).toMatchObject({ state: 'kept', isForgotten: true });
  });

  test('have a week of tries from the day on which they are sent', async () => {
    const { id } = await queue();
    await send(null);
    pass(30 * dayMs);
    await retryMail(store, id, now);
    mailServer.refusals.push({ responseCode: 451, message: 'try later' });
    await send();
    expect(await only()).toMatchObject({ state: 'waiting', attempts: 1 });
  });
});
