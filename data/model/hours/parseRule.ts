import { appointmentComment, monthNames } from './formatWeek.ts';
import {
  isRealDate,
  type PlainDate,
  type Slot,
  slotsFault,
  type Times,
  type Weekday,
  weekdays,
} from './weekHours.ts';

/*
 * The parts of an opening_hours rule that a plain week can say; null: it is written otherwise.
 */

const date = `(?:(\\d{4}) )?(${monthNames.join('|')}) (\\d{1,2})`;
const datesPattern = new RegExp(`^${date}(?: ?- ?(?:(?:(\\d{4}) )?(${monthNames.join('|')}) )?(\\d{1,2}))?$`);
export const never: Times = { slots: [], isByAppointment: false };

/** The dates of a rule such as `2026 Dec 21-2027 Jan 05`; null: not of this kind. */
export function parseDates(text: string): { from: PlainDate; to: PlainDate } | null {
  const found = datesPattern.exec(text);
  if (!found) return null;
  const [, year, month, day, toYear, toMonth, toDay] = found;
  const monthOf = (name?: string) => monthNames.indexOf(name as (typeof monthNames)[number]) + 1;
  const from = { year: year ? Number(year) : null, month: monthOf(month), day: Number(day) };
  const to = {
    year: toYear ? Number(toYear) : from.year,
    month: toMonth ? monthOf(toMonth) : from.month,
    day: toDay ? Number(toDay) : from.day,
  };
  const hasYears = (from.year === null) === (to.year === null);
  return hasYears && isRealDate(from) && isRealDate(to) && isInOrder(from, to) ? { from, to } : null;
}

/** Dates of every year may run over New Year. */
export function isInOrder(from: PlainDate, to: PlainDate): boolean {
  if (from.year === null || to.year === null) return true;
  const number = ({ year, month, day }: PlainDate) => ((year ?? 0) * 100 + month) * 100 + day;
  return number(from) <= number(to);
}

/** Weekdays such as `Mo-We,Fr`, Monday first. */
export function parseDays(text: string): Weekday[] | null {
  const days = new Set<Weekday>();
  for (const part of text.toLowerCase().split(',')) {
    const [first, last = first] = part.split('-').map((name) => weekdays.indexOf(name.trim() as Weekday));
    if (first === undefined || last === undefined || first < 0 || last < 0) return null;
    for (let i = first; i !== last; i = (i + 1) % 7) days.add(weekdays[i] as Weekday);
    days.add(weekdays[last] as Weekday);
  }
  return weekdays.filter((day) => days.has(day));
}

function parseSlots(text: string): Slot[] | null {
  const slots: Slot[] = [];
  for (const part of text.split(',')) {
    const found = /^ ?(\d{1,2}):([0-5]\d) ?- ?(\d{1,2}):([0-5]\d) ?$/.exec(part);
    if (!found) return null;
    const [, fromHour, fromMinute, toHour, toMinute] = found.map(Number) as [
      0,
      number,
      number,
      number,
      number,
    ];
    slots.push({ from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute });
  }
  return slotsFault(slots) === null ? slots.sort((a, b) => a.from - b.from) : null;
}

/** Times such as `09:00-11:00,12:00-15:00`, `off`, and our comment. */
export function parseTimes(text = '', comment = ''): Times | null {
  if (text === 'off' || text === 'closed') return comment ? null : never;
  const isByAppointment = comment === `"${appointmentComment}"`;
  if (comment && !isByAppointment) return null;
  if (text === '') return isByAppointment ? { slots: [], isByAppointment } : null;
  const slots = parseSlots(text);
  return slots && { slots, isByAppointment };
}
