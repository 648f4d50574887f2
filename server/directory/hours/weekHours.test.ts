import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../../data/model/duration.ts';
import { formatWeek } from '../../../data/model/hours/formatWeek.ts';
import { draftOfHours, readHoursDraft } from '../../../data/model/hours/hoursDraft.ts';
import { parseWeek } from '../../../data/model/hours/parseWeek.ts';
import {
  dayMinutes,
  type HoursException,
  isRealDate,
  isServed,
  servedDays,
  type Times,
  type WeekHours,
  weekdays,
} from '../../../data/model/hours/weekHours.ts';
import { channelHours, languageHours } from '../../../scripts/seed/hourPatterns.ts';
import { readHours } from './readHours.ts';
import { WallDate } from './wallDate.ts';

/*
 * A structured week against the opening_hours package, which is what the public's "open now" comes from.
 */

const start = Date.UTC(2026, 10, 23);
const days = 420;

/** When a text is open: pairs of minutes after the start. */
function openMinutes(hours: string, exceptions: readonly string[] = []): number[] {
  const reading = readHours(hours, exceptions);
  if (!reading.ok) throw new Error(reading.problem);
  const minutes: number[] = [];
  const end = new WallDate(start + days * dayMs);
  for (const [from, to, isUnknown] of reading.hours.getOpenIntervals(new WallDate(start), end)) {
    if (!isUnknown) add(minutes, (from.getTime() - start) / 60_000, (to.getTime() - start) / 60_000);
  }
  return minutes;
}

function add(minutes: number[], from: number, to: number): void {
  if (minutes.at(-1) === from) minutes[minutes.length - 1] = to;
  else minutes.push(from, to);
}

const holidays = new Set<number>();
const holidayMinutes = openMinutes('PH 00:00-24:00');
for (let i = 0; i < holidayMinutes.length; i += 2) {
  for (let m = holidayMinutes[i] as number; m < (holidayMinutes[i + 1] as number); m += dayMinutes)
    holidays.add(m / dayMinutes);
}

function covers({ from, to }: HoursException, day: Date): boolean {
  const number = (year: number, month: number, date: number) => (year * 100 + month) * 100 + date;
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  const today = number(from.year === null ? 0 : year, month, date);
  const [first, last] = [from, to].map((end) => number(end.year ?? 0, end.month, end.day)) as [
    number,
    number,
  ];
  return first <= last ? today >= first && today <= last : today >= first || today <= last;
}

/** What the week means, said a second time and in another way. */
function timesOn(week: WeekHours, index: number): Times {
  const day = new Date(start + index * dayMs);
  const weekday = weekdays[(day.getUTCDay() + 6) % 7] as (typeof weekdays)[number];
  const isHoliday = holidays.has(index) && week.isClosedOnHolidays;
  let times: Times = isHoliday ? { slots: [], isByAppointment: false } : week.days[weekday];
  const served = servedDays(week).length > 0 ? servedDays(week) : weekdays;
  for (const exception of week.exceptions) {
    if (!covers(exception, day)) continue;
    const isRange = JSON.stringify(exception.from) !== JSON.stringify(exception.to);
    if (!isRange || !isServed(exception)) times = exception;
    else if (isHoliday) times = { slots: [], isByAppointment: false };
    else if (served.includes(weekday)) times = exception;
  }
  return times;
}

function meantMinutes(week: WeekHours): number[] {
  const minutes: number[] = [];
  for (let index = 0; index < days; index++) {
    const { slots, isByAppointment } = timesOn(week, index);
    if (isByAppointment) continue;
    for (const { from, to } of slots) add(minutes, index * dayMinutes + from, index * dayMinutes + to);
  }
  return minutes;
}

const slots = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => [...quarters].sort((a, b) => a - b).map((quarter) => quarter * 15))
  .map((times) =>
    Array.from({ length: Math.floor(times.length / 2) }, (_, i) => ({
      from: times[2 * i] as number,
      to: times[2 * i + 1] as number,
    })),
  );
