import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, RungReason } from '../../data/model/card.ts';
import type { Query } from '../../data/model/query.ts';
import { answerQuery } from '../../data/search/answer.ts';
import { syntheticServices } from '../../scripts/seed/syntheticServices.ts';
import { rungsNaively } from './fixtures/naiveSearch.ts';
import {
  answerOf,
  offers,
  phone,
  queryFor,
  serviceWith,
  snapshotOf,
  tuesdayMorning,
  visitIn,
} from './fixtures/serviceWith.ts';

function rungs({ ladder }: Answer) {
  return ladder.map(({ reason, items }) => [reason, items.map(({ slug }) => slug)]);
}

const kerava: Query['in'] = [{ kind: 'municipality', code: '245' }];
const nearKerava: Query['near'] = { kind: 'municipality', code: '245' };
const dariInHelsinki = serviceWith({ number: 1, channels: [visitIn('091', offers('staff', 'fa-AF'))] });
const dariInVaasa = serviceWith({ number: 2, channels: [visitIn('905', offers('staff', 'fa-AF'))] });
const dariByPhone = serviceWith({
  number: 3,
  provider: { type: 'state', municipalityCode: '564' },
  channels: [phone(offers('staff', 'fa-AF'))],
});
const dariInterpreted = serviceWith({
  number: 4,
  channels: [visitIn('837', offers('interpreter', 'fa-AF'))],
});
const anyInterpreted = serviceWith({
  number: 5,
  channels: [visitIn('297', offers('staff', 'fi'), { interpreterOnRequest: true })],
});
const unknownInKerava = serviceWith({ number: 6, channels: [visitIn('245')] });
const all = [dariInHelsinki, dariInVaasa, dariByPhone, dariInterpreted, anyInterpreted, unknownInKerava];

describe('nobody in Kerava speaks Dari', () => {
  test('the nearest visit, then from anywhere, then interpreters, then who is close', () => {
    const answer = answerOf(all, { speaks: ['fa-AF'], in: kerava });
    expect(answer.total).toBe(0);
    expect(rungs(answer)).toEqual([
      ['visit', ['neuvonta-1', 'neuvonta-2']],
      ['remote', ['neuvonta-3']],
      ['interpreter', ['neuvonta-4', 'neuvonta-5']],
      ['nearby', ['neuvonta-6']],
    ]);
  });

  test('rungs of the ladder tell the distance from what was asked', () => {
    const [visit] = answerOf(all, { speaks: ['fa-AF'], in: kerava }).ladder;
    expect(visit?.items[0]?.distanceKm).toBeGreaterThan(20);
    expect(visit?.items[0]?.distanceKm).toBeLessThan(35);
  });

  test('an area without any service is measured from its seat', () => {
    const answer = answerOf([dariInVaasa, dariInHelsinki], { speaks: ['fa-AF'], in: kerava });
    expect(answer.ladder[0]?.items.map(({ slug }) => slug)).toEqual(['neuvonta-1', 'neuvonta-2']);
    expect(answer.ladder[0]?.items[0]?.distanceKm).toBeLessThan(35);
  });

  test('so is a municipality that nobody serves', () => {
    const answer = answerOf([dariInVaasa, dariInHelsinki], { speaks: ['fa-AF'], serves: '245' });
    expect(answer.ladder[0]?.items[0]?.distanceKm).toBeLessThan(35);
  });

  test('so is the middle of a box', () => {
    const bbox = { west: 25, south: 60.35, east: 25.2, north: 60.45 };
    const answer = answerOf([dariInVaasa, dariInHelsinki], { speaks: ['fa-AF'], bbox });
    expect(answer.ladder[0]?.items.map(({ slug }) => slug)).toEqual(['neuvonta-1', 'neuvonta-2']);
  });

  test('a rung shows three services and says how many there are', () => {
    const visits = Array.from({ length: 5 }, (_, i) => ({ ...dariInVaasa, ...numbered(i + 10) }));
    const [visit] = answerOf(visits, { speaks: ['fa-AF'], in: kerava }).ladder;
    expect(visit).toMatchObject({ reason: 'visit', total: 5 });
    expect(visit?.items).toHaveLength(3);
  });

  test('a service that interprets in two ways counts once', () => {
    const both = Array.from({ length: 5 }, (_, i) => ({
      ...serviceWith({
        number: i + 10,
        channels: [visitIn('837', offers('interpreter', 'fa-AF'), { interpreterOnRequest: true })],
      }),
    }));
    const [rung] = answerOf(both, { speaks: ['fa-AF'], how: ['staff'] }).ladder;
    expect(rung).toMatchObject({ reason: 'interpreter', total: 5 });
  });
});

