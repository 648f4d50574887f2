import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facets } from '../../data/model/card.ts';
import { areaKinds, type Query, splitSort } from '../../data/model/query.ts';
import type { PublicService } from '../../data/model/service.ts';
import { channelKinds, offerHows, providerTypes } from '../../data/model/vocabulary.ts';
import { audiences } from '../../data/reference/audiences.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { topics } from '../../data/reference/topics.ts';
import { answerQuery } from '../../data/search/answer.ts';
import { distanceKm } from '../../data/search/distance.ts';
import { sortTextOf } from '../../data/search/sortText.ts';
import { syntheticServices } from '../../scripts/seed/syntheticServices.ts';
import { momentFor } from './answers.ts';
import { standsAt } from './card.ts';
import { bestWayNaively, matchesNaively, originOf } from './fixtures/naiveSearch.ts';
import { queryFor, snapshotOf, tuesdayMorning } from './fixtures/serviceWith.ts';

const now = tuesdayMorning;
const regional: Record<string, string> = { ar: 'ar-SY', en: 'en-GB' };
/** Every fifth says which Arabic and English it means. */
const services: PublicService[] = [...syntheticServices(300, 7)].map((service, i) => {
  const channels = service.channels.map((channel) => ({
    ...channel,
    languages: channel.languages.map(({ tag, ...offer }) => ({ ...offer, tag: regional[tag] ?? tag })),
  }));
  return i % 5 === 0 ? { ...service, channels } : service;
});
const snapshot = snapshotOf(services);
/** Beyond the schedules. */
const farTime = '2027-03-02T09:30:00.000Z';
const serviceById = new Map(services.map((service) => [service.id, service]));

/** orders.test.ts has the others. */
const columnSorts = [
  'relevance',
  'distance',
  '-distance',
  'name',
  '-name',
  'confirmed',
  '-confirmed',
] as const;
const municipalityCodes = ['091', '049', '245', '905', '545', '564', '837', '297'];
const some = <T>(values: readonly T[], maxLength = 2) => fc.subarray([...values], { maxLength });
const point = fc.record({
  kind: fc.constant('point' as const),
  lat: fc.double({ min: 60, max: 67, noNaN: true }),
  lng: fc.double({ min: 21, max: 29, noNaN: true }),
});
const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    speaks: some(
      [
        'fi',
        'so',
        'ar',
        'ku',
        'ckb',
        'kmr',
        'fa-AF',
        'fa',
        'uk',
        'zh',
        'yue',
        'rom',
        'ar-SY',
        'ar-EG',
        'en-GB',
        'zh-CN',
      ],
      3,
    ),
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
    serves: fc.option(
      fc.oneof(
        fc.constantFrom(...municipalityCodes),
        fc.constantFrom('region:01', 'county:04', 'employment:12'),
      ),
      { freq: 1 },
    ),
    near: fc.oneof(
      fc.constant(null),
      fc.constantFrom(...municipalityCodes).map((code) => ({ kind: 'municipality' as const, code })),
      point,
    ),
    withinKm: fc.option(fc.integer({ min: 1, max: 400 }), { freq: 1 }),
    bbox: fc.option(fc.constant({ west: 22, south: 60, east: 26, north: 62.5 }), { freq: 1 }),
    open: fc.constantFrom(null, null, 'now', '2026-11-28T10:00:00.000Z', farTime),
    topic: some(topics.map(({ id }) => id)),
    audience: some(audiences.map(({ id }) => id)),
    provider: some(providerTypes),
    q: fc.constantFrom('', '', '', 'neuv', 'esbo', 'HELSINKI', 'radgivning vasa', 'nothing like this', '00'),
    sort: fc.option(fc.constantFrom(...columnSorts)),
  })
  // Each filter is left out more often than not; else next to nothing would match.
  .chain((fields) =>
    fc
      .subarray(Object.keys(fields) as (keyof typeof fields)[], { maxLength: 5 })
      .map((kept) => queryFor(Object.fromEntries(kept.map((key) => [key, fields[key]])))),
  )
  .map((query) => (query.near ? query : { ...query, withinKm: null }));

const farMoment = await momentFor(snapshot, queryFor({ open: farTime }), now);
const answer = (query: Query) => answerQuery(snapshot, query, query.open === farTime ? farMoment : { now });
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

// Reading hours anew for far-off times is slow; a busy machine needs longer still.
describe('compared with plain loops over the services', { timeout: 60_000 }, () => {
  test('a query finds the same services', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const expected = services.filter((service) => matchesNaively(service, query, now));
        expect(allMatches(query).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(answer(query).total).toBe(expected.length);
      }),
      { numRuns: 200 },
    );
  });

  test('the order follows the documented keys', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const origin = originOf(query);
        const asked = splitSort(query.sort ?? (origin ? 'distance' : 'relevance'));
        const isLost = asked.order === 'distance' && !origin;
        const { order: effective, isReversed } = isLost ? splitSort('relevance') : asked;
        const { quality } = snapshot.columns;
        const keyOf = (id: string): (number | string)[] => {
          const service = serviceById.get(id) as PublicService;
          const row = snapshot.rowOfId(id) as number;
          const relevance = [
            query.speaks.length > 0 ? bestWayNaively(service, query, now) : 0,
            quality[row] as number,
          ];
          if (effective === 'name') return [sortTextOf(service.name.fi ?? '')];
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
          return (aKeys[differs] as number) < (bKeys[differs] as number) !== isReversed ? -1 : 1;
        };
        const ids = allMatches(query);
        expect(ids).toEqual([...ids].sort(compare));
      }),
      { numRuns: 150 },
    );
  });

  /** What choosing a language asks for: where all are needed, it comes beside those that are chosen already. */
  const withLanguage = ({ match, speaks }: Query, tag: string) => ({
    speaks: match === 'all' ? [...speaks, tag] : [tag],
  });

  test('each facet counts what the query would find with that one choice made instead', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { facets } = answer(query);
        const choices: Record<Exclude<keyof Facets, 'open'>, (choice: string) => Partial<Query>> = {
          speaks: (tag) => withLanguage(query, tag),
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
          expect([tag, facets.speaks[tag] ?? 0]).toEqual([
            tag,
            naiveTotal({ ...query, ...withLanguage(query, tag) }),
          ]);
        for (const kind of channelKinds)
          expect([kind, facets.via[kind] ?? 0]).toEqual([kind, naiveTotal({ ...query, via: [kind] })]);
        for (const how of offerHows)
          expect([how, facets.how[how] ?? 0]).toEqual([how, naiveTotal({ ...query, how: [how] })]);
        for (const { id } of topics)
          expect([id, facets.topic[id] ?? 0]).toEqual([id, naiveTotal({ ...query, topic: [id] })]);
      }),
      { numRuns: 15 },
    );
  });
});
