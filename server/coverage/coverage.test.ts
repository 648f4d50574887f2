import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Coverage, type CoverageQuestion, cellState } from '../../data/model/coverage.ts';
import { areaKinds, emptyQuery, type Query } from '../../data/model/query.ts';
import { formatServedArea } from '../../data/model/servedArea.ts';
import { type PublicService, serviceSchema, toPublicService } from '../../data/model/service.ts';
import { matchingRows } from '../../data/search/answer.ts';
import { syntheticServices } from '../../scripts/seed/syntheticServices.ts';
import {
  offers,
  phone,
  serviceWith,
  snapshotOf,
  tuesdayMorning,
  visitIn,
} from '../directory/fixtures/serviceWith.ts';
import { coverageOf } from './coverageOf.ts';
import { naiveCoverage, naiveSilent } from './fixtures/naiveCoverage.ts';

const now = tuesdayMorning;
const day = '2026-11-24';

function asked(changes: Partial<CoverageQuestion> = {}, query: Partial<Query> = {}): CoverageQuestion {
  return { by: 'region', of: null, query: { ...emptyQuery, ...query }, ...changes };
}

/** Every figure of every cell, and of the whole country, against the plain loops. */
function compareAll(services: PublicService[], coverage: Coverage, question: CoverageQuestion): number {
  let compared = 0;
  const figuresOf = naiveCoverage(services, question, { now, day });
  coverage.languages.forEach(({ tag, nationwide }, language) => {
    const areas = coverage.areas.map(({ code }) => code);
    const naive = figuresOf(tag, areas);
    const found = Object.fromEntries(
      (coverage.cells[language] ?? []).map(({ language: _, area, ...figures }) => [area, figures]),
    );
    expect({ tag, ...found, nationwide }).toEqual({ tag, ...naive });
    compared += areas.length;
  });
  return compared;
}

const published = JSON.parse(
  readFileSync(new URL('../../data/services/published.json', import.meta.url), 'utf8'),
) as { services: unknown[] };
const firstContent = published.services.map((service) => toPublicService(serviceSchema.parse(service)));

describe('the first content', () => {
  const snapshot = snapshotOf(firstContent, now);

  test.each(areaKinds)(
    'every number by %s is that of a plain loop',
    (by) => {
      const coverage = coverageOf(snapshot, asked({ by }), now);
      expect(compareAll(firstContent, coverage, asked({ by }))).toBeGreaterThan(1000);
      expect(coverage.silent).toBe(naiveSilent(firstContent));
    },
    60_000,
  );

  test.each<[string, Partial<Query>]>([
    ['how=staff', { how: ['staff'] }],
    ['how=written', { how: ['written'] }],
    ['via=phone,chat', { via: ['phone', 'chat'] }],
    ['topic=work', { topic: ['work'] }],
    ['provider and text', { provider: ['municipality'], q: 'neuv' }],
    ['speaks=ckb,zh-Hans', { speaks: ['ckb', 'zh-Hans'] }],
  ])(
    '%s narrows it as it narrows the directory',
    (_, query) => {
      const question = asked({ by: 'employment' }, query);
      compareAll(firstContent, coverageOf(snapshot, question, now), question);
    },
    60_000,
  );

  test('what a cell links to has its services, and those for the whole country', () => {
    const coverage = coverageOf(snapshot, asked(), now);
    const numbers = coverage.cells.flatMap((row, language) =>
      row.map((cell) => [
        `${cell.language} ${cell.area}`,
        cell.services + (coverage.languages[language]?.nationwide.services ?? 0),
      ]),
    );
    const listed = coverage.cells.flatMap((row) =>
      row.map(({ language, area }) => {
        const serves = formatServedArea({ kind: 'region', code: area });
        const query = { ...emptyQuery, speaks: [language], serves };
        return [`${language} ${area}`, matchingRows(snapshot, query, { now }).rows.length];
      }),
    );
    expect(numbers).toEqual(listed);
  });

  test('the same question is counted once', () => {
    expect(coverageOf(snapshot, asked(), now)).toBe(coverageOf(snapshot, asked(), now));
    expect(coverageOf(snapshot, asked({}, { via: ['phone'] }), now)).not.toBe(
      coverageOf(snapshot, asked(), now),
    );
  });
});

describe('20,000 synthetic services', () => {
  const services = [...syntheticServices(20_000, 1)].map(toPublicService);
  const snapshot = snapshotOf(services, now);

  test.each(areaKinds)(
    'every number by %s is that of a plain loop',
    (by) => {
      const coverage = coverageOf(snapshot, asked({ by }), now);
      expect(compareAll(services, coverage, asked({ by }))).toBeGreaterThan(1000);
      expect(coverage.silent).toBe(naiveSilent(services));
    },
    300_000,
  );
});