test('a service of which the language is known is not said to be unknown, nor to need an interpreter', () => {
  const inKerava = (number: number) =>
    serviceWith({
      number,
      channels: [visitIn('245', offers('staff', 'fa-AF'), { interpreterOnRequest: true })],
    });
  const answer = answerOf([1, 2, 3, 4, 5].map(inKerava), {
    speaks: ['fa-AF'],
    in: kerava,
    q: 'nothing like this',
  });
  expect(answer.ladder.map(({ reason, total }) => [reason, total])).toEqual([['visit', 5]]);
});

test('who can be called is shown although not among the nearest to visit', () => {
  const helsinki = (number: number) =>
    serviceWith({ number, channels: [visitIn('091', offers('staff', 'fa-AF'))] });
  const farButByPhone = serviceWith({
    number: 9,
    channels: [visitIn('905', offers('staff', 'fa-AF')), phone(offers('staff', 'fa-AF'))],
  });
  const answer = answerOf([...[1, 2, 3].map(helsinki), farButByPhone], { speaks: ['fa-AF'], in: kerava });
  expect(rungs(answer)).toEqual([
    ['visit', ['neuvonta-1', 'neuvonta-2', 'neuvonta-3']],
    ['remote', ['neuvonta-9']],
  ]);
});

function numbered(number: number) {
  const { id, slug, name } = serviceWith({ number });
  return { id, slug, name };
}

describe('matches that are far away', () => {
  test('come with who is close, although the language is not known there', () => {
    const answer = answerOf([dariInVaasa, unknownInKerava], { speaks: ['fa-AF'], near: nearKerava });
    expect(answer.items.map(({ slug }) => slug)).toEqual(['neuvonta-2']);
    expect(rungs(answer)).toEqual([['nearby', ['neuvonta-6']]]);
  });

  test('are no reason for a ladder where a match is close as well', () => {
    expect(answerOf(all, { speaks: ['fa-AF'], near: nearKerava }).ladder).toEqual([]);
  });

  test('nor where no language is asked for', () => {
    expect(answerOf([dariInVaasa], { near: nearKerava }).ladder).toEqual([]);
  });
});

test('without a language, what matches nothing shows what there is', () => {
  expect(rungs(answerOf([dariInVaasa], { q: 'nothing like this' }))).toEqual([['looser', ['neuvonta-2']]]);
});

test('a language that nobody offers still shows somebody', () => {
  expect(rungs(answerOf([dariInVaasa], { speaks: ['rom'] }))).toEqual([['looser', ['neuvonta-2']]]);
});

test('an empty directory has neither matches nor a ladder', () => {
  expect(answerOf([], { speaks: ['so'] })).toMatchObject({ total: 0, items: [], ladder: [], box: null });
});

describe('over a made-up directory', () => {
  const services = [...syntheticServices(60, 3)];
  const snapshot = snapshotOf(services);
  const query = fc.record({
    speaks: fc.subarray(['so', 'fa-AF', 'rom', 'ti', 'my'], { maxLength: 2 }),
    in: fc.subarray([
      ...kerava,
      { kind: 'region' as const, code: '19' },
      { kind: 'county' as const, code: '99' },
    ]),
    near: fc.constantFrom(null, nearKerava, { kind: 'point' as const, lat: 68, lng: 27 }),
    how: fc.constantFrom<Query['how']>(['staff', 'interpreter'], ['written'], ['staff']),
    open: fc.constantFrom(null, 'now', '2026-11-29T03:00:00.000Z'),
    q: fc.constantFrom('', 'nothing like this'),
    limit: fc.constant(200),
  });

  test('no answer is ever empty, and no service stands in it twice', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { items, ladder } = answerQuery(snapshot, queryFor(asked), { now: tuesdayMorning });
        const ids = [...items, ...ladder.flatMap((rung) => rung.items)].map(({ id }) => id);
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  test('each rung holds what a plain loop over the services finds for its reason', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const answer = answerQuery(snapshot, queryFor(asked), { now: tuesdayMorning });
        fc.pre(answer.total === 0 && answer.query.speaks.length > 0);
        const found = (wanted: RungReason) => answer.ladder.find(({ reason }) => reason === wanted);
        const shown = (reason: RungReason) => (found(reason)?.items ?? []).map(({ id }) => id);
        for (const [reason, ids] of rungsNaively(services, answer.query, shown('visit'), tuesdayMorning)) {
          expect([reason, found(reason)?.total ?? 0]).toEqual([reason, ids.length]);
          expect(ids).toEqual(expect.arrayContaining(shown(reason)));
        }
      }),
      { numRuns: 150 },
    );
  });
});
