import { describe, expect, test, vi } from 'vitest';
import type { Service } from '../../data/model/service.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { appendUnreadable } from '../store/fixtures/appendUnreadable.ts';
import { temporaryStore } from '../store/fixtures/temporaryStore.ts';
import type { Store } from '../store/schema.ts';
import { answerAt, detailFrom } from './answers.ts';
import { type Directory, openDirectory } from './directory.ts';
import { offers, phone, queryFor, serviceWith, tuesdayMorning, visitIn } from './fixtures/serviceWith.ts';
import { shellFrom } from './shell.ts';

const clock = () => tuesdayMorning;
const write = (store: Store, service: Service) =>
  appendRevision(store, { service, author: 'test', reason: 'test' });
const slugs = (directory: Directory) =>
  answerAt(directory.current(), queryFor({ limit: 200 }), { now: tuesdayMorning })
    .items.map(({ slug }) => slug)
    .sort();

test('shows what is published when it opens', async () => {
  const { store } = await temporaryStore();
  await write(store, serviceWith({ number: 1 }));
  await write(store, serviceWith({ number: 2, state: 'draft' }));
  const directory = await openDirectory(store, clock);
  expect(slugs(directory)).toEqual(['neuvonta-1']);
});

test('follows the life of a service: published, changed, closed for a time, archived, published again', async () => {
  const { store } = await temporaryStore();
  const directory = await openDirectory(store, clock);
  expect(slugs(directory)).toEqual([]);

  await write(store, serviceWith());
  expect(slugs(directory)).toEqual([]);
  await directory.refresh();
  expect(slugs(directory)).toEqual(['neuvonta-1']);

  await write(store, serviceWith({ channels: [phone(offers('staff', 'so'))] }));
  await directory.refresh();
  expect(answerAt(directory.current(), queryFor({ speaks: ['so'] }), { now: tuesdayMorning }).total).toBe(1);

  await write(store, serviceWith({ state: 'temporarily-closed' }));
  await directory.refresh();
  expect(detailFrom(directory.current(), 'neuvonta-1', tuesdayMorning)?.card.state).toBe(
    'temporarily-closed',
  );

  await write(store, serviceWith({ state: 'archived' }));
  await directory.refresh();
  expect(slugs(directory)).toEqual([]);
  expect(detailFrom(directory.current(), 'neuvonta-1', tuesdayMorning)).toBeNull();

  await write(store, serviceWith());
  await directory.refresh();
  expect(slugs(directory)).toEqual(['neuvonta-1']);
});

test.each(['draft', 'submitted', 'archived'] as const)(
  'a service that is %s is never visible',
  async (state) => {
    const { store } = await temporaryStore();
    const directory = await openDirectory(store, clock);
    await write(store, serviceWith({ state, name: { fi: 'Salainen palvelu' } }));
    await directory.refresh();
    const reopened = await openDirectory(store, clock);
    for (const snapshot of [directory.current(), reopened.current()]) {
      expect(snapshot.services).toEqual([]);
      expect(detailFrom(snapshot, 'neuvonta-1', tuesdayMorning)).toBeNull();
      expect(answerAt(snapshot, queryFor({ q: 'salainen' }), { now: tuesdayMorning }).total).toBe(0);
    }
  },
);

test('a request that keeps its snapshot sees one state to its end', async () => {
  const { store } = await temporaryStore();
  await write(store, serviceWith({ number: 1 }));
  const directory = await openDirectory(store, clock);
  const kept = directory.current();
  await write(store, serviceWith({ number: 1, state: 'archived' }));
  await write(store, serviceWith({ number: 2 }));
  await directory.refresh();
  expect(directory.current()).not.toBe(kept);
  expect(kept.services.map(({ slug }) => slug)).toEqual(['neuvonta-1']);
  expect(answerAt(kept, queryFor({}), { now: tuesdayMorning }).items.map(({ slug }) => slug)).toEqual([
    'neuvonta-1',
  ]);
  expect(kept.version).not.toBe(directory.current().version);
});

test('a refresh without news keeps the snapshot', async () => {
  const { store } = await temporaryStore();
  const directory = await openDirectory(store, clock);
  const before = directory.current();
  await directory.refresh();
  expect(directory.current()).toBe(before);
});

test('a directory that followed and one that was opened later are the same', async () => {
  const { store } = await temporaryStore();
  const following = await openDirectory(store, () => new Date('2026-11-24T06:00:00Z'));
  for (const number of [3, 1, 2]) {
    const channels = [visitIn('245', offers('staff', 'so'), { hours: `Mo-Fr 0${number}:00-15:00` })];
    const provenance: Service['provenance'] = {
      identity: { source: { kind: 'editor', date: `2025-1${number - 1}` }, recordedOn: '2026-01-02' },
    };
    await write(store, serviceWith({ number, channels, provenance }));
  }
  await write(store, serviceWith({ number: 1, state: 'archived' }));
  await following.refresh();
  const opened = await openDirectory(store, () => new Date('2026-11-24T20:00:00Z'));
  expect(opened.current().version).toBe(following.current().version);
  expect(opened.current().columns).toEqual(following.current().columns);
});

