const timeZone = 'Europe/Helsinki';

/** Swedish and English are written as in Finland and Britain: 15.30, and the day before the month. */
const locales: Record<string, string> = { sv: 'sv-FI', en: 'en-GB' };
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

function dateParts(date: Date): Record<'day' | 'month' | 'year', string> {
  const all = parts.formatToParts(date).map(({ type, value }) => [type, value.replace(/^0/, '')]);
  return Object.fromEntries(all) as Record<'day' | 'month' | 'year', string>;
}

/** As signs and letters in Finland have it, in every language: `24.11.` */
export function dayMonth(date: Date): string {
  const { day, month } = dateParts(date);
  return `${day}.${month}.`;
}

/** `24.11.2026` */
export function dayMonthYear(date: Date): string {
  return `${dayMonth(date)}${dateParts(date).year}`;
}

export interface SheetClock {
  weekday(date: Date): string;
  /** `9:00–15:00`, of 24 hours, in the digits of Finland's clocks. */
  slot(start: Date, end: Date): string;
}

/** Weekdays and clock times as a language writes them, of Finland's calendar whatever calendar the language prefers. */
export function sheetClock(lang: string): SheetClock {
  const locale = `${locales[lang] ?? lang}-u-ca-gregory-nu-latn`;
  const weekday = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' });
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    weekday: (date) => weekday.format(date),
    slot: (start, end) => `${time.format(start)}–${time.format(end)}`,
  };
}
