/*
 * The hours of a usual week, as a person would fill them in. Most opening_hours texts of such services can be written
 * so (parseWeek.ts, formatWeek.ts); what cannot stays a text.
 */

export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof weekdays)[number];

/** Minutes after midnight; `to` is at most 1440, and after `from`. */
export interface Slot {
  from: number;
  to: number;
}

/** When a day is served; no slots and not by appointment: closed. */
export interface Times {
  slots: Slot[];
  /** Only for who has booked a time, at the slots or, without them, at any agreed time. */
  isByAppointment: boolean;
}

/** Without a year: every year. */
export interface PlainDate {
  year: number | null;
  month: number;
  day: number;
}

/**
 * Other times on one day (`to` equals `from`), or from one day to another, both included. Over several days they hold
 * on the weekdays that are otherwise served.
 */
export interface HoursException extends Times {
  from: PlainDate;
  to: PlainDate;
}

export interface WeekHours {
  days: Record<Weekday, Times>;
  isClosedOnHolidays: boolean;
  /** A later one overrides an earlier one. */
  exceptions: HoursException[];
}

export const dayMinutes = 24 * 60;

export function isServed({ slots, isByAppointment }: Times): boolean {
  return slots.length > 0 || isByAppointment;
}

/** The weekdays that are served, Monday first. */
export function servedDays({ days }: Pick<WeekHours, 'days'>): Weekday[] {
  return weekdays.filter((day) => isServed(days[day]));
}

export function isSameTimes(a: Times, b: Times): boolean {
  return (
    a.isByAppointment === b.isByAppointment &&
    a.slots.length === b.slots.length &&
    a.slots.every(({ from, to }, i) => from === b.slots[i]?.from && to === b.slots[i]?.to)
  );
}

export function isSameDate(a: PlainDate, b: PlainDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Whether the calendar has this day; 29 February counts where no year is given. */
export function isRealDate({ year, month, day }: PlainDate): boolean {
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Why times or dates cannot be taken as they are. */
export type TimesFaultCode =
  | 'unreadable'
  | 'noSuchTime'
  | 'incomplete'
  | 'empty'
  | 'midnight'
  | 'overlap'
  | 'noSuchDate'
  | 'dateOrder'
  | 'tooLong';

/** What is wrong with the slots of one day, the first thing alone; null: nothing. */
export function slotsFault(slots: readonly Slot[]): TimesFaultCode | null {
  if (slots.some(({ from, to }) => from >= dayMinutes || to > dayMinutes)) return 'noSuchTime';
  if (slots.some(({ from, to }) => from === to)) return 'empty';
  if (slots.some(({ from, to }) => to < from)) return 'midnight';
  const sorted = [...slots].sort((a, b) => a.from - b.from);
  return sorted.some(({ from }, i) => i > 0 && from < (sorted[i - 1] as Slot).to) ? 'overlap' : null;
}
