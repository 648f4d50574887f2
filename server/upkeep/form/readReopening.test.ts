import { expect, test } from 'vitest';
import { readReopening } from './readReopening.ts';

test.each([
  ['', null],
  ['2027-01-07', '2027-01-07'],
  ['7.1.2027', '2027-01-07'],
  ['29.2.2028', '2028-02-29'],
  ['29.2.2027', undefined],
  ['2027-02-30', undefined],
  ['2026-11-24', undefined],
  ['2025-01-01', undefined],
  ['soon', undefined],
  ["' or 1=1", undefined],
])('%j is %j', (text, date) => {
  expect(readReopening(text, '2026-11-24')).toBe(date);
});
