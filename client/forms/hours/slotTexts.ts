import { readTimes, writeTimes } from '../../../data/model/hours/readTimes.ts';

/** The fields of a slot, as typed. */
export interface SlotText {
  from: string;
  to: string;
}
export interface DayText {
  slots: SlotText[];
  isByAppointment: boolean;
}

const appointment = ' by appointment';

/** A day's text as rows of two fields; what cannot be understood stands in them as it was typed. */
export function splitDay(text: string): DayText {
  const isOurs = text === appointment.trim() || text.endsWith(appointment);
  const own = isOurs ? text.slice(0, -appointment.length).trim() : text.trim();
  const { fault, ...times } = readTimes(own);
  const hasWords = /\p{L}/u.test(own);
  const plain = hasWords && fault === null ? writeTimes({ ...times, isByAppointment: false }) : own;
  const slots = plain
    .split(',')
    .filter((slot) => slot.trim() !== '')
    .map((slot) => {
      const [from = '', ...rest] = slot.split(/[-–—]/);
      return { from: from.trim(), to: rest.join('–').trim() };
    });
  return { slots, isByAppointment: isOurs || (hasWords && times.isByAppointment) };
}

/** The opposite of `splitDay`. */
export function joinDay({ slots, isByAppointment }: DayText): string {
  const text = slots
    .map(({ from, to }) => `${from.replaceAll(',', '.')}–${to.replaceAll(',', '.')}`)
    .join(', ');
  return isByAppointment ? `${text}${appointment}`.trim() : text;
}
