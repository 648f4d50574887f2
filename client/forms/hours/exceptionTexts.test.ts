import { expect, test } from 'vitest';
import { emptyHours, weekOfDraft } from '../../../data/model/hours/hoursDraft.ts';
import { joinExceptions, splitExceptions } from './exceptionTexts.ts';

test.each([
  ['24.12.2026', ['24.12.2026', '', '']],
  ['24.12.2026: 9-12', ['24.12.2026', '', '9-12']],
  ['24.12. 9:00-12:00', ['24.12.', '', '09:00–12:00']],
  ['24.–26.12.2026', ['24.12.2026', '26.12.2026', '']],
  ['2026-12-24', ['24.12.2026', '', '']],
  ['christmas', ['christmas', '', '']],
])('the line %j has the fields %j', (line, [from, to, times]) => {
  expect(splitExceptions(line)).toEqual([{ from, to, times }]);
});

test('half-typed rows stay as they are, and empty ones are no fault', () => {
  const rows = [
    { from: '24.12', to: '2', times: '' },
    { from: '', to: '', times: '' },
    { from: '1.5.', to: '', times: '9:3' },
  ];
  expect(splitExceptions(joinExceptions(rows))).toEqual(rows);
  const empty = joinExceptions([rows[1] as (typeof rows)[number]]);
  expect(weekOfDraft({ ...emptyHours, exceptions: empty }).faults).toEqual([]);
});

test('rows are read as they look', () => {
  const exceptions = joinExceptions([
    { from: '24.12.2026', to: '', times: '' },
    { from: '20.12.2026', to: '6.1.2027', times: '10-14' },
  ]);
  const { week, faults } = weekOfDraft({ ...emptyHours, exceptions });
  expect(faults).toEqual([]);
  expect(week.exceptions).toMatchObject([
    { from: { day: 24 }, to: { day: 24 }, slots: [] },
    { from: { day: 20, year: 2026 }, to: { day: 6, year: 2027 }, slots: [{ from: 600, to: 840 }] },
  ]);
});
