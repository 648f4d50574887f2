import { readException, writeDates } from '../../../data/model/hours/readExceptions.ts';
import { writeTimes } from '../../../data/model/hours/readTimes.ts';
import { isSameDate } from '../../../data/model/hours/weekHours.ts';

/** The fields of an exception, as typed. */
export interface ExceptionText {
  from: string;
  /** Empty: one day. */
  to: string;
  /** Empty: closed. */
  times: string;
}

/** `from–to: times`, the colon before a blank or the end: a clock's stands before a digit. */
const ours = /^([^:–]*)(?:–([^:–]*))?:(?: (.*))?$/;

function splitLine(line: string): ExceptionText {
  const found = ours.exec(line);
  if (found) return { from: found[1] ?? '', to: found[2] ?? '', times: found[3] ?? '' };
  const { exception, fault } = readException(line);
  if (!exception || fault) return { from: line, to: '', times: '' };
  const { from, to } = exception;
  return {
    from: writeDates({ from, to: from }),
    to: isSameDate(from, to) ? '' : writeDates({ from: to, to }),
    times: writeTimes(exception),
  };
}

/** The lines of the field as rows, half-typed ones too. */
export function splitExceptions(text: string): ExceptionText[] {
  return text === '' ? [] : text.split('\n').map(splitLine);
}

/** The opposite of `splitExceptions`. */
export function joinExceptions(rows: readonly ExceptionText[]): string {
  const plain = (text: string) => text.replaceAll(/[:–\n]/g, '-');
  return rows
    .map(({ from, to, times }) => `${plain(from)}${to ? `–${plain(to)}` : ''}:${times ? ` ${times}` : ''}`)
    .join('\n');
}
