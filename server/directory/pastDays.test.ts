import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Service } from '../../data/model/service.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { temporaryStore } from '../store/fixtures/temporaryStore.ts';
import type { Store } from '../store/schema.ts';
import { answerFrom, detailFrom } from './answers.ts';
import { openDirectory } from './directory.ts';
import { offers, phone, queryFor, serviceWith, tuesdayMorning, visitIn } from './fixtures/serviceWith.ts';
import { helsinkiDay } from './hours/helsinkiTime.ts';
import { BusyError, FutureDayError, type PastView } from './pastDays.ts';

const write = (store: Store, time: string, service: Service) =>
  appendRevision(store, { service, author: 'test', reason: 'test', clock: () => new Date(time) });

const openAt = (store: Store) => openDirectory(store, () => tuesdayMorning);

const slugsOf = (view: PastView | null) => view?.snapshot.services.map(({ slug }) => slug).sort();

test.each([
  ['winter', '2026-01-15', '2026-01-15T21:59:59.999Z', '2026-01-15T22:00:00.000Z'],
  ['summer', '2026-06-30', '2026-06-30T20:59:59.999Z', '2026-06-30T21:00:00.000Z'],
  ['the day before clocks go forward', '2026-03-28', '2026-03-28T21:59:59.999Z', '2026-03-28T22:00:00.000Z'],
  ['the day clocks go forward', '2026-03-29', '2026-03-29T20:59:59.999Z', '2026-03-29T21:00:00.000Z'],
  ['the day before clocks go back', '2026-10-24', '2026-10-24T20:59:59.999Z', '2026-10-24T21:00:00.000Z'],
  ['the day clocks go back', '2026-10-25', '2026-10-25T21:59:59.999Z', '2026-10-25T22:00:00.000Z'],
])('in %s a day ends at midnight in Helsinki', async (_, day, last, next) => {
  const { store } = await temporaryStore();
  await write(store, last, serviceWith({ number: 1 }));
  await write(store, next, serviceWith({ number: 2 }));
  const view = await (await openAt(store)).on(day);
  expect(slugsOf(view)).toEqual(['neuvonta-1']);
  expect(view?.now.toISOString()).toBe(last);
});

test('today is the directory as it is, tomorrow is refused, and before the first entry there is nothing', async () => {
  const { store } = await temporaryStore();
  await write(store, '2026-06-01T10:00:00Z', serviceWith());
  const directory = await openAt(store);
  expect(await directory.on('2026-11-24')).toBeNull();
  await expect(directory.on('2026-11-25')).rejects.toThrow(FutureDayError);
  expect(slugsOf(await directory.on('2026-05-31'))).toEqual([]);
  expect((await directory.on('2026-05-31'))?.snapshot.past).toEqual({ day: '2026-05-31', count: 0 });
});

test('every day says what its revisions say, whatever happened to which service', async () => {
  const states = ['draft', 'submitted', 'published', 'temporarily-closed', 'archived'] as const;
  const change = fc.record({
    number: fc.integer({ min: 1, max: 4 }),
    state: fc.constantFrom(...states),
    hours: fc.integer({ min: 1, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 15 }), async (changes) => {
      const { store } = await temporaryStore();
      let time = Date.parse('2026-03-27T12:00:00Z');
      const written: { day: string; slug: string; name: string; state: string }[] = [];
      for (const [i, { number, state, hours }] of changes.entries()) {
        time += hours * 3_600_000;
        const service = serviceWith({ number, state, name: { fi: `${i}` } });
        await write(store, new Date(time).toISOString(), service);
        written.push({ day: helsinkiDay(new Date(time)), slug: service.slug, name: `${i}`, state });
      }
      const directory = await openAt(store);
      for (let at = Date.parse('2026-03-27'); at <= time + 86_400_000; at += 86_400_000) {
        const day = new Date(at).toISOString().slice(0, 10);
        const newest = new Map(written.filter((row) => row.day <= day).map((row) => [row.slug, row]));
        const expected = [...newest.values()]
          .filter(({ state }) => state === 'published' || state === 'temporarily-closed')
          .map(({ slug, name, state }) => [slug, name, state])
          .sort();
        const view = await directory.on(day);
        const found = view?.snapshot.services.map(({ slug, name, state }) => [slug, name.fi, state]).sort();
        expect(found).toEqual(expected);
      }
    }),
    { numRuns: 15 },
  );
});

test('days between the same two revisions share one layout; the directory of now stays its own', async () => {
  const { store } = await temporaryStore();
  await write(store, '2026-06-01T10:00:00Z', serviceWith());
  await write(store, '2026-06-20T10:00:00Z', serviceWith({ number: 2 }));
  const directory = await openAt(store);
  const views = await Promise.all(['2026-06-01', '2026-06-02', '2026-06-19'].map((day) => directory.on(day)));
  expect(new Set(views.map((view) => view?.snapshot.columns)).size).toBe(1);
  expect(views.map((view) => view?.snapshot.past?.day)).toEqual(['2026-06-01', '2026-06-02', '2026-06-19']);
  expect(directory.current().past).toBeUndefined();
  expect(directory.current().columns.count).toBe(2);
});

test('who asks for very many days at once is told to wait, and the others are answered', async () => {
  const { store } = await temporaryStore();
  for (let day = 1; day <= 30; day++) {
    await write(store, `2026-06-${String(day).padStart(2, '0')}T10:00:00Z`, serviceWith({ number: day }));
  }
  const directory = await openAt(store);
  const days = Array.from({ length: 30 }, (_, i) => `2026-06-${String(i + 1).padStart(2, '0')}`);
  const results = await Promise.allSettled(days.map((day) => directory.on(day)));
  const refused = results.filter((result) => result.status === 'rejected');
  expect(refused).toHaveLength(10);
  for (const { reason } of refused) expect(reason).toBeInstanceOf(BusyError);
  expect(slugsOf(await directory.on('2026-06-30'))).toHaveLength(30);
});

test('open at a time of that day is answered from the hours of that day', async () => {
  const { store } = await temporaryStore();
  const channels = [visitIn('091', offers('staff', 'so'), { hours: 'Tu 09:00-12:00' })];
  await write(store, '2026-06-01T10:00:00Z', serviceWith({ channels }));
  await write(store, '2026-07-01T10:00:00Z', serviceWith({ channels: [phone()] }));
  const view = (await (await openAt(store)).on('2026-06-30')) as PastView;
  const totalAt = async (open: string) =>
    (await answerFrom(view.snapshot, queryFor({ open, at: '2026-06-30' }), view.now)).total;
  expect(await totalAt('2026-06-30T07:00:00.000Z')).toBe(1);
  expect(await totalAt('2026-06-30T10:00:00.000Z')).toBe(0);
});

test('a service of a past day has the hours of the two weeks from that day on', async () => {
  const { store } = await temporaryStore();
  const channels = [visitIn('091', [], { hours: 'Mo-Fr 09:00-12:00' })];
  await write(store, '2026-06-01T10:00:00Z', serviceWith({ channels }));
  const view = (await (await openAt(store)).on('2026-06-30')) as PastView;
  const detail = detailFrom(view.snapshot, 'neuvonta-1', view.now);
  expect(detail).toMatchObject({
    past: { day: '2026-06-30', count: 1 },
    schedules: { base: '2026-06-29T21:00:00.000Z', list: [[], expect.arrayContaining([540, 720])] },
  });
});