test('midnight in Helsinki begins new schedules, without any news', async () => {
  const { store } = await temporaryStore();
  await write(store, serviceWith({ channels: [visitIn('091', [], { hours: 'We 09:00-10:00' })] }));
  let now = new Date('2026-11-24T21:59:59Z');
  const directory = await openDirectory(store, () => now);
  const tuesday = directory.current();
  expect(tuesday.base).toBe('2026-11-23T22:00:00.000Z');
  now = new Date('2026-11-24T22:00:00Z');
  await directory.refresh();
  const wednesday = directory.current();
  expect(wednesday.base).toBe('2026-11-24T22:00:00.000Z');
  expect(wednesday.version).not.toBe(tuesday.version);
  expect(wednesday.columns.schedules.list[1]?.slice(0, 2)).toEqual([540, 600]);
  expect(tuesday.columns.schedules.list[1]?.slice(0, 2)).toEqual([1980, 2040]);
});

test('the contact for authorities is in no snapshot, card, detail, answer or shell', async () => {
  const { store } = await temporaryStore();
  const authorityContact = { name: 'Kuutamo Yö', email: 'kuutamo@example.org', consentedOn: '2026-01-02' };
  await write(store, serviceWith({ number: 1, authorityContact }));
  const directory = await openDirectory(store, clock);
  await write(store, serviceWith({ number: 2, authorityContact }));
  await directory.refresh();
  const snapshot = directory.current();
  const everything = JSON.stringify([
    snapshot,
    snapshot.services,
    [0, 1].map((row) => snapshot.cardAt(row)),
    detailFrom(snapshot, 'neuvonta-1', tuesdayMorning),
    detailFrom(snapshot, 'neuvonta-2', tuesdayMorning),
    answerAt(snapshot, queryFor({ q: 'neuvonta' }), { now: tuesdayMorning }),
    shellFrom(snapshot, 'fi', null),
  ]);
  expect(everything).toContain('neuvonta-2');
  expect(/kuutamo|authorityContact/i.test(everything)).toBe(false);
  expect(answerAt(snapshot, queryFor({ q: 'kuutamo' }), { now: tuesdayMorning }).total).toBe(0);
});

test('what was read before the feed failed half-way is shown after the next read', async () => {
  const { store } = await temporaryStore();
  const directory = await openDirectory(store, clock);
  for (let number = 1; number <= 501; number++) await write(store, serviceWith({ number }));
  const parse = JSON.parse;
  let documents = 0;
  const broken = vi.spyOn(JSON, 'parse').mockImplementation((text, reviver) => {
    if (++documents > 500) throw new Error('disk');
    return parse(text, reviver);
  });
  await expect(directory.refresh()).rejects.toThrow('disk');
  broken.mockRestore();
  await write(store, serviceWith({ number: 501, state: 'archived' }));
  await directory.refresh();
  expect(directory.current().services).toHaveLength(500);
});

describe('a revision that does not fit the schema', () => {
  const id = serviceWith().id;

  test('leaves its service as it was, is told once, and the feed goes on', async () => {
    const { store } = await temporaryStore();
    await write(store, serviceWith({ number: 1 }));
    const told: unknown[] = [];
    const directory = await openDirectory(store, clock, ({ serviceId, seq, fault }) =>
      told.push([serviceId, seq, fault?.code]),
    );
    await appendUnreadable(store, { id, number: 2, state: 'temporarily-closed' });
    await write(store, serviceWith({ number: 2 }));
    await directory.refresh();
    await directory.refresh();
    expect(slugs(directory)).toEqual(['neuvonta-1', 'neuvonta-2']);
    expect(detailFrom(directory.current(), 'neuvonta-1', tuesdayMorning)?.card.state).toBe(
      'temporarily-closed',
    );
    expect(told).toEqual([[id, 2, 'document-unreadable']]);

    const opened = await openDirectory(store, clock);
    expect(opened.current().columns).toEqual(directory.current().columns);

    await write(store, serviceWith({ name: { fi: 'Korjattu' } }));
    await directory.refresh();
    expect(detailFrom(directory.current(), 'neuvonta-1', tuesdayMorning)?.service.name.fi).toBe('Korjattu');
  });

  test.each([
    ['hides its service where it is archived', 'published', 'archived'],
    ['shows nothing of a service that was never public', 'draft', 'published'],
  ] as const)('%s', async (_, before, after) => {
    const { store } = await temporaryStore();
    await write(store, serviceWith({ state: before }));
    const directory = await openDirectory(store, clock);
    await appendUnreadable(store, { id, number: 2, state: after });
    await directory.refresh();
    expect(slugs(directory)).toEqual([]);
    expect(slugs(await openDirectory(store, clock))).toEqual([]);
  });
});

test('follow reads on until it is stopped, and tells of reads that failed', async () => {
  const { store } = await temporaryStore();
  let isBroken = true;
  const directory = await openDirectory(store, clock);
  const errors: unknown[] = [];
  const original = directory.current();
  const failing = vi.spyOn(store, 'selectFrom').mockImplementation(() => {
    throw new Error('no feed');
  });
  const following = directory.follow(5, (error) => {
    errors.push(error);
    if (isBroken) failing.mockRestore();
    isBroken = false;
  });
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  await write(store, serviceWith());
  await vi.waitFor(() => expect(directory.current()).not.toBe(original));
  await following.stop();
  const last = directory.current();
  await write(store, serviceWith({ number: 2 }));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(directory.current()).toBe(last);
});
