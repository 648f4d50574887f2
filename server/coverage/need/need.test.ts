import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Need, NeedGap, NeedQuestion } from '../../../data/model/need.ts';
import { areaKinds, emptyQuery, type Query } from '../../../data/model/query.ts';
import { type PublicService, serviceSchema, toPublicService } from '../../../data/model/service.ts';
import { languageByTag } from '../../../data/reference/languages.ts';
import { municipalities } from '../../../data/reference/municipalities.ts';
import { syntheticServices } from '../../../scripts/seed/syntheticServices.ts';
import { serviceWith, snapshotOf, tuesdayMorning } from '../../directory/fixtures/serviceWith.ts';
import type { Speakers } from '../../directory/speakersSource.ts';
import { naiveCoverage } from '../fixtures/naiveCoverage.ts';
import { naiveReach } from '../fixtures/naiveReach.ts';
import { needOf } from './needOf.ts';

const now = tuesdayMorning;
const day = '2026-11-24';
const published = JSON.parse(
  readFileSync(new URL('../../../data/services/published.json', import.meta.url), 'utf8'),
) as { services: unknown[] };
const firstContent = published.services.map((service) => toPublicService(serviceSchema.parse(service)));

/** Made-up numbers: every seventh is not told, every fifth is nobody. */
function madeUp(tags: string[]): Speakers {
  const counts = tags.map((tag, i): [string, Map<string, number | null>] => [
    tag,
    new Map(
      municipalities.map(({ code }, j) => {
        const number = i * 31 + j * 17;
        return [code, number % 7 === 0 ? null : number % 5 === 0 ? 0 : (number % 997) + 1];
      }),
    ),
  ]);
  const origin = { id: 1, title: 'Made-up numbers', year: 2001, importedAt: now.toISOString() };
  return { ...origin, languages: tags, counts: new Map(counts) };
}

const asked = (changes: Partial<NeedQuestion> = {}, query: Partial<Query> = {}): NeedQuestion => ({
  by: 'region',
  query: { ...emptyQuery, ...query },
  ...changes,
});

const round = (number: number) => Math.round(number * 100) / 100;

/** Every figure of a need with numbers, against the plain loops. */
function compareAll(services: PublicService[], question: NeedQuestion, speakers: Speakers, need: Need): void {
  const coverage = (by: NeedQuestion['by']) =>
    naiveCoverage(services, { ...question, by, of: null }, { now, day });
  const [byArea, byMunicipality] = [coverage(question.by), coverage('municipality')];
  const codes = municipalities.map(({ code }) => code);
  const areas = [
    ...new Set(municipalities.map((one) => (question.by === 'municipality' ? one.code : one[question.by]))),
  ];
  const gaps: Record<NeedGap, [groups: number, people: number]> = {
    service: [0, 0],
    within100: [0, 0],
    within30: [0, 0],
  };
  const expectedGroups = speakers.languages.flatMap((tag) => {
    const counts = speakers.counts.get(tag) as Map<string, number | null>;
    const figures = byArea(tag, areas);
    for (const area of areas) {
      const inArea = municipalities.filter(
        (one) => (question.by === 'municipality' ? one.code : one[question.by]) === area,
      );
      const told = inArea.flatMap(({ code }) => counts.get(code) ?? []);
      const people = told.length === 0 ? null : told.reduce((a, b) => a + b, 0);
      const cell = need.cells.find((one) => one.language === tag && one.area === area);
      const local = figures[area]?.services ?? 0;
      expect(cell).toEqual({
        language: tag,
        area,
        speakers: people,
        services: local,
        perThousand: people ? round((local / people) * 1000) : null,
      });
    }
    const local = byMunicipality(tag, codes);
    const reaches = question.query.how.map((how) =>
      naiveReach(services, { ...question.query, via: [], speaks: [tag] }, how, now),
    );
    return municipalities.flatMap(({ code }, i) => {
      const people = counts.get(code);
      if (!people) return [];
      const distances = reaches.flatMap((rows) => rows[i]?.serving ?? []);
      const km = distances.length > 0 ? Math.min(...distances) : null;
      const [here, everywhere] = [local[code]?.services ?? 0, local.nationwide?.services ?? 0];
      const lacking: NeedGap[] = [];
      if (here + everywhere === 0) lacking.push('service');
      if (lacking.length > 0 || km === null || km > 100) lacking.push('within100');
      if (lacking.length > 0 || (km as number) > 30) lacking.push('within30');
      for (const gap of lacking) gaps[gap] = [gaps[gap][0] + 1, gaps[gap][1] + people];
      const group = {
        language: tag,
        municipality: code,
        speakers: people,
        services: here,
        nationwide: everywhere,
      };
      return lacking[0] ? [{ ...group, km, gap: lacking[0] }] : [];
    });
  });
  const key = (group: Need['groups'][number]) => `${group.language} ${group.municipality}`;
  const sorted = (groups: Need['groups']) => groups.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(sorted(need.groups)).toEqual(sorted(expectedGroups));
  expect(need.gaps).toEqual(
    Object.entries(gaps).map(([gap, [groups, people]]) => ({ gap, groups, speakers: people })),
  );
}

