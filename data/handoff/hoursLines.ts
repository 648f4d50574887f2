import type { CardChannel, ServiceDetail } from '../model/card.ts';
import type { Channel } from '../model/channel.ts';
import type { SheetLine } from '../model/handoffPage.ts';
import { type DayHours, hoursByDay } from '../model/openState.ts';
import { offerFor } from './languageOffers.ts';
import { dayMonth } from './sheetTimes.ts';
import { pickSheetText, type SheetWriter } from './sheetWriter.ts';

interface Timed {
  kinds: CardChannel['kind'][];
  schedule: number;
  isOwnHours: boolean;
  channel: Channel;
}

/** Times of the client's language where it has its own; channels of the same times stand together. */
function timedChannels({ service, card }: ServiceDetail, client: string | null): Timed[] {
  const byTimes = new Map<string, Timed>();
  card.channels.forEach((cardChannel, index) => {
    const channel = service.channels[index] as Channel;
    const offer = client ? offerFor(cardChannel, client) : undefined;
    const schedule = offer?.schedule ?? cardChannel.schedule;
    const says = schedule > 0 || cardChannel.access.length > 0 || channel.hoursNote !== undefined;
    if (!says) return;
    const key = JSON.stringify([schedule, cardChannel.access, channel.hoursNote, channel.bookingUrl]);
    const known = byTimes.get(key);
    if (!known) {
      const isOwnHours = schedule !== cardChannel.schedule;
      byTimes.set(key, { kinds: [cardChannel.kind], schedule, isOwnHours, channel });
    } else if (!known.kinds.includes(cardChannel.kind)) known.kinds.push(cardChannel.kind);
  });
  return [...byTimes.values()];
}

/** When a service can be reached: today, and the week to come; days that are alike in one line. */
export function hoursLines(detail: ServiceDetail, writer: SheetWriter): SheetLine[] {
  const { texts, kindNames } = writer;
  const groups = timedChannels(detail, writer.client);
  const lines = groups.flatMap((group): SheetLine[] => {
    const { channel, schedule, isOwnHours } = group;
    const { access = [], hoursNote, bookingUrl } = channel;
    return [
      { kind: 'title', text: kindNames(group.kinds) },
      ...(isOwnHours ? [{ kind: 'text' as const, text: texts.ownHours }] : []),
      ...(schedule > 0 ? weekLines(detail, schedule, writer) : []),
      ...(hoursNote ? [{ kind: 'text' as const, ...pickSheetText(hoursNote, writer) }] : []),
      ...access.map(
        (way): SheetLine => ({ kind: 'text', text: way === 'walk-in' ? texts.walkIn : texts.byAppointment }),
      ),
      ...(bookingUrl ? [{ kind: 'text' as const, text: bookingUrl, isLtr: true, href: bookingUrl }] : []),
    ];
  });
  const isKnown = groups.some(({ schedule, channel }) => schedule > 0 || channel.hoursNote);
  return isKnown ? lines : [...lines, { kind: 'text', text: texts.hoursUnknown }];
}

/** A day's line: one whose times differ a week later says its date, since it is no day like others. */
interface DayLine {
  first: Date;
  last: Date;
  text: string;
  isDated: boolean;
}

function weekLines(
  { schedules }: ServiceDetail,
  schedule: number,
  { texts, clock }: SheetWriter,
): SheetLine[] {
  const timesOf = ({ slots, isAllDay }: DayHours) => {
    if (isAllDay) return texts.allDay;
    return slots.length === 0
      ? texts.closed
      : slots.map(({ start, end }) => clock.slot(start, end)).join(', ');
  };
  const days = hoursByDay(schedules, schedules.list[schedule] ?? []);
  const lines: DayLine[] = [];
  days.slice(0, 7).forEach((day, index) => {
    const nextWeek = days[index + 7];
    const text = timesOf(day);
    const isDated = nextWeek !== undefined && timesOf(nextWeek) !== text;
    const before = lines.at(-1);
    const joins = index > 1 && before && before.text === text && !before.isDated && !isDated;
    if (joins) before.last = day.day;
    else lines.push({ first: day.day, last: day.day, text, isDated });
  });
  return lines.map(({ first, last, text, isDated }, index) => {
    const date = isDated || index === 0 ? ` ${dayMonthOf(first)}` : '';
    const name = index === 0 ? texts.today : clock.weekday(first);
    const until = last > first ? ` – ${clock.weekday(last)}` : '';
    return { kind: 'fact', label: `${name}${date}${until}`, text };
  });
}

/** Kept from turning round among words that are written from the right. */
function dayMonthOf(date: Date): string {
  return `\u2066${dayMonth(date)}\u2069`;
}
