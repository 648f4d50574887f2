import { expect, test } from 'vitest';
import { readException, writeException } from './readExceptions.ts';

const shown = (line: string) => {
  const { exception, fault } = readException(line);
  return fault ?? (exception && writeException(exception));
};

test.each([
  ['24.12.2026', '24.12.2026'],
  ['24.12.2026 suljettu', '24.12.2026'],
  ['24.12.', '24.12.'],
  ['24.12', '24.12.'],
  ['24. 12. 2026: 9-12', '24.12.2026 09:00–12:00'],
  ['24.12. 9-12', '24.12. 09:00–12:00'],
  ['24.–26.12.2026', '24.12.2026–26.12.2026'],
  ['24.12.-26.12.2026 closed', '24.12.2026–26.12.2026'],
  ['20.12.–6.1.2027', '20.12.2026–6.1.2027'],
  ['20.12.2026 - 6.1.2027 10-14', '20.12.2026–6.1.2027 10:00–14:00'],
  ['20.12.–6.1.', '20.12.–6.1.'],
  ['1.7.-31.7.: 10–14', '1.7.–31.7. 10:00–14:00'],
  ['2026-12-24', '24.12.2026'],
  ['2026-12-24 – 2026-12-26', '24.12.2026–26.12.2026'],
  ['٢٤.١٢.٢٠٢٦', '24.12.2026'],
  ['24.12.2026 ajanvarauksella', '24.12.2026 by appointment'],
  ['31.2.2026', 'noSuchDate'],
  ['24.13.2026', 'noSuchDate'],
  ['26.12.2026–24.12.2026', 'dateOrder'],
  ['24.12.2026 9-8', 'midnight'],
  ['24.12.2026 maybe', 'unreadable'],
  ['christmas', 'unreadable'],
  ['24.', 'unreadable'],
])('%j is %j', (line, expected) => {
  expect(shown(line)).toBe(expected);
});
