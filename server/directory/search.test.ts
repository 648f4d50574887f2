import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facets } from '../../data/model/card.ts';
import { foldText } from '../../data/model/foldText.ts';
import { areaKinds, type Query, sorts } from '../../data/model/query.ts';
import type { PublicService } from '../../data/model/service.ts';
import { channelKinds, offerHows, providerTypes } from '../../data/model/vocabulary.ts';
import { audiences } from '../../data/reference/audiences.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { topics } from '../../data/reference/topics.ts';
import { answerQuery } from '../../data/search/answer.ts';
import { distanceKm } from '../../data/search/distance.ts';
import { syntheticServices } from '../../scripts/seed/syntheticServices.ts';
import { momentFor } from './answers.ts';
import { standsAt } from './card.ts';
import { bestWayNaively, matchesNaively, originOf } from './fixtures/naiveSearch.ts';
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
const services: PublicService[] = [...syntheticServices(300, 7)];
const snapshot = snapshotOf(services);
const serviceById = new Map(services.map((service) => [service.id, service]));

const municipalityCodes = ['091', '049', '245', '905', '545', '564', '837', '297'];
const some = <T>(values: readonly T[], maxLength = 2) => fc.subarray([...values], { maxLength });
const point = fc.record({
  kind: fc.constant('point' as const),
  lat: fc.double({ min: 60, max: 67, noNaN: true }),
  lng: fc.double({ min: 21, max: 29, noNaN: true }),
});
const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    speaks: some(['fi', 'so', 'ar', 'ku', 'ckb', 'kmr', 'fa-AF', 'fa', 'uk', 'zh', 'yue', 'rom'], 3),
    match: fc.constantFrom('any' as const, 'all' as const),
    how: fc.oneof(
      { weight: 3, arbitrary: fc.constant([...offerHows.slice(0, 2)]) },
      fc.subarray([...offerHows], { minLength: 1 }),
    ),
    via: some(channelKinds),
    in: fc.array(
      fc.tuple(fc.constantFrom(...areaKinds), fc.constantFrom(...municipalityCodes)).map(([kind, code]) => ({
        kind,
        code: kind === 'municipality' ? code : (municipalityByCode(code)?.[kind] ?? ''),
      })),
      { maxLength: 2 },
    ),
    serves: fc.option(fc.constantFrom(...municipalityCodes), { freq: 1 }),
    near: fc.oneof(
      fc.constant(null),
      fc.constantFrom(...municipalityCodes).map((code) => ({ kind: 'municipality' as const, code })),
      point,
    ),
    withinKm: fc.option(fc.integer({ min: 1, max: 400 }), { freq: 1 }),
    bbox: fc.option(fc.constant({ west: 22, south: 60, east: 26, north: 62.5 }), { freq: 1 }),
    open: fc.constantFrom(null, null, 'now', '2026-11-28T10:00:00.000Z', '2027-03-02T09:30:00.000Z'),
    topic: some(topics.map(({ id }) => id)),
    audience: some(audiences.map(({ id }) => id)),
    provider: some(providerTypes),
    q: fc.constantFrom('', '', '', 'neuv', 'esbo', 'HELSINKI', 'radgivning vasa', 'nothing like this', '00'),
    sort: fc.option(fc.constantFrom(...sorts)),
  })
  // Each filter is left out more often than not; else next to nothing would match.
  .chain((fields) =>
    fc
      .subarray(Object.keys(fields) as (keyof typeof fields)[], { maxLength: 5 })
      .map((kept) => queryFor(Object.fromEntries(kept.map((key) => [key, fields[key]])))),
  )
  .map((query) => (query.near ? query : { ...query, withinKm: null }));

const answer = (query: Query) => answerQuery(snapshot, query, momentFor(snapshot, query, now));
const naiveTotal = (query: Query) => services.filter((service) => matchesNaively(service, query, now)).length;

function allMatches(query: Query): string[] {
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = answer({ ...query, limit: 200, cursor });
    ids.push(...page.items.map(({ id }) => id));
    if (!page.next) return ids;
    cursor = page.next;
  }
}

