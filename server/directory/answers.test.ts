import { expect, test } from 'vitest';
import type { Card, Schedules } from '../../data/model/card.ts';
import type { PublicService } from '../../data/model/service.ts';
import { CursorError } from '../../data/search/page.ts';
import { syntheticServices } from '../../scripts/seed/syntheticServices.ts';
import { answerAt, answerFrom, detailFrom, OpenTimeError } from './answers.ts';
import {
  offers,
  phone,
  queryFor,
  serviceWith,
  snapshotOf,
  tuesdayMorning,
  visitIn,
} from './fixtures/serviceWith.ts';

const now = tuesdayMorning;

/** The hours of each channel and offer of a card, as intervals. */
function hoursOf(card: Card, { list }: Schedules) {
  return card.channels.map(({ schedule, offers: offered }) => [
    schedule === 0 ? 'unknown' : list[schedule],
    ...offered.map((offer) => (offer.schedule === 0 ? 'unknown' : list[offer.schedule])),
  ]);
}

test('an answer has no more schedules than its cards need, and they are the same hours', () => {
  const snapshot = snapshotOf([...syntheticServices(200, 4)]);
  const { items, schedules } = answerAt(snapshot, queryFor({ speaks: ['so'], limit: 5 }), { now });
  expect(items).toHaveLength(5);
  for (const item of items) {
    const whole = snapshot.cardAt(snapshot.rowOfId(item.id) as number);
    expect(hoursOf(item, schedules)).toEqual(hoursOf(whole, snapshot.columns.schedules));
  }
  const used = items.flatMap(({ channels }) =>
    channels.flatMap(({ schedule, offers: offered }) => [
      schedule,
      ...offered.map((offer) => offer.schedule),
    ]),
  );
  expect([...new Set([0, ...used])].sort((a, b) => a - b)).toEqual([...schedules.list.keys()]);
});

test('so has a ladder', () => {
  const snapshot = snapshotOf([...syntheticServices(100, 4)]);
  const { ladder, schedules } = answerAt(snapshot, queryFor({ speaks: ['so'], q: 'nothing like this' }), {
    now,
  });
  expect(ladder.length).toBeGreaterThan(1);
  for (const item of ladder.flatMap(({ items }) => items)) {
    const whole = snapshot.cardAt(snapshot.rowOfId(item.id) as number);
    expect(hoursOf(item, schedules)).toEqual(hoursOf(whole, snapshot.columns.schedules));
  }
});

test.each([
  ['2027-01-12T08:00:00.000Z', 1],
  ['2027-01-12T05:00:00.000Z', 0],
  ['2026-12-06T08:00:00.000Z', 0],
  ['2026-11-17T08:00:00.000Z', 1],
  ['2027-07-06T06:30:00.000Z', 1],
])('open at %s, far from now, is worked out from the hours themselves', async (open, total) => {
  const channels = [visitIn('091', offers('staff', 'so'), { hours: 'Mo-Fr 09:00-15:00; PH off' })];
  const snapshot = snapshotOf([serviceWith({ channels })]);
  expect((await answerFrom(snapshot, queryFor({ open }), now)).total).toBe(total);
  expect((await answerFrom(snapshot, queryFor({ open, speaks: ['so'] }), now)).total).toBe(total);
});

test.each(['2027-11-26T08:00:00.000Z', '2025-11-22T08:00:00.000Z', '2099-01-01T08:00:00.000Z'])(
  'open at %s, more than a year from now, is refused',
  async (open) => {
    await expect(answerFrom(snapshotOf([]), queryFor({ open }), now)).rejects.toThrow(OpenTimeError);
  },
);

test('open in a year from now is answered', async () => {
  const open = '2027-11-25T08:00:00.000Z';
  expect((await answerFrom(snapshotOf([]), queryFor({ open }), now)).total).toBe(0);
});

test('the answer names its place, its areas and its box', () => {
  const snapshot = snapshotOf([
    serviceWith({ number: 1, channels: [visitIn('091')] }),
    serviceWith({ number: 2, channels: [visitIn('245')] }),
  ]);
  const query = queryFor({
    near: { kind: 'municipality', code: '245' },
    in: [{ kind: 'region', code: '01' }],
    serves: '091',
  });
  const answer = answerAt(snapshot, query, { now });
  expect(answer.place?.name).toEqual({ fi: 'Kerava', sv: 'Kervo' });
  expect(answer.areas['region:01']?.sv).toBe('Nyland');
  expect(answer.areas['municipality:091']?.fi).toBe('Helsinki');
  expect(answer.total).toBe(1);
  expect(answer.box?.south).toBe(answer.box?.north);
});

test('a cursor of another order is told, not ignored', () => {
  const snapshot = snapshotOf([serviceWith()]);
  expect(() => answerAt(snapshot, queryFor({ cursor: 'nonsense' }), { now })).toThrow(CursorError);
});

test('a detail is found by slug and by id, and has the whole service', () => {
  const service: PublicService = serviceWith({
    description: { fi: 'Kaikki' },
    channels: [phone(offers('staff', 'so'), { hours: 'Mo 09:00-10:00' })],
    serviceArea: { kind: 'municipalities', codes: ['245', '091'] },
  });
  const snapshot = snapshotOf([serviceWith({ number: 2 }), service]);
  const detail = detailFrom(snapshot, service.slug, now);
  expect(detail?.service).toEqual(service);
  expect(detail?.serviceAreaNames.map(({ sv }) => sv)).toEqual(['Kervo', 'Helsingfors']);
  expect(detail?.schedules.list).toHaveLength(2);
  expect(detailFrom(snapshot, service.id, now)).toEqual(detail);
});

test.each(['unknown', '', '__proto__', 'constructor', '../neuvonta-1', 'NEUVONTA-1'])(
  'there is no detail of "%s"',
  (slug) => {
    expect(detailFrom(snapshotOf([serviceWith()]), slug, now)).toBeNull();
  },
);
