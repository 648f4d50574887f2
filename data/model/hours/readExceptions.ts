import { isInOrder } from './parseRule.ts';
import { readTimes, toLatinDigits, writeTimes } from './readTimes.ts';
import {
  type HoursException,
  isRealDate,
  isSameDate,
  isServed,
  type PlainDate,
  type TimesFaultCode,
} from './weekHours.ts';

export interface ReadException {
  exception: HoursException | null;
  fault: TimesFaultCode | null;
}

const day = '(\\d{1,2})\\.(?: ?(\\d{1,2})\\.?(?: ?(\\d{4}))?)?';
const finnish = new RegExp(`^${day}(?:\\s*[-–—]\\s*${day})?(?![\\d.])`);
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:\s*(?:[–—/]| - )\s*(\d{4})-(\d{2})-(\d{2}))?(?!\d)/;

type Dates = { from: PlainDate; to: PlainDate; length: number };

function readIso(text: string): Dates | null {
  const found = iso.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, toYear, toMonth, toDay] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const from = { year, month, day };
  const to = toYear === undefined ? from : { year: toYear, month: toMonth ?? 0, day: toDay ?? 0 };
  return { from, to, length: found[0].length };
}

/** The part that the first date leaves out is that of the second: `24.–26.12.2026`, `20.12.–6.1.2027`. */
function readFinnish(text: string): Dates | null {
  const found = finnish.exec(text);
  if (!found) return null;
  const number = (index: number) => (found[index] === undefined ? null : Number(found[index]));
  const [lastDay, lastMonth, lastYear] = [number(4), number(5), number(6)];
  const month = number(2) ?? lastMonth;
  if (month === null || (lastDay !== null && lastMonth === null)) return null;
  const isOverNewYear = lastMonth !== null && month > lastMonth;
  const year = number(3) ?? (lastYear !== null && isOverNewYear ? lastYear - 1 : lastYear);
  const from = { year, month, day: Number(found[1]) };
  const to = lastDay === null ? from : { year: lastYear ?? year, month: lastMonth ?? month, day: lastDay };
  return { from, to, length: found[0].length };
}

/** An exception as people write it: `24.12.2026`, `24.–26.12. closed`, `1.7.–31.7.2026 10–14`. A date alone: closed. */
export function readException(line: string): ReadException {
  const text = toLatinDigits(line).trim();
  const dates = readIso(text) ?? readFinnish(text);
  if (!dates) return { exception: null, fault: 'unreadable' };
  const { from, to, length } = dates;
  if (!isRealDate(from) || !isRealDate(to)) return { exception: null, fault: 'noSuchDate' };
  if (!isInOrder(from, to)) return { exception: null, fault: 'dateOrder' };
  const { slots, isByAppointment, fault } = readTimes(text.slice(length).replace(/^[\s:,–—-]+/, ''));
  return { exception: { from, to, slots, isByAppointment }, fault };
}

/** The lines of a field, but for those without a word or number. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const writeDate = ({ year, month, day }: PlainDate) => `${day}.${month}.${year ?? ''}`;

/** The dates of an exception as they are kept in a field: `24.12.2026–6.1.2027`. */
export function writeDates({ from, to }: Pick<HoursException, 'from' | 'to'>): string {
  return isSameDate(from, to) ? writeDate(from) : `${writeDate(from)}–${writeDate(to)}`;
}

/** An exception as a line of a field. */
export function writeException(exception: HoursException): string {
  return isServed(exception) ? `${writeDates(exception)} ${writeTimes(exception)}` : writeDates(exception);
}
