import { expect, test } from 'vitest';
import { nextRow, withRow } from './rowMoves.ts';

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 0, 0],
  ['PageDown', 95, 99],
  ['PageUp', 15, 5],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['Enter', 5, null],
])('%s leads from row %i to %s of 100', (key, from, to) => {
  expect(nextRow(key, from, 100)).toBe(to);
});

test('the row with the focus stands among those in view, once, in order', () => {
  expect(withRow([10, 11, 12], 3, 100)).toEqual([3, 10, 11, 12]);
  expect(withRow([10, 11, 12], 50, 100)).toEqual([10, 11, 12, 50]);
  expect(withRow([10, 11, 12], 11, 100)).toEqual([10, 11, 12]);
  expect(withRow([10, 11, 12], null, 100)).toEqual([10, 11, 12]);
  expect(withRow([0, 1], 50, 2)).toEqual([0, 1]);
});
