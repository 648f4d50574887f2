import { writeClock } from './readTimes.ts';
import {
  dayMinutes,
  type HoursException,
  isSameDate,
  isSameTimes,
  isServed,
  type PlainDate,
  servedDays,
  type Times,
  type Weekday,
  type WeekHours,
  weekdays,
} from './weekHours.ts';

/** The comment that stands for "by appointment" in our opening_hours texts. */
export const appointmentComment = 'by appointment';
export const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

export interface HoursTexts {
  hours?: string;
  exceptions?: string[];
}

const pad = (number: number) => String(number).padStart(2, '0');

function formatTimes({ slots, isByAppointment }: Times): string {
  const times = slots.map(({ from, to }) => `${writeClock(from)}-${writeClock(to)}`).join(',');
  if (!isByAppointment) return times || 'off';
  return times ? `${times} "${appointmentComment}"` : `"${appointmentComment}"`;
}

/** Runs of weekdays: `['mo', 'tu', 'we', 'fr']` → `[['mo', 'tu', 'we'], ['fr']]`. */
export function weekdayRuns(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const last = runs.at(-1)?.at(-1);
    if (last && weekdays.indexOf(last) + 1 === weekdays.indexOf(day)) runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  return runs;
}

function formatDays(days: readonly Weekday[]): string {
  const name = (day = '') => day.charAt(0).toUpperCase() + day.slice(1);
  return weekdayRuns(days)
    .map((run) => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join(',')))
    .join(',');
}

/** Weekdays with the same times, in the order of the week; those that are closed are left out. */
export function groupDays({ days }: WeekHours): { days: Weekday[]; times: Times }[] {
  const groups: { days: Weekday[]; times: Times }[] = [];
  for (const day of weekdays) {
    if (!isServed(days[day])) continue;
    const group = groups.find(({ times }) => isSameTimes(times, days[day]));
    if (group) group.days.push(day);
    else groups.push({ days: [day], times: days[day] });
  }
  return groups;
}

function formatDates({ from, to }: { from: PlainDate; to: PlainDate }): string {
  const day = ({ month, day }: PlainDate) => `${monthNames[month - 1]} ${pad(day)}`;
  const year = (date: PlainDate) => (date.year === null ? '' : `${date.year} `);
  if (isSameDate(from, to)) return year(from) + day(from);
  if (from.year === to.year && from.month === to.month && from.day < to.day)
    return `${year(from)}${day(from)}-${pad(to.day)}`;
  return `${year(from)}${day(from)}-${year(to)}${day(to)}`;
}

function formatException(exception: HoursException, week: WeekHours): string {
  const dates = formatDates(exception);
  if (!isServed(exception)) return `${dates} off`;
  if (isSameDate(exception.from, exception.to)) return `${dates} ${formatTimes(exception)}`;
  const served = servedDays(week);
  const rule = [dates, formatDays(served.length > 0 ? served : weekdays), formatTimes(exception)].join(' ');
  return week.isClosedOnHolidays ? `${rule}; ${dates} PH off` : rule;
}

/** A week as OSM opening_hours text, and its exceptions as further rules; no hours where the week says nothing. */
export function formatWeek(week: WeekHours): HoursTexts {
  const groups = groupDays(week);
  const exceptions = week.exceptions.map((exception) => formatException(exception, week));
  const always: Times = { slots: [{ from: 0, to: dayMinutes }], isByAppointment: false };
  const isAlways = weekdays.every((day) => isSameTimes(week.days[day], always));
  const rules =
    isAlways && !week.isClosedOnHolidays
      ? ['24/7']
      : groups.map(({ days, times }) => `${formatDays(days)} ${formatTimes(times)}`);
  if (rules.length === 0 && week.exceptions.some(isServed)) rules.push('off');
  if (rules.length > 0 && week.isClosedOnHolidays) rules.push('PH off');
  return {
    ...(rules.length > 0 && { hours: rules.join('; ') }),
    ...(exceptions.length > 0 && { exceptions }),
  };
}
