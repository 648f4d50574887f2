import { expect, test } from 'vitest';
import type { Intervals, Schedules } from './card.ts';
import { hoursByDay, openStateAt } from './openState.ts';

const base = '2026-11-23T22:00:00.000Z';
const at = (minute: number) => new Date(Date.parse(base) + minute * 60_000);
const schedules: Schedules = { base, days: [0, 1440, 2880, 4320], list: [[], [540, 720, 780, 960], []] };

test.each([
  ['before it opens', 1, 539, { kind: 'opens', at: at(540), until: at(720) }],
  ['at the minute it opens', 1, 540, { kind: 'open', until: at(720) }],
  ['in the last second', 1, 719.99, { kind: 'open', until: at(720) }],
  ['at the minute it closes for lunch', 1, 720, { kind: 'opens', at: at(780), until: at(960) }],
  ['in its second slot', 1, 800, { kind: 'open', until: at(960) }],
  ['after its last slot', 1, 960, { kind: 'closed' }],
  ['without any slot', 2, 600, { kind: 'closed' }],
  ['without known hours', 0, 600, { kind: 'unknown' }],
  ['with a schedule that is not there', 9, 600, { kind: 'unknown' }],
])('%s', (_, schedule, minute, expected) => {
  expect(openStateAt(schedules, schedule, at(minute))).toEqual(expected);
});

function days(intervals: Intervals) {
  return hoursByDay(schedules, intervals).map(({ day, slots }) => ({
    day: (day.getTime() - Date.parse(base)) / 60_000,
    slots: slots.map(({ start, end }) => [
      (start.getTime() - Date.parse(base)) / 60_000,
      (end.getTime() - Date.parse(base)) / 60_000,
    ]),
  }));
}

test('each day has its own slots', () => {
  expect(days([540, 720, 780, 960, 2900, 3000])).toEqual([
    {
      day: 0,
      slots: [
        [540, 720],
        [780, 960],
      ],
    },
    { day: 1440, slots: [] },
    { day: 2880, slots: [[2900, 3000]] },
  ]);
});

test('a night belongs to the day on which it began', () => {
  expect(days([1320, 1560]).map(({ slots }) => slots)).toEqual([[[1320, 1560]], [], []]);
});

test('what never closes is open on every day', () => {
  expect(days([0, 4320]).map(({ slots }) => slots)).toEqual([[[0, 1440]], [[1440, 2880]], [[2880, 4320]]]);
});
