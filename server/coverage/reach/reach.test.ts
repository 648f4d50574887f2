import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import { type Reach, reachLimitsKm } from '../../../data/model/reach.ts';
import { type PublicService, serviceSchema, toPublicService } from '../../../data/model/service.ts';
import { municipalities } from '../../../data/reference/municipalities.ts';
import { syntheticServices } from '../../../scripts/seed/syntheticServices.ts';
import {
  offers,
  phone,
  serviceWith,
  snapshotOf,
  tuesdayMorning,
  visitIn,
} from '../../directory/fixtures/serviceWith.ts';
import { naiveReach } from '../fixtures/naiveReach.ts';
import { reachOf } from './reachOf.ts';

const now = tuesdayMorning;
const published = JSON.parse(
  readFileSync(new URL('../../../data/services/published.json', import.meta.url), 'utf8'),
) as { services: unknown[] };
const firstContent = published.services.map((service) => toPublicService(serviceSchema.parse(service)));

const measure = (services: PublicService[], asked: Partial<Query>) =>
  reachOf(snapshotOf(services, now), { ...emptyQuery, ...asked }, now);

/** Distances and shares of a reach, against the plain loops. */
function compareAll(services: PublicService[], asked: Partial<Query>, reach: Reach): void {
  const naive = reach.hows.map((how) => naiveReach(services, asked, how, now));
  naive.forEach((expected, i) => {
    const found = reach.rows.map(({ code, by }) => ({
      code,
      serving: by[i]?.serving?.km ?? null,
      any: by[i]?.any?.km ?? null,
    }));
    expect(found).toEqual(expected);
  });
  for (const { how, isServing, within, none } of reach.shares) {
    const lists = how === null ? naive : naive.slice(reach.hows.indexOf(how), reach.hows.indexOf(how) + 1);
    const kmOf = (i: number) =>
      Math.min(...lists.map((rows) => rows[i]?.[isServing ? 'serving' : 'any'] ?? Number.POSITIVE_INFINITY));
    const residents = (isCounted: (km: number) => boolean) =>
      municipalities.reduce((sum, { population }, i) => sum + (isCounted(kmOf(i)) ? population.count : 0), 0);
    expect(within.map((share) => share.residents)).toEqual(
      reachLimitsKm.map((limit) => residents((km) => km <= limit)),
    );
    expect(none.residents).toBe(residents((km) => km === Number.POSITIVE_INFINITY));
  }
}

const questions: Partial<Query>[] = [
  { speaks: ['so'] },
  { speaks: ['ti'] },
  { speaks: ['ckb'] },
  { speaks: ['ar', 'ru'], match: 'all' },
  { speaks: ['fa'], how: ['interpreter'] },
  { speaks: ['uk'], topic: ['permits'] },
];

describe('every distance and share is that of a plain loop', () => {
  test.each(questions)('the first content: %o', (asked) => {
    compareAll(firstContent, asked, measure(firstContent, asked));
  });

  test('20,000 synthetic services, each question within a tenth of a second', () => {
    const services = [...syntheticServices(20_000, 1)].map(toPublicService);
    const snapshot = snapshotOf(services, now);
    for (const asked of [{ speaks: ['ti'] }, { speaks: ['so'], how: ['interpreter' as const] }]) {
      const start = performance.now();
      const reach = reachOf(snapshot, { ...emptyQuery, ...asked }, now);
      expect(performance.now() - start).toBeLessThan(process.env.CI ? 1000 : 400);
      compareAll(services, asked, reach);
      expect(reachOf(snapshot, { ...emptyQuery, ...asked }, now)).toBe(reach);
    }
  }, 120_000);
});

describe('what counts', () => {
  const rowOf = (services: PublicService[], code: string, asked: Partial<Query> = { speaks: ['so'] }) => {
    const reach = measure(services, asked);
    return { reach, row: reach.rows.find((row) => row.code === code) as Reach['rows'][number] };
  };
  const near = serviceWith({ number: 1, channels: [visitIn('092', offers('staff', 'so'))] });
  const far = serviceWith({
    number: 2,
    channels: [visitIn('564', offers('staff', 'so'))],
    serviceArea: { kind: 'nationwide' },
  });

  test('a nearer one that does not serve the municipality is told apart from the nearest that does', () => {
    const { row } = rowOf([near, far], '091');
    expect(row.by[0]?.any?.id).toBe(near.id);
    expect(row.by[0]?.serving?.id).toBe(far.id);
  });

  test('staff and interpreters are kept apart, and staff come first where both are as far', () => {
    const both = serviceWith({
      number: 3,
      channels: [visitIn('091', [...offers('interpreter', 'so'), ...offers('staff', 'so')])],
    });
    const interpreted = serviceWith({ number: 4, channels: [visitIn('091', offers('interpreter', 'so'))] });
    const { reach, row } = rowOf([interpreted, both], '091');
    expect(reach.counts).toEqual([1, 2]);
    expect(row.best.serving).toEqual({ id: both.id, km: 0 });
  });

  test('a place where the language is not spoken, and a telephone, bring nobody nearer', () => {
    const service = serviceWith({
      channels: [visitIn('091'), visitIn('564', offers('staff', 'so')), phone(offers('staff', 'so'))],
    });
    expect(rowOf([service], '091').row.by[0]?.any?.km).toBeGreaterThan(500);
  });

  test('where nobody speaks the language there is no distance, and no resident is within reach', () => {
    const { reach, row } = rowOf([serviceWith()], '091');
    expect(row.best).toEqual({ serving: null, any: null });
    for (const share of reach.shares) {
      expect(share.within.map(({ residents }) => residents)).toEqual([0, 0, 0]);
      expect(share.none).toMatchObject({ residents: reach.residents, percent: 100, municipalities: 308 });
    }
  });
});