describe('compared with plain loops over the services', () => {
  test('a query finds the same services', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const expected = services.filter((service) => matchesNaively(service, query, now));
        expect(allMatches(query).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(answer(query).total).toBe(expected.length);
      }),
      { numRuns: 400 },
    );
  });

  test('the order follows the documented keys', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const origin = originOf(query);
        const sort = query.sort === 'distance' && !origin ? 'relevance' : query.sort;
        const effective = sort ?? (origin ? 'distance' : 'relevance');
        const { quality } = snapshot.columns;
        const keyOf = (id: string): (number | string)[] => {
          const service = serviceById.get(id) as PublicService;
          const row = snapshot.rowOfId(id) as number;
          const relevance = [
            query.speaks.length > 0 ? bestWayNaively(service, query, now) : 0,
            quality[row] as number,
          ];
          if (effective === 'name') return [foldText(service.name.fi ?? '')];
          if (effective === 'confirmed')
            return [-Date.parse(snapshot.cardAt(row).confirmed?.on ?? '1970-01-01')];
          if (effective === 'relevance') return relevance;
          const km = origin ? distanceKm(origin, standsAt(service).position) : 0;
          return [Math.round(km * 100), ...relevance];
        };
        const compare = (a: string, b: string) => {
          const [aKeys, bKeys] = [
            [...keyOf(a), a],
            [...keyOf(b), b],
          ];
          const differs = aKeys.findIndex((key, i) => key !== bKeys[i]);
          return (aKeys[differs] as number) < (bKeys[differs] as number) ? -1 : 1;
        };
        const ids = allMatches(query);
        expect(ids).toEqual([...ids].sort(compare));
      }),
      { numRuns: 150 },
    );
  });

  test('each facet counts what the query would find with that one choice made instead', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { facets } = answer(query);
        const choices: Record<Exclude<keyof Facets, 'open'>, (choice: string) => Partial<Query>> = {
          speaks: (tag) => ({ speaks: [tag] }),
          how: (how) => ({ how: [how as Query['how'][number]] }),
          via: (kind) => ({ via: [kind as Query['via'][number]] }),
          topic: (id) => ({ topic: [id] }),
          audience: (id) => ({ audience: [id] }),
          provider: (id) => ({ provider: [id as Query['provider'][number]] }),
          in: (area) => {
            const [kind, code] = area.split(':') as [Query['in'][number]['kind'], string];
            return { in: [{ kind, code }] };
          },
        };
        for (const [facet, choose] of Object.entries(choices)) {
          const counts = facets[facet as keyof typeof choices];
          const counted = Object.keys(counts).slice(0, 12);
          const expected = counted.map((choice) => [choice, naiveTotal({ ...query, ...choose(choice) })]);
          expect({ facet, counts: counted.map((choice) => [choice, counts[choice]]) }).toEqual({
            facet,
            counts: expected,
          });
        }
        expect(facets.open.now).toBe(naiveTotal({ ...query, open: 'now' }));
      }),
      { numRuns: 25 },
    );
  });

  test('a choice without a count would find nothing', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { facets } = answer(query);
        for (const tag of ['fi', 'so', 'ku', 'ckb', 'kmr', 'zh', 'zh-Hans', 'yue', 'kar', 'ksw', 'rom'])
          expect([tag, facets.speaks[tag] ?? 0]).toEqual([tag, naiveTotal({ ...query, speaks: [tag] })]);
        for (const kind of channelKinds)
          expect([kind, facets.via[kind] ?? 0]).toEqual([kind, naiveTotal({ ...query, via: [kind] })]);
        for (const how of offerHows)
          expect([how, facets.how[how] ?? 0]).toEqual([how, naiveTotal({ ...query, how: [how] })]);
        for (const { id } of topics)
          expect([id, facets.topic[id] ?? 0]).toEqual([id, naiveTotal({ ...query, topic: [id] })]);
      }),
      { numRuns: 40 },
    );
  });
});

function found(asked: Partial<Query>, ...offered: Parameters<typeof serviceWith>[0][]): number[] {
  const numbered = offered.map((changes, i) => serviceWith({ number: i + 1, ...changes }));
  const small = snapshotOf(numbered);
  const query = queryFor(asked);
  return answerQuery(small, query, momentFor(small, query, now)).items.map(({ slug }) =>
    Number(slug.split('-')[1]),
  );
}

