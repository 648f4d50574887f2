import { expect, test } from 'vitest';
import type { Columns } from './columns.ts';
import { spokenLanguages } from './spokenLanguages.ts';

test('each row has the languages that are spoken in any of its channels, once, and none that are only written', () => {
  // Two channels of the first service, none of the second, one of the third.
  const columns = {
    count: 3,
    channelStart: Uint32Array.from([0, 2, 2, 3]),
    offerStart: Uint32Array.from([0, 3, 5, 6]),
    offerLanguage: Uint16Array.from([4, 1, 2, 1, 4, 3]),
    offerHow: Uint8Array.from([0, 1, 2, 0, 2, 1]),
  } as Columns;
  const { start, language } = spokenLanguages(columns);
  const rows = [0, 1, 2].map((row) => [...language.subarray(start[row], start[row + 1])]);
  expect(rows).toEqual([[4, 1], [], [3]]);
  expect(spokenLanguages(columns)).toBe(spokenLanguages(columns));
});
