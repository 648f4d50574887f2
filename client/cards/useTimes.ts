import { useFormatter, useTranslations } from 'use-intl';
import { dayMs } from '../../data/model/duration.ts';
import type { OpenState } from '../../data/model/openState.ts';

const timeZone = 'Europe/Helsinki';
const helsinkiDay = new Intl.DateTimeFormat('en-CA', { timeZone });
const helsinkiWeekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone });
type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** The clock of Finland's signs and timetables, in every language. */
export const clockFormat = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;

export interface StateText {
  tone: 'open' | 'closed' | 'plain';
  text: string;
}

/** Times and opening states in words, in the reader's language and Finland's time. */
export function useTimes() {
  const t = useTranslations('card');
  const format = useFormatter();

  const time = (date: Date) => format.dateTime(date, clockFormat);
  const weekday = (date: Date, style: 'short' | 'long' = 'long') => format.dateTime(date, { weekday: style });
  const slot = (start: Date, end: Date) => `${time(start)}–${time(end)}`;
  const isSameDay = (a: Date, b: Date) => helsinkiDay.format(a) === helsinkiDay.format(b);

  /** A day as it stands in a sentence: "on Thursday", "torstaina". */
  function onDay(date: Date, now: Date): string {
    if (date.getTime() - now.getTime() < 6 * dayMs)
      return t(`onDay.${helsinkiWeekday.format(date).toLowerCase() as Weekday}`);
    return format.dateTime(date, { weekday: 'short', day: 'numeric', month: 'numeric' });
  }

  /** A clock time would say nothing of an end that is more than a day away. */
  const isOpenAllDay = (until: Date, now: Date) => until.getTime() - now.getTime() > dayMs;

  function stateText(state: OpenState, now: Date): StateText {
    switch (state.kind) {
      case 'open':
        return {
          tone: 'open',
          text: isOpenAllDay(state.until, now)
            ? t('openAllDay')
            : t('openUntil', { time: time(state.until) }),
        };
      case 'opens':
        return {
          tone: 'closed',
          text: isSameDay(state.at, now)
            ? t('opensToday', { time: time(state.at) })
            : t('opensOn', { day: onDay(state.at, now), time: time(state.at) }),
        };
      case 'closed':
        return { tone: 'closed', text: t('closedLong') };
      case 'unknown':
        return { tone: 'plain', text: t('hoursUnknown') };
    }
  }

  /** The next time, e.g. "Thu 9:00–12:00"; null when none is known. */
  function nextSlot(state: OpenState, now: Date): string | null {
    if (state.kind === 'open') {
      if (isOpenAllDay(state.until, now)) return t('openAllDay');
      return `${weekday(now, 'short')} ${slot(now, state.until)}`;
    }
    if (state.kind !== 'opens') return null;
    return `${weekday(state.at, 'short')} ${slot(state.at, state.until)}`;
  }

  /** A day, month or year, as exact as it is given (`2024-03` → "March 2024"). */
  function partialDate(text: string): string {
    const [year = '', month = '01', day = '01'] = text.split('-');
    const parts = text.split('-').length;
    const date = new Date(`${year}-${month}-${day}T12:00:00Z`);
    if (parts === 1) return format.dateTime(date, { year: 'numeric' });
    if (parts === 2) return format.dateTime(date, { year: 'numeric', month: 'long' });
    return format.dateTime(date, { dateStyle: 'medium' });
  }

  return { time, weekday, slot, isSameDay, stateText, nextSlot, partialDate };
}
