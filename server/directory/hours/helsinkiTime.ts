import { LRUCache } from 'lru-cache';
import { dayMs, hourMs, minuteMs } from '../../../data/model/duration.ts';

/*
 * Wall time is what a clock in Helsinki shows, written as the milliseconds at which UTC would show the same.
 * It has no daylight saving: every day of it has 24 hours.
 */

const helsinkiClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  timeZoneName: 'longOffset',
});
const offsets = new LRUCache<number, number>({ max: 5000 });

function readOffsetMs(time: number): number {
  const name = helsinkiClock.formatToParts(time).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const offset = Number(hours ?? 0) * hourMs + Number(minutes ?? 0) * minuteMs;
  return sign === '-' ? -offset : offset;
}

/** Offsets change on the full hour, so one for each hour is enough; asking Intl each time would be slow. */
function offsetMs(time: number): number {
  const hour = Math.floor(time / hourMs);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const offset = readOffsetMs(hour * hourMs);
  offsets.set(hour, offset);
  return offset;
}

/** Wall time in Helsinki at a moment (ms since 1970). */
export function toWallTime(time: number): number {
  return time + offsetMs(time);
}

/**
 * The moment (ms since 1970) at which a clock in Helsinki shows this wall time. Where it shows it twice, in October,
 * the first; where it never does, in March, as if the clock had not yet been put forward (as Temporal does).
 */
export function fromWallTime(wallTime: number): number {
  const before = offsetMs(wallTime - dayMs);
  const after = offsetMs(wallTime + dayMs);
  if (offsetMs(wallTime - before) === before) return wallTime - before;
  return offsetMs(wallTime - after) === after ? wallTime - after : wallTime - before;
}

/** The midnight in Helsinki that ends a day (`YYYY-MM-DD`). */
export function endOfDay(day: string): Date {
  return new Date(fromWallTime(Date.parse(day) + dayMs));
}

/** The midnight in Helsinki at which the day of `now` began. */
export function helsinkiMidnight(now: Date): Date {
  return new Date(fromWallTime(Math.floor(toWallTime(now.getTime()) / dayMs) * dayMs));
}

/** The day in Helsinki at a moment, `2026-11-24`. */
export function helsinkiDay(at: Date | string): string {
  return new Date(toWallTime(new Date(at).getTime())).toISOString().slice(0, 10);
}