describe('a service matches', () => {
  test('in any of the languages, or in all of them over its channels', () => {
    const offered = [
      { channels: [visitIn('091', offers('staff', 'so')), phone(offers('staff', 'ar'))] },
      { channels: [visitIn('091', offers('staff', 'so'))] },
      { channels: [visitIn('091', offers('staff', 'fi'))] },
    ];
    expect(found({ speaks: ['so', 'ar'] }, ...offered).sort()).toEqual([1, 2]);
    expect(found({ speaks: ['so', 'ar'], match: 'all' }, ...offered)).toEqual([1]);
    expect(found({ speaks: ['so', 'ar'], match: 'all', via: ['visit'] }, ...offered)).toEqual([]);
  });

  test('only where the channel of the wanted kind speaks the language in the wanted way', () => {
    const offered = [
      { channels: [visitIn('091', offers('interpreter', 'so')), phone(offers('staff', 'fi'))] },
      { channels: [visitIn('091', offers('written', 'so'))] },
    ];
    expect(found({ speaks: ['so'] }, ...offered)).toEqual([1]);
    expect(found({ speaks: ['so'], how: ['staff'] }, ...offered)).toEqual([]);
    expect(found({ speaks: ['so'], how: ['written'] }, ...offered)).toEqual([2]);
    expect(found({ speaks: ['so'], via: ['phone'] }, ...offered)).toEqual([]);
  });

  test('open in the language: its own hours count, not those of the channel', () => {
    const channels = [
      visitIn('091', [{ tag: 'so', how: 'staff', hours: 'Th 09:00-12:00' }, ...offers('staff', 'fi')], {
        hours: 'Mo-Fr 09:00-15:00',
      }),
    ];
    expect(found({ open: 'now' }, { channels })).toEqual([1]);
    expect(found({ open: 'now', speaks: ['fi'] }, { channels })).toEqual([1]);
    expect(found({ open: 'now', speaks: ['so'] }, { channels })).toEqual([]);
    expect(found({ open: '2026-11-26T08:00:00.000Z', speaks: ['so'] }, { channels })).toEqual([1]);
    expect(found({ open: '2026-11-26T12:00:00.000Z', speaks: ['so'] }, { channels })).toEqual([]);
  });

  test('the channel that speaks the language must be open, not another one', () => {
    const channels = [
      visitIn('091', offers('staff', 'fi'), { hours: '24/7' }),
      phone(offers('staff', 'so'), { hours: 'We 09:00-10:00' }),
    ];
    expect(found({ open: 'now', speaks: ['so'] }, { channels })).toEqual([]);
    expect(found({ open: 'now', via: ['phone'] }, { channels })).toEqual([]);
  });

  test('hours that are not known, or closed by an exception, are not open', () => {
    expect(found({ open: 'now' }, { channels: [visitIn('091')] })).toEqual([]);
    const closed = visitIn('091', [], { hours: 'Mo-Fr 09:00-15:00', exceptions: ['2026 Nov 24 off'] });
    expect(found({ open: 'now' }, { channels: [closed] })).toEqual([]);
  });

  test('a service that is closed for the time being is found, but is not open', () => {
    const channels = [visitIn('091', offers('staff', 'so'), { hours: '24/7' })];
    expect(found({ speaks: ['so'] }, { state: 'temporarily-closed', channels })).toEqual([1]);
    expect(found({ speaks: ['so'], open: 'now' }, { state: 'temporarily-closed', channels })).toEqual([]);
    expect(
      found({ speaks: ['so'], open: '2027-03-02T09:30:00.000Z' }, { state: 'temporarily-closed', channels }),
    ).toEqual([]);
  });

  test('who asks for Kurdish finds Sorani, and the other way round; who asks for Sorani finds no Kurmanji', () => {
    const offered = ['ku', 'ckb', 'kmr'].map((tag) => ({ channels: [phone(offers('staff', tag))] }));
    expect(found({ speaks: ['ku'] }, ...offered).sort()).toEqual([1, 2, 3]);
    expect(found({ speaks: ['ckb'] }, ...offered).sort()).toEqual([1, 2]);
  });

  test('a municipality is served that the area names, by a nationwide one, or by its own where no area is said', () => {
    const offered: Parameters<typeof serviceWith>[0][] = [
      { serviceArea: { kind: 'municipalities', codes: ['245', '049'] } },
      { serviceArea: { kind: 'nationwide' } },
      { channels: [visitIn('245')] },
      {},
    ];
    expect(found({ serves: '245' }, ...offered).sort()).toEqual([1, 2, 3]);
  });

  test('staff come before interpreters, and those before written offers', () => {
    const offered = (['written', 'interpreter', 'staff'] as const).map((how) => ({
      channels: [visitIn('091', offers(how, 'so'))],
    }));
    expect(found({ speaks: ['so'], how: ['staff', 'interpreter', 'written'] }, ...offered)).toEqual([
      3, 2, 1,
    ]);
  });

  test('the nearest comes first, with its distance', () => {
    const small = snapshotOf(
      ['091', '245', '905'].map((code, i) => serviceWith({ number: i + 1, channels: [visitIn(code)] })),
    );
    const query = queryFor({ near: { kind: 'municipality', code: '245' } });
    const { items, place } = answerQuery(small, query, { now });
    expect(items.map(({ slug }) => slug)).toEqual(['neuvonta-2', 'neuvonta-1', 'neuvonta-3']);
    expect(items[0]?.distanceKm).toBe(0);
    expect(items[1]?.distanceKm).toBeGreaterThan(20);
    expect(place?.name).toEqual({ fi: 'Kerava', sv: 'Kervo' });
  });

  test("the visitor's own position goes before the place of the query", () => {
    const small = snapshotOf([serviceWith({ channels: [visitIn('245')] })]);
    const query = queryFor({ near: { kind: 'municipality', code: '245' } });
    const self = { lat: 60.1699, lng: 24.9384 };
    expect(answerQuery(small, query, { now, self }).items[0]?.distanceKm).toBeGreaterThan(20);
  });
});
