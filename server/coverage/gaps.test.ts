import { expect, test } from 'vitest';
import type { Coverage } from '../../data/model/coverage.ts';
import { areaGaps, languageGaps } from './gaps.ts';

const language = (tag: string, count: number | null, areasWithout: number) => ({
  tag,
  speakers: count === null ? null : { count, year: 2025 },
  areasWithout,
});
const area = (code: string, languages: number, population: number) => ({ code, languages, population });
const coverage = {
  areas: [area('01', 5, 100), area('02', 0, 10), area('03', 0, 20), area('04', 1, 5)],
  languages: [
    language('so', 100, 3),
    language('ar', 300, 2),
    language('ru', 900, 4),
    language('ti', null, 4),
    language('vi', 100, 4),
  ],
} as unknown as Coverage;

test('languages that most areas lack, the most spoken first', () => {
  expect(languageGaps(coverage, 5).map(({ tag }) => tag)).toEqual(['ru', 'vi', 'so']);
  expect(languageGaps(coverage, 1).map(({ tag }) => tag)).toEqual(['ru']);
});

test('areas with the fewest languages, the most populous of equals first', () => {
  expect(areaGaps(coverage, 3).map(({ code }) => code)).toEqual(['03', '02', '04']);
});