const times = fc.record({ slots, isByAppointment: fc.boolean() });
const date = fc
  .record({
    year: fc.constantFrom(2026, 2027, null),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isRealDate);
const exception = fc.record({ from: date, to: date, times, isSingle: fc.boolean() }).map((drawn) => {
  const { from, to: last, isSingle } = drawn;
  const to = { ...last, year: from.year === null ? null : (last.year ?? from.year) };
  const number = ({ year, month, day }: typeof to) => ((year ?? 0) * 100 + month) * 100 + day;
  const isOrdered = isRealDate(to) && (from.year === null || number(from) <= number(to));
  return { from, to: isSingle || !isOrdered ? from : to, ...drawn.times };
});
const week: fc.Arbitrary<WeekHours> = fc.record({
  days: fc.record({ mo: times, tu: times, we: times, th: times, fr: times, sa: times, su: times }),
  isClosedOnHolidays: fc.boolean(),
  exceptions: fc.array(exception, { maxLength: 4 }),
});

describe('a week', () => {
  it('means in opening_hours what it says', () => {
    fc.assert(
      fc.property(week, (drawn) => {
        const { hours, exceptions } = formatWeek(drawn);
        if (hours === undefined) return;
        expect(openMinutes(hours, exceptions)).toEqual(meantMinutes(drawn));
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(week, (drawn) => {
        const { hours, exceptions } = formatWeek(drawn);
        if (hours === undefined) return;
        expect(parseWeek(hours, exceptions)).toEqual(drawn);
        expect(parseWeek([hours, ...(exceptions ?? [])].join('; '))).toEqual(drawn);
      }),
    );
  });

  it('is the same after it was put into the fields of a form', () => {
    fc.assert(
      fc.property(week, (drawn) => {
        const texts = formatWeek(drawn);
        const { faults, hours, exceptions } = readHoursDraft(draftOfHours(texts));
        expect({ faults, hours, exceptions }).toEqual({ faults: [], exceptions: undefined, ...texts });
      }),
    );
  });
});

const texts = [
  ...channelHours,
  ...languageHours,
  'Mo-Fr 9:00-15:00, PH off',
  '09:00-15:00',
  'Mo-Fr 10:00-12:00; Mo 14:00-16:00; We off',
  'Sa-Mo 10:00-12:00',
  'PH off; Mo-Fr 09:00-15:00',
  'Mo-Fr,PH 09:00-15:00',
  'Mo-Th 22:00-02:00',
  'Mo-Fr 09:00-15:00; Jul off',
  'Mo-Fr 09:00-15:00; Jul 01-31 10:00-12:00',
  'Mo-Fr 09:00-15:00; PH off; 2026 Dec 21-2027 Jan 05 Mo-Fr 10:00-14:00; 2026 Dec 21-2027 Jan 05 PH off',
  'Mo-Fr 09:00-15:00; Dec 25 10:00-12:00; PH off',
  'Mo-Fr 09:00-15:00; Dec 24 off; PH off',
  'Mo-Fr 09:00-15:00 "ring the bell"; PH off',
  'week 1-53/2 Mo 09:00-15:00',
  'Mo 09:00-11:00 || "ask; us"',
  'Mo 08:00-sunset',
  'Mo 09:00-11:00, Tu 10:00-12:00',
  'Mo 09:00-12:00,11:00-15:00',
];

it.each(texts)('%s keeps its meaning, as a week or as a text', (text) => {
  const { hours = '', exceptions, faults } = readHoursDraft(draftOfHours({ hours: text }));
  expect(faults).toEqual([]);
  expect(openMinutes(hours, exceptions)).toEqual(openMinutes(text));
});

it('takes the plain ones of them as weeks, and no others', () => {
  const plain = texts.filter((text) => parseWeek(text) !== null);
  expect(texts.filter((text) => !plain.includes(text))).toEqual([
    'We[1] 12:00-15:00; PH off',
    'Tu[1],Tu[3] 13:00-16:00; PH off',
    'Th[2] 10:00-14:00; PH off',
    'We[1] 12:00-15:00; PH off',
    'Mo-Fr 9:00-15:00, PH off',
    'PH off; Mo-Fr 09:00-15:00',
    'Mo-Fr,PH 09:00-15:00',
    'Mo-Th 22:00-02:00',
    'Mo-Fr 09:00-15:00; Jul off',
    'Mo-Fr 09:00-15:00; Jul 01-31 10:00-12:00',
    'Mo-Fr 09:00-15:00; Dec 25 10:00-12:00; PH off',
    'Mo-Fr 09:00-15:00 "ring the bell"; PH off',
    'week 1-53/2 Mo 09:00-15:00',
    'Mo 09:00-11:00 || "ask; us"',
    'Mo 08:00-sunset',
    'Mo 09:00-11:00, Tu 10:00-12:00',
    'Mo 09:00-12:00,11:00-15:00',
  ]);
});
