import { expect, test } from 'vitest';
import { addMonths, dueFacts } from './dueFacts.ts';
import type { Provenance } from './service.ts';

test.each([
  ['2026-05-24', 6, '2026-11-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-02-28', 12, '2028-02-28'],
  ['2026-12-31', 6, '2027-06-30'],
  ['2026-07-01', 6, '2027-01-01'],
])('%s and %i months are %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

const recorded = (recordedOn: string, confirmedOn?: string): Provenance => ({
  source: { kind: 'public-page' },
  recordedOn,
  ...(confirmedOn && { confirmed: { on: confirmedOn, by: 'provider' as const } }),
});

const facts = {
  identity: recorded('2026-01-10'),
  contact: recorded('2025-01-01', '2026-02-10'),
  hours: recorded('2026-01-10', '2026-03-10'),
  languages: recorded('2026-01-10'),
};
const groupsDue = (today: string) => dueFacts({ provenance: facts }, today).map(({ group }) => group);

test.each([
  ['2026-07-09', []],
  ['2026-07-10', ['languages']],
  ['2026-09-09', ['languages']],
  ['2026-09-10', ['hours', 'languages']],
  ['2027-01-10', ['identity', 'hours', 'languages']],
  ['2027-02-10', ['identity', 'contact', 'hours', 'languages']],
])('on %s these are due: %j', (today, groups) => {
  expect(groupsDue(today)).toEqual(groups);
});

test('a due fact tells since when, and whether somebody had vouched for it', () => {
  expect(dueFacts({ provenance: facts }, '2026-09-10')).toEqual([
    { group: 'hours', since: '2026-03-10', isConfirmed: true, dueOn: '2026-09-10' },
    { group: 'languages', since: '2026-01-10', isConfirmed: false, dueOn: '2026-07-10' },
  ]);
});
