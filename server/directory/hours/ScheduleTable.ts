import type { Intervals, Schedules } from '../../../data/model/card.ts';
import { dayMs, minuteMs } from '../../../data/model/duration.ts';
import { expandHours, isOpenAt, scheduleDays } from './expandHours.ts';
import { helsinkiMidnight } from './helsinkiTime.ts';

/** Collects hours and expands each distinct text once: many channels keep the same hours. */
export class ScheduleTable {
  readonly #from: Date;
  readonly #days: number;
  readonly #list: Intervals[] = [[]];
  readonly #texts: { hours: string; exceptions: readonly string[] }[] = [{ hours: '', exceptions: [] }];
  readonly #indexes = new Map<string, number>();

  /** `from`: midnight in Helsinki of the first day (`helsinkiMidnight`). */
  constructor(from: Date, days: number = scheduleDays) {
    this.#from = from;
    this.#days = days;
  }

  /** The index of these hours in the schedules; 0, "not known", where there are none or they cannot be read. */
  indexOf(hours: string | undefined, exceptions: readonly string[] = []): number {
    if (hours === undefined) return 0;
    const key = JSON.stringify([hours, ...exceptions]);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const intervals = expandHours(hours, exceptions, this.#from, this.#days);
    const index = intervals ? this.#list.push(intervals) - 1 : 0;
    if (intervals) this.#texts.push({ hours, exceptions });
    this.#indexes.set(key, index);
    return index;
  }

  /** Whether the schedules cover a time. */
  covers(time: Date): boolean {
    return time >= this.#from && time < this.#midnightAfter(this.#days);
  }

  /** 1 for each schedule that is open at any time, covered or not; reads the hours' texts, so it is slower. */
  openAt(time: Date): Uint8Array {
    return Uint8Array.from(this.#texts, ({ hours, exceptions }, index) =>
      index > 0 && isOpenAt(hours, exceptions, time) ? 1 : 0,
    );
  }

  /** All schedules so far; the indexes given out point into its list. */
  toSchedules(): Schedules {
    const days = Array.from(
      { length: this.#days + 1 },
      (_, day) => (this.#midnightAfter(day).getTime() - this.#from.getTime()) / minuteMs,
    );
    return { base: this.#from.toISOString(), days, list: [...this.#list] };
  }

  /** The midnight that ends so many days; a day of a clock change is not 24 hours, but its noon is its own. */
  #midnightAfter(days: number): Date {
    return helsinkiMidnight(new Date(this.#from.getTime() + (days + 0.5) * dayMs));
  }
}
