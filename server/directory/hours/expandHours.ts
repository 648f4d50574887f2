import { LRUCache } from 'lru-cache';
import type { opening_hours } from 'opening_hours';
import type { Intervals } from '../../../data/model/card.ts';
import { dayMs, minuteMs } from '../../../data/model/duration.ts';
import { fromWallTime, toWallTime } from './helsinkiTime.ts';
import { readHours } from './readHours.ts';
import { WallDate } from './wallDate.ts';

export const scheduleDays = 14;

/**
 * Most hours stay as they are when the directory changes, and expanding one takes about a millisecond. Holds more
 * than there are readings (readHours.ts), since intervals are small.
 */
const expansions = new LRUCache<string, Intervals | 'unreadable'>({ max: 5000 });

/**
 * When a text is open within so many days from `from` (midnight in Helsinki): start and end of each interval, in
 * minutes after `from`, in one flat list, sorted; adjacent intervals are one. States other than open (closed, or
 * unknown as in "by appointment") are left out. Null: the text cannot be read.
 */
export function expandHours(
  text: string,
  exceptions: readonly string[],
  from: Date,
  days: number = scheduleDays,
): Intervals | null {
  const key = JSON.stringify([from.getTime(), days, text, ...exceptions]);
  let expansion = expansions.get(key);
  if (!expansion) {
    const reading = readHours(text, exceptions);
    expansion = reading.ok ? openIntervals(reading.hours, from, days) : 'unreadable';
    expansions.set(key, expansion);
  }
  return expansion === 'unreadable' ? null : [...expansion];
}

function openIntervals(hours: opening_hours, from: Date, days: number): Intervals {
  const start = toWallTime(from.getTime());
  const toMinutes = (wallTime: Date) =>
    Math.round((fromWallTime(wallTime.getTime()) - from.getTime()) / minuteMs);
  const intervals: Intervals = [];
  for (const [opens, closes, isUnknown] of hours.getOpenIntervals(
    new WallDate(start),
    new WallDate(start + days * dayMs),
  )) {
    const [opensMinutes, closesMinutes] = [toMinutes(opens), toMinutes(closes)];
    if (isUnknown || opensMinutes >= closesMinutes) continue;
    if (intervals.at(-1) === opensMinutes) intervals[intervals.length - 1] = closesMinutes;
    else intervals.push(opensMinutes, closesMinutes);
  }
  return intervals;
}

/** Whether a text is open at any one moment, near or far; not where its state is unknown or it cannot be read. */
export function isOpenAt(text: string, exceptions: readonly string[], time: Date): boolean {
  const reading = readHours(text, exceptions);
  return reading.ok && reading.hours.getState(new WallDate(toWallTime(time.getTime())));
}
