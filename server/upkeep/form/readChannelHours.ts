import { readHours } from '../../directory/hours/readHours.ts';
import type { FormReader } from './FormReader.ts';

const maxHours = 500;
const maxExceptions = 50;

function canBeRead(form: FormReader, text: string): boolean {
  form.hoursLeft -= 1;
  return form.hoursLeft >= 0 && readHours(text).ok;
}

/** Hours as an OSM text that can be read; undefined where there are none. */
export function readHoursText(form: FormReader, field: string): string | undefined {
  const text = form.line(field, maxHours);
  if (text === undefined || text.length > maxHours) return undefined;
  if (!canBeRead(form, text)) form.fault(field, 'hours', text.slice(0, 80));
  return text;
}

/** Hours of a channel, and the rules that override them, one on a line. */
export function readChannelHours(form: FormReader, field: string) {
  const hours = readHoursText(form, `${field}.hours`);
  const lines = form.text(`${field}.exceptions`, maxHours * 10)?.split('\n') ?? [];
  const exceptions = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (exceptions.length > maxExceptions) form.fault(`${field}.exceptions`, 'tooMany', String(maxExceptions));
  const unreadable = exceptions.find((line) => line.length > maxHours || !canBeRead(form, line));
  if (unreadable) form.fault(`${field}.exceptions`, 'hours', unreadable.slice(0, 80));
  return { hours, exceptions: exceptions.length > 0 ? exceptions : undefined };
}
