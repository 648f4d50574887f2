import type { Intervals, Schedules } from './card.ts';
import { minuteMs } from './duration.ts';

/** What a visitor wants to know of opening hours at a moment. */
export type OpenState =
  | { kind: 'unknown' }
  | { kind: 'open'; until: Date }
  | { kind: 'opens'; at: Date; until: Date }
  | { kind: 'closed' };

function toDate(schedules: Schedules, minute: number): Date {
  return new Date(Date.parse(schedules.base) + minute * minuteMs);
}

/** The state of a schedule (index 0: not known) at a moment inside the two weeks that schedules cover. */
export function openStateAt(schedules: Schedules, schedule: number, now: Date): OpenState {
  const intervals = schedules.list[schedule];
  if (schedule === 0 || !intervals) return { kind: 'unknown' };
  const minute = (now.getTime() - Date.parse(schedules.base)) / minuteMs;
  for (let i = 0; i < intervals.length; i += 2) {
    const start = intervals[i] as number;
    const end = intervals[i + 1] as number;
    if (minute < start) return { kind: 'opens', at: toDate(schedules, start), until: toDate(schedules, end) };
    if (minute < end) return { kind: 'open', until: toDate(schedules, end) };
  }
  return { kind: 'closed' };
}

/** In minutes: the day on which clocks go back. */
const longestDay = 25 * 60;

export interface DayHours {
  /** Midnight in Helsinki. */
  day: Date;
  slots: { start: Date; end: Date }[];
  /** Open from midnight to midnight. */
  isAllDay: boolean;
}

/**
 * Opening hours day by day, from the first day of the schedules. A night belongs to the day on which it began; what is
 * open for longer than a day is cut at midnight, so that it shows on each.
 */
export function hoursByDay(schedules: Schedules, intervals: Intervals): DayHours[] {
  return schedules.days.slice(0, -1).map((dayStart, i) => {
    const dayEnd = schedules.days[i + 1] as number;
    const slots: DayHours['slots'] = [];
    for (let k = 0; k < intervals.length; k += 2) {
      const [opens, closes] = [intervals[k] as number, intervals[k + 1] as number];
      const isLong = closes - opens > longestDay;
      const start = isLong ? Math.max(opens, dayStart) : opens;
      const end = isLong ? Math.min(closes, dayEnd) : closes;
      if (start >= dayStart && start < dayEnd && start < end)
        slots.push({ start: toDate(schedules, start), end: toDate(schedules, end) });
    }
    const [day, nextDay] = [toDate(schedules, dayStart), toDate(schedules, dayEnd)];
    const isAllDay = slots.some(({ start, end }) => +start === +day && +end === +nextDay);
    return { day, slots, isAllDay };
  });
}