describe('the rules', () => {
  const coverageOfServices = (services: PublicService[], changes: Partial<CoverageQuestion> = {}) =>
    coverageOf(snapshotOf(services), asked({ query: { ...emptyQuery, speaks: ['so'] }, ...changes }), now);
  const cellOf = (coverage: Coverage, area: string) =>
    coverage.cells[0]?.find((cell) => cell.area === area) as Coverage['cells'][number][number];
  const somaliIn = (code: string) => [visitIn(code, offers('staff', 'so'))];

  test('a service for the whole country fills no cell, is counted apart, and stands where it stands', () => {
    const coverage = coverageOfServices([
      serviceWith({ channels: somaliIn('091'), serviceArea: { kind: 'nationwide' } }),
    ]);
    expect(coverage.languages[0]).toMatchObject({
      services: 0,
      areasWithout: 19,
      nationwide: { services: 1 },
    });
    expect(cellOf(coverage, '01')).toMatchObject({ services: 0, located: 1 });
    expect(coverage).toMatchObject({ services: 0, nationwide: 1 });
  });

  test('a service is one in a region, however many of its municipalities it serves', () => {
    const codes = ['091', '049', '853'];
    const coverage = coverageOfServices([
      serviceWith({ channels: somaliIn('091'), serviceArea: { kind: 'municipalities', codes } }),
    ]);
    expect(cellOf(coverage, '01')).toMatchObject({ services: 1, municipalities: 2 });
    expect(cellOf(coverage, '02')).toMatchObject({ services: 1, municipalities: 1, located: 0 });
    expect(coverage.services).toBe(1);
    expect(coverage.languages[0]).toMatchObject({ services: 1, areasWithout: 17, areasThin: 2 });
  });

  test('the best way and the easiest reach are counted, and writing only apart', () => {
    const coverage = coverageOfServices([
      serviceWith({
        number: 1,
        channels: [visitIn('091', offers('interpreter', 'so')), phone(offers('staff', 'so'))],
      }),
      serviceWith({ number: 2, channels: [visitIn('091'), phone(offers('interpreter', 'so'))] }),
      serviceWith({ number: 3, channels: [visitIn('091', offers('written', 'so'))] }),
    ]);
    expect(cellOf(coverage, '01')).toMatchObject({
      services: 2,
      staff: 1,
      interpreter: 1,
      written: 0,
      visit: 1,
      phone: 1,
      writtenOnly: 1,
    });
  });

  test('languages that nobody has vouched for in six months are due', () => {
    const source = { kind: 'public-page' } as const;
    const fresh = {
      languages: { source, recordedOn: '2026-01-01', confirmed: { on: '2026-06-30', by: 'editor' } },
    } as const;
    const old = { languages: { source, recordedOn: '2026-05-24' } };
    const coverage = coverageOfServices(
      [
        serviceWith({ number: 1, channels: somaliIn('091'), provenance: fresh }),
        serviceWith({ number: 2, channels: somaliIn('091'), provenance: old }),
        serviceWith({ number: 3, channels: somaliIn('245'), provenance: old }),
      ],
      { by: 'municipality' },
    );
    expect(cellOf(coverage, '091')).toMatchObject({
      services: 2,
      due: 1,
      confirmed: 1,
      oldestOn: '2026-05-24',
    });
    expect(cellState(cellOf(coverage, '091'))).toEqual({ isEmpty: false, isThin: false, isStale: false });
    expect(cellState(cellOf(coverage, '245'))).toEqual({ isEmpty: false, isThin: true, isStale: true });
    expect(cellState(cellOf(coverage, '005'))).toEqual({ isEmpty: true, isThin: false, isStale: false });
  });

  test('whoever says only Kurdish is counted for Sorani, and the other way round', () => {
    const coverage = coverageOfServices(
      [serviceWith({ channels: [visitIn('091', offers('staff', 'ku'))] })],
      {
        query: { ...emptyQuery, speaks: ['ckb', 'kmr', 'ku', 'fa'] },
      },
    );
    expect(coverage.languages.map(({ services }) => services)).toEqual([1, 1, 1, 0]);
    expect(coverage.areas.find(({ code }) => code === '01')).toMatchObject({ services: 1, languages: 3 });
  });

  test('only the areas of another area', () => {
    const coverage = coverageOfServices([], { by: 'municipality', of: { kind: 'region', code: '21' } });
    expect(coverage.areas).toHaveLength(16);
    const around = coverageOfServices([], { by: 'region', of: { kind: 'municipality', code: '091' } });
    expect(around.areas.map(({ code }) => code)).toEqual(['01']);
  });
});
