import { expect, test } from 'vitest';
import { dayMs, hourMs } from '../../data/model/duration.ts';
import { emptyQuery } from '../../data/model/query.ts';
import { openDirectory } from '../directory/directory.ts';
import { toAlert } from '../store/alerts.ts';
import { takeAlertCheck } from '../store/dueAlerts.ts';
import { refuseMails } from '../store/fixtures/refuseMails.ts';
import { openStore } from '../store/openStore.ts';
import type { OutboxMail } from '../store/outboxQueue.ts';
import type { Store } from '../store/schema.ts';
import { alertStore, baseUrl, inLapland, start } from './fixtures/alertStore.ts';
import { tellAlerts } from './tellAlerts.ts';

const later = (ms: number) => new Date(start.getTime() + ms);
const alertById = async (store: Store, id: string) =>
  toAlert(await store.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
const namesIn = (mail: OutboxMail | undefined) =>
  mail?.content.kind === 'alert-found' ? mail.content.values.services.map(({ name }) => name) : null;

test('whoever asked is told once of a service that is new and matches, in their language', async () => {
  const { write, ask, tell, mails } = await alertStore();
  await write(inLapland(1, 'ti'));
  await ask();
  expect(await tell()).toBe(0);
  const contact = { email: 'salainen@example.org', consentedOn: '2026-01-02' };
  await write({ ...inLapland(2, 'ti', 'so'), authorityContact: contact }, inLapland(3, 'so'));
  expect([await tell(), await tell(), await tell(later(3 * dayMs))]).toEqual([1, 0, 0]);
  const [mail] = await mails();
  expect(mail).toMatchObject({
    to: 'reader@example.org',
    content: {
      kind: 'alert-found',
      language: 'fi',
      values: {
        words: { speaks: ['tigrinja'], in: ['Lappi'] },
        services: [
          {
            name: 'Neuvonta 2',
            place: 'Rovaniemi',
            languages: ['tigrinja', 'somali'],
            url: 'https://map.example/fi/services/neuvonta-2',
          },
        ],
        count: 1,
        listUrl: 'https://map.example/fi/?speaks=ti&in=region:19',
        stopUrl: expect.stringMatching(/^https:\/\/map\.example\/fi\/alerts\/[\w-]{43}$/),
      },
    },
  });
  expect(JSON.stringify(mail)).not.toContain('salainen');
});

test('a service that is changed so that it matches counts; one that only changes otherwise does not', async () => {
  const { write, ask, tell, mails } = await alertStore();
  await write(inLapland(1, 'fi'), inLapland(2, 'ti'));
  await ask();
  await write({ ...inLapland(2, 'ti'), summary: { fi: 'Uusi teksti' } });
  expect(await tell()).toBe(0);
  await write(inLapland(1, 'fi', 'ti'));
  expect(await tell()).toBe(1);
  expect(namesIn((await mails())[0])).toEqual(['Neuvonta 1']);
});

test('there is one mail a day at most, and what began to match meanwhile comes together', async () => {
  const { write, ask, tell, mails } = await alertStore();
  await ask();
  await write(inLapland(1, 'ti'));
  expect(await tell()).toBe(1);
  await write(inLapland(2, 'ti'), inLapland(3, 'ti'), inLapland(4, 'ti'));
  // It matched for a while only.
  await write(inLapland(4, 'so'));
  expect(await tell(later(23 * hourMs))).toBe(0);
  expect(await tell(later(dayMs))).toBe(1);
  expect((await mails()).map(namesIn)).toContainEqual(['Neuvonta 2', 'Neuvonta 3']);
});

test('what stops to match and begins again is told again', async () => {
  const { write, ask, tell } = await alertStore();
  await write(inLapland(1, 'ti'));
  await ask();
  await write({ ...inLapland(1, 'ti'), state: 'archived' });
  expect(await tell()).toBe(0);
  await write(inLapland(1, 'ti'));
  expect(await tell()).toBe(1);
});

test('nobody is told who has not confirmed the address', async () => {
  const { write, ask, tell } = await alertStore();
  await ask({ isConfirmed: false });
  await write(inLapland(1, 'ti'));
  expect(await tell()).toBe(0);
});

test('of two processes that look at the same alert one tells', async () => {
  const { store, path, write, ask, tell, mails, directory } = await alertStore();
  const alert = await ask();
  await write(inLapland(1, 'ti'));
  const other = await openStore(path);
  const seenByBoth = await alertById(store, alert.id);
  expect([
    await tell(),
    await tellAlerts(other, { snapshot: directory.current(), baseUrl, now: start }),
  ]).toEqual([1, 0]);
  // It had read the alert before the first one told.
  expect(await takeAlertCheck(other, seenByBoth, { seq: directory.current().seq, toldAt: start })).toBe(
    false,
  );
  await other.destroy();
  expect(await mails()).toHaveLength(1);
});

test('a process that reads an older state of the feed tells nothing that another has told', async () => {
  const { store, write, ask, tell, directory } = await alertStore();
  await ask();
  await write(inLapland(1, 'ti'));
  const older = directory.current();
  await write(inLapland(2, 'ti'));
  expect(await tell()).toBe(1);
  expect(await tellAlerts(store, { snapshot: older, baseUrl, now: later(2 * dayMs) })).toBe(0);
  const restarted = await openDirectory(store, () => start);
  expect(await tellAlerts(store, { snapshot: restarted.current(), baseUrl, now: later(2 * dayMs) })).toBe(0);
});

test('where the mail cannot be queued, nothing counts as told', async () => {
  const { store, write, ask, tell } = await alertStore();
  await ask();
  await write(inLapland(1, 'ti'));
  const acceptMails = await refuseMails(store);
  await expect(tell()).rejects.toThrow('no mail today');
  await acceptMails();
  expect(await tell()).toBe(1);
});

test('a question for everything lists some, and counts all', async () => {
  const { write, ask, tell, mails } = await alertStore();
  await ask({ query: emptyQuery });
  await write(...Array.from({ length: 30 }, (_, number) => inLapland(number + 1, 'fi')));
  expect(await tell()).toBe(1);
  const [mail] = await mails();
  expect(namesIn(mail)).toHaveLength(20);
  expect(mail?.content.values).toMatchObject({ count: 30, listUrl: 'https://map.example/fi/' });
});
