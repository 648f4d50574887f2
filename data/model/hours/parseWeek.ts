import { monthNames } from './formatWeek.ts';
import { never, parseDates, parseDays, parseTimes } from './parseRule.ts';
import {
  dayMinutes,
  type HoursException,
  isSameDate,
  isServed,
  servedDays,
  type Times,
  type Weekday,
  type WeekHours,
  weekdays,
} from './weekHours.ts';

const dayName = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const ruleParts = new RegExp(
  `^((?:(?:\\d{4} )?(?:${monthNames.join('|')}) [^"]*?\\d(?![\\d:]))(?= |$))? ?` +
    `(PH|${dayName}(?: ?[-,] ?${dayName})*)? ?(off|closed|[\\d:, -]*)? ?("[^"]*")?$`,
);

/** Rules in order; what is between quotes is not looked into. */
function rulesOf(text: string): string[] {
  const rules = text.match(/(?:"[^"]*"|[^;"])+/g) ?? [];
  return rules.map((rule) => rule.trim().replace(/\s+/g, ' ')).filter((rule) => rule !== '');
}

class WeekBuilder {
  readonly week: WeekHours = {
    days: Object.fromEntries(weekdays.map((day) => [day, never])) as Record<Weekday, Times>,
    isClosedOnHolidays: false,
    exceptions: [],
  };
  /** Ranges of dates whose holidays a rule of their own closes. */
  readonly #closedRanges = new Set<HoursException>();
  readonly #rangeDays = new Map<HoursException, Weekday[]>();

  /** Takes in a rule; false: a week cannot say it. */
  add(rule: string): boolean {
    if (rule === '24/7')
      return this.#setDays(weekdays, { slots: [{ from: 0, to: dayMinutes }], isByAppointment: false });
    const [, dates, days, time, comment] = ruleParts.exec(rule) ?? [];
    const times = parseTimes(time?.trim(), comment);
    if (!times) return false;
    if (dates) return this.#addException(dates.trim(), days, times);
    if (days === 'PH') return this.#closeHolidays(times);
    const list = days ? parseDays(days) : weekdays;
    return list !== null && this.#setDays(list, times);
  }

  /** Whether the ranges mean what a week's ranges mean. */
  isWhole(): boolean {
    const served = servedDays(this.week);
    const expected = String(served.length > 0 ? served : weekdays);
    return this.week.exceptions.every((exception) => {
      if (!isServed(exception) || isSameDate(exception.from, exception.to)) return true;
      const isClosed = this.#closedRanges.has(exception);
      return String(this.#rangeDays.get(exception)) === expected && isClosed === this.week.isClosedOnHolidays;
    });
  }

  #setDays(list: readonly Weekday[], times: Times): boolean {
    if (this.week.isClosedOnHolidays || this.week.exceptions.length > 0) return false;
    for (const day of list) this.week.days[day] = times;
    return true;
  }

  #closeHolidays(times: Times): boolean {
    if (isServed(times) || this.week.exceptions.some(isServed)) return false;
    this.week.isClosedOnHolidays = true;
    return true;
  }

  #addException(text: string, days: string | undefined, times: Times): boolean {
    const dates = parseDates(text);
    if (!dates) return false;
    const last = this.week.exceptions.at(-1);
    if (days === 'PH') {
      if (isServed(times) || !last || !isSameDate(last.from, dates.from) || !isSameDate(last.to, dates.to))
        return false;
      this.#closedRanges.add(last);
      return true;
    }
    const isSingle = isSameDate(dates.from, dates.to);
    if (days && (isSingle || !isServed(times))) return false;
    const exception = { ...dates, ...times };
    this.week.exceptions.push(exception);
    this.#rangeDays.set(exception, (days && parseDays(days)) || [...weekdays]);
    return true;
  }
}

/**
 * The week that OSM opening_hours text and its exceptions mean; null where a plain week cannot say the same (every
 * other week, sunset, hours over midnight, comments …).
 */
export function parseWeek(hours: string, exceptions: readonly string[] = []): WeekHours | null {
  const builder = new WeekBuilder();
  const rules = [hours, ...exceptions].flatMap(rulesOf);
  if (rules.length === 0 || !rules.every((rule) => builder.add(rule))) return null;
  return builder.isWhole() ? builder.week : null;
}
