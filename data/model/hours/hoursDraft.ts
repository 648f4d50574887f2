import { formatWeek, type HoursTexts } from './formatWeek.ts';
import { parseWeek } from './parseWeek.ts';
import { linesOf, readException, writeException } from './readExceptions.ts';
import { readTimes, writeTimes } from './readTimes.ts';
import { type Times, type TimesFaultCode, type Weekday, type WeekHours, weekdays } from './weekHours.ts';

/** Opening hours as they are being filled in: what the fields of the form hold, finished or not. */
export interface HoursDraft {
  /** Day by day, or written as opening_hours by somebody who knows how. */
  mode: 'week' | 'text';
  days: Record<Weekday, string>;
  isClosedOnHolidays: boolean;
  /** One on a line. */
  exceptions: string;
  /** OSM opening_hours text on the first line; each further line is an exception. */
  text: string;
}

export interface HoursFault {
  /** The last part of the field's name. */
  part: Weekday | 'exceptions' | 'text';
  code: TimesFaultCode;
  /** The line or the words that are meant. */
  detail: string;
}

export interface HoursReading extends HoursTexts {
  faults: HoursFault[];
  /** What was understood; null where it is only known as a text. */
  week: WeekHours | null;
}

/** Where a posted form's fields are read from: `FormFields`, or anything with their values. */
interface FieldSource {
  get(name: string): string;
}

const maxText = 500;
const maxExceptions = 50;
const noDays = Object.fromEntries(weekdays.map((day) => [day, ''])) as Record<Weekday, string>;

/** Nothing filled in yet; most services are closed on public holidays. */
export const emptyHours: HoursDraft = {
  mode: 'week',
  days: noDays,
  isClosedOnHolidays: true,
  exceptions: '',
  text: '',
};

export function isEmptyHours({ mode, days, exceptions, text }: HoursDraft): boolean {
  if (mode === 'text') return text.trim() === '';
  return exceptions.trim() === '' && weekdays.every((day) => days[day].trim() === '');
}

/** Published hours, to be changed. What a week cannot say stays as it is written. */
export function draftOfHours({ hours, exceptions = [] }: HoursTexts): HoursDraft {
  if (!hours && exceptions.length === 0) return emptyHours;
  const text = [hours ?? '', ...exceptions].join('\n');
  const week = parseWeek(hours ?? '', exceptions);
  if (!week) return { ...emptyHours, mode: 'text', text };
  return {
    mode: 'week',
    days: Object.fromEntries(weekdays.map((day) => [day, writeTimes(week.days[day])])) as HoursDraft['days'],
    isClosedOnHolidays: hours ? week.isClosedOnHolidays : true,
    exceptions: week.exceptions.map(writeException).join('\n'),
    text: '',
  };
}

/** The draft in a posted form: fields `mode`, `mo` … `su`, `holidays`, `exceptions` and `text` below `name`. */
export function draftOfFields(fields: FieldSource, name: string): HoursDraft {
  const value = (part: string) => fields.get(`${name}.${part}`).replaceAll('\r\n', '\n');
  const mode = value('mode');
  if (mode === '' && weekdays.every((day) => value(day) === '') && value('text') === '') return emptyHours;
  return {
    mode: mode === 'text' ? 'text' : 'week',
    days: Object.fromEntries(weekdays.map((day) => [day, value(day)])) as HoursDraft['days'],
    isClosedOnHolidays: value('holidays') !== '',
    exceptions: value('exceptions'),
    text: value('text'),
  };
}

/** The fields in which a form holds a draft; the opposite of `draftOfFields`. */
export function fieldsOfDraft(draft: HoursDraft, name: string): [name: string, value: string][] {
  return [
    [`${name}.mode`, draft.mode],
    ...weekdays.map((day): [string, string] => [`${name}.${day}`, draft.days[day]]),
    [`${name}.holidays`, draft.isClosedOnHolidays ? 'closed' : ''],
    [`${name}.exceptions`, draft.exceptions],
    [`${name}.text`, draft.text],
  ];
}

/** The week that was filled in day by day; what cannot be understood is left out, and named in the faults. */
export function weekOfDraft(draft: HoursDraft): { week: WeekHours; faults: HoursFault[] } {
  const faults: HoursFault[] = [];
  const days = {} as Record<Weekday, Times>;
  for (const day of weekdays) {
    const { fault, ...times } = readTimes(draft.days[day]);
    days[day] = times;
    if (fault) faults.push({ part: day, code: fault, detail: draft.days[day].slice(0, 80) });
  }
  const lines = linesOf(draft.exceptions);
  if (lines.length > maxExceptions)
    faults.push({ part: 'exceptions', code: 'tooLong', detail: String(maxExceptions) });
  const exceptions = lines.slice(0, maxExceptions).flatMap((line) => {
    const { exception, fault } = readException(line);
    if (fault) faults.push({ part: 'exceptions', code: fault, detail: line.slice(0, 80) });
    return exception ? [exception] : [];
  });
  return { week: { days, isClosedOnHolidays: draft.isClosedOnHolidays, exceptions }, faults };
}

/**
 * What a draft says, as OSM texts. Text that was written as opening_hours is taken as it is: whether it can be read,
 * the server alone can tell (server/directory/hours).
 */
export function readHoursDraft(draft: HoursDraft): HoursReading {
  if (draft.mode === 'week') {
    const { week, faults } = weekOfDraft(draft);
    const texts = formatWeek(week);
    const isTooLong = (texts.hours?.length ?? 0) > maxText;
    return {
      ...texts,
      week,
      faults: isTooLong ? [...faults, { part: 'mo', code: 'tooLong', detail: String(maxText) }] : faults,
    };
  }
  const [first = '', ...rest] = draft.text.split('\n');
  const hours = first.trim();
  const exceptions = linesOf(rest.join('\n'));
  const isTooLong =
    exceptions.length > maxExceptions || [hours, ...exceptions].some((line) => line.length > maxText);
  return {
    ...(hours && { hours }),
    ...(exceptions.length > 0 && { exceptions }),
    week: parseWeek(hours, exceptions),
    faults: isTooLong ? [{ part: 'text', code: 'tooLong', detail: String(maxText) }] : [],
  };
}
