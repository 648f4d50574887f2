import { useFormatter, useTranslations } from 'use-intl';
import { groupDays, weekdayRuns } from '../../../data/model/hours/formatWeek.ts';
import {
  dayMinutes,
  type HoursException,
  isSameDate,
  isServed,
  type PlainDate,
  type Times,
  type Weekday,
  type WeekHours,
  weekdays,
} from '../../../data/model/hours/weekHours.ts';
import { clockFormat } from '../../cards/useTimes.ts';

const timeZone = 'UTC';
/** A Monday. */
const monday = Date.UTC(2024, 0, 1);
const clockFrom = (minutes: number) => new Date(monday + minutes * 60_000);

/** Opening hours in words, one line for days with the same hours, as the reader's language writes times and dates. */
export function useHoursWords() {
  const t = useTranslations('forms.hoursWords');
  const format = useFormatter();

  /** The end of a day is 24:00, not the 0:00 of the next. */
  function clock(minutes: number): string {
    const text = format.dateTime(clockFrom(minutes % dayMinutes), { ...clockFormat, timeZone });
    return minutes === dayMinutes ? text.replace(/^0+/, '24') : text;
  }
  const dayName = (day: Weekday, weekday: 'short' | 'long' = 'long') =>
    format.dateTime(clockFrom(weekdays.indexOf(day) * dayMinutes), { weekday, timeZone });

  function slotText({ from, to }: Times['slots'][number]): string {
    if (from === 0 && to === dayMinutes) return t('allDay');
    return `${clock(from)}–${clock(to)}`;
  }

  function timesText({ slots, isByAppointment }: Times): string {
    if (slots.length === 0) return t(isByAppointment ? 'byAppointment' : 'closed');
    const times = format.list(slots.map(slotText));
    return isByAppointment ? t('timesByAppointment', { times }) : times;
  }

  function daysText(days: readonly Weekday[]): string {
    const runs = weekdayRuns(days).flatMap((run) =>
      run.length > 2
        ? [`${dayName(run[0] as Weekday)}–${dayName(run.at(-1) as Weekday)}`]
        : run.map((day) => dayName(day)),
    );
    return format.list(runs);
  }

  function dateText({ year, month, day }: PlainDate): string {
    const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
    const parts = { day: 'numeric', month: 'long', timeZone } as const;
    return format.dateTime(date, year === null ? parts : { ...parts, year: 'numeric', weekday: 'short' });
  }

  function exceptionText(exception: HoursException): string {
    const { from, to } = exception;
    const dates = isSameDate(from, to) ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
    const days = from.year === null ? t('everyYear', { dates }) : dates;
    return `${days}: ${timesText(exception)}`;
  }

  function weekText(week: WeekHours): string[] {
    const lines = groupDays(week).map(({ days, times }) => `${daysText(days)}: ${timesText(times)}`);
    const isAnyServed = lines.length > 0 || week.exceptions.some(isServed);
    if (isAnyServed && week.isClosedOnHolidays) lines.push(t('holidaysClosed'));
    return [...lines, ...week.exceptions.map(exceptionText)];
  }

  /** The days of a week that are served, such as "Monday–Friday". */
  function servedDaysText(week: WeekHours): string {
    return daysText(groupDays(week).flatMap(({ days }) => days));
  }

  return { dayName, weekText, daysText: servedDaysText };
}
