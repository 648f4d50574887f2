import { expect, test } from 'vitest';
import { dayMs, minuteMs } from '../../data/model/duration.ts';
import { nextTryOf } from './nextTry.ts';

const now = new Date('2026-11-24T08:00:00Z');
const at = (ms: number) => new Date(now.getTime() + ms).toISOString();

/** Minutes until the next try; null: none. */
function minutesTo({ attempts = 1, since = 0, goodMs = 0, chance = 0.5 }) {
  const mail = { attempts, triedSince: at(-since), goodUntil: goodMs > 0 ? at(goodMs) : null };
  const next = nextTryOf(mail, { now, chance });
  return next && (next.getTime() - now.getTime()) / minuteMs;
}

test.each([
  [1, 1],
  [2, 2],
  [5, 16],
  [20, 12 * 60],
])('after %i tries comes in %i minutes', (attempts, minutes) => {
  expect(minutesTo({ attempts })).toBe(minutes);
  expect(minutesTo({ attempts, chance: 0 })).toBe(0.8 * minutes);
});

test('comes for a week', () => {
  expect(minutesTo({ since: 7 * dayMs })).toBe(1);
  expect(minutesTo({ since: 7 * dayMs + 1 })).toBeNull();
});

test.each([
  [1, 15, 1],
  [10, 15, 7.5],
  [10, 1, 0.5],
  [10, 0.99, null],
])(
  'after %i tries, of a mail that is good for %d minutes more, comes in %d',
  (attempts, goodMinutes, minutes) => {
    expect(minutesTo({ attempts, goodMs: goodMinutes * minuteMs })).toBe(minutes);
  },
);