describe('every figure is that of a plain loop', () => {
  const tags = ['so', 'ti', 'ckb', 'ru', 'vi'];
  const speakers = madeUp(tags);
  test.each(areaKinds)('the first content, by %s', (by) => {
    const question = asked({ by }, { speaks: tags });
    compareAll(
      firstContent,
      question,
      speakers,
      needOf(snapshotOf(firstContent, now), question, { speakers, now }),
    );
  });

  test('20,000 synthetic services, all languages in a second', () => {
    const services = [...syntheticServices(20_000, 1)].map(toPublicService);
    const snapshot = snapshotOf(services, now);
    const some = madeUp(['ti', 'so']);
    const question = asked({}, { speaks: ['ti', 'so'] });
    compareAll(services, question, some, needOf(snapshot, question, { speakers: some, now }));
    const start = performance.now();
    needOf(snapshot, asked(), { speakers: madeUp(snapshot.columns.languages), now });
    expect(performance.now() - start).toBeLessThan(4000);
  }, 120_000);
});

test('the largest group comes first, and languages are held against the sum of their speakers', () => {
  const speakers = madeUp(['so', 'ti']);
  const need = needOf(snapshotOf(firstContent, now), asked(), { speakers, now });
  const sizes = need.groups.map((group) => group.speakers);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  const somali = need.languages.find(({ tag }) => tag === 'so');
  const told = [...(speakers.counts.get('so')?.values() ?? [])].reduce((a: number, b) => a + (b ?? 0), 0);
  expect(somali).toMatchObject({ speakers: told, year: 2001 });
  expect(somali?.perThousand).toBe(round(((somali?.services ?? 0) / told) * 1000));
});

test('the languages of the country itself are counted where they are asked for', () => {
  const speakers = madeUp(['fi', 'so']);
  const snapshot = snapshotOf([serviceWith()], now);
  const tagsOf = (query: Partial<Query>) =>
    needOf(snapshot, asked({}, query), { speakers, now }).languages.map(({ tag }) => tag);
  expect(tagsOf({})).not.toContain('fi');
  expect(tagsOf({ speaks: ['fi'] })).toEqual(['fi']);
});

test('without numbers by municipality there are national figures, and no groups', () => {
  const need = needOf(snapshotOf(firstContent, now), asked(), { speakers: null, now });
  expect(need).toMatchObject({ origin: null, cells: [], groups: [] });
  const russian = languageByTag('ru')?.speakers;
  expect(need.languages.find(({ tag }) => tag === 'ru')).toMatchObject({
    speakers: russian?.count,
    year: russian?.year,
  });
});

test('a new import is a new answer', () => {
  const snapshot = snapshotOf(firstContent, now);
  const first = needOf(snapshot, asked(), { speakers: madeUp(['so']), now });
  expect(needOf(snapshot, asked(), { speakers: madeUp(['so']), now })).toBe(first);
  expect(needOf(snapshot, asked(), { speakers: { ...madeUp(['so']), id: 2 }, now })).not.toBe(first);
});
