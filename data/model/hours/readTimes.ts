import { dayMinutes, type Slot, slotsFault, type Times, type TimesFaultCode } from './weekHours.ts';

export interface ReadTimes extends Times {
  fault: TimesFaultCode | null;
}

/** Where words of Finland's sites end is not always marked by a letter, so stems stand here. */
const appointmentWords =
  /\S*(?:ajanvarau|varaa|appointment|booking|tidsbok|bokning|överenskommelse|запис|договор|домовл|موعد)\S*|sopimuk\S*( mukaan)?|enligt (?=\S*överens)|(?:^|\s)(?:by|на|по|за|حسب|بموعد)(?= |$)/giu;
const closedWords =
  /^(?:off|closed|suljettu|kiinni|stängt|закрыто|выходной|зачинено|вихідний|مغلق|[-–—])?$/iu;
const allDay = /^(?:24 ?h|24\/7)$/;
/** What stands before or after a time and says no more than that it is one. */
const fillers =
  /(?:^|(?<=[\s\d]))(?:klo|kl|kello|at|from|between|kell|с|з|в|о|год|من|الساعة)\.?(?=[\s\d]|$)/giu;
const dashWords = /\s*(?:[-–—−~]|(?<=\s)(?:to|till|until|asti|до|إلى|حتى|الى)(?=\s))\s*/giu;
const separators = /\s*(?:[,;،&+\n]|(?<=\s)(?:ja|sekä|and|och|и|та|і|й|و)(?=\s))\s*/iu;

/** Digits of Arabic and Persian keyboards as Latin ones. */
export function toLatinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** A time of day as people write it (9, 9.30, 9:30, 0930, 3pm), in minutes; null: none. */
export function readClock(text: string): number | null {
  const found = /^(\d{1,2})(?:[.:h]([0-5]\d)|([0-5]\d))? ?(am|pm)?$/i.exec(toLatinDigits(text).trim());
  if (!found) return null;
  const [, hourText, minutes, attached, half] = found;
  const hour = Number(hourText);
  if (half && (hour < 1 || hour > 12)) return null;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour;
  const total = hours * 60 + Number(minutes ?? attached ?? 0);
  return total <= dayMinutes ? total : null;
}

function readSlot(text: string): Slot | TimesFaultCode {
  const parts = text.split('-').map((part) => part.trim());
  if (parts.length > 2 || parts.some((part) => !/^[\d.:h]*( ?[ap]m)?$/i.test(part))) return 'unreadable';
  const [from = '', to = ''] = parts;
  if (!from || !to) return 'incomplete';
  const [start, end] = [readClock(from), readClock(to)];
  return start === null || end === null ? 'noSuchTime' : { from: start, to: end };
}

/**
 * The times of one day as people write them: `9-11, 12.30-15`, `klo 9–15`, `suljettu`, `by appointment`. Nothing
 * written: closed. What is understood is given even where something is at fault.
 */
export function readTimes(written: string): ReadTimes {
  const latin = toLatinDigits(written).toLowerCase().replace(/[()]/g, ' ');
  const withoutAppointment = latin.replace(appointmentWords, ' ');
  const isByAppointment = withoutAppointment !== latin && /\p{L}/u.test(latin);
  const text = withoutAppointment.replace(fillers, ' ').trim().replace(/[.,]$/, '');
  if (closedWords.test(text)) return { slots: [], isByAppointment, fault: null };
  if (allDay.test(text)) return { slots: [{ from: 0, to: dayMinutes }], isByAppointment, fault: null };
  const read = text
    .replace(dashWords, '-')
    .split(separators)
    .filter((part) => part.trim() !== '')
    .map(readSlot);
  const slots = read.filter((slot) => typeof slot !== 'string').sort((a, b) => a.from - b.from);
  const fault = read.find((slot) => typeof slot === 'string') ?? slotsFault(slots);
  return { slots, isByAppointment, fault };
}

/** A time as it is kept in a field, and in opening_hours: `09:00`. */
export function writeClock(minutes: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Times as they are kept in a field of a form: `09:00–11:00, 12:30–15:00`. */
export function writeTimes({ slots, isByAppointment }: Times): string {
  const times = slots.map(({ from, to }) => `${writeClock(from)}–${writeClock(to)}`).join(', ');
  return [times, ...(isByAppointment ? ['by appointment'] : [])].filter(Boolean).join(' ');
}
