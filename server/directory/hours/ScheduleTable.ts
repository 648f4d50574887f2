import { LRUCache } from 'lru-cache';
import type { Intervals, Schedules } from '../../../data/model/card.ts';
import { dayMs, minuteMs } from '../../../data/model/duration.ts';
import { expandHours, isOpenAt, scheduleDays } from './expandHours.ts';
import { helsinkiMidnight } from './helsinkiTime.ts';
import { inSlices } from './inSlices.ts';

/** Minutes beyond the schedules whose answer is kept; each is one byte for each distinct text. */
const maxMinutes = 200;

interface HoursText {
  hours: string;
  exceptions: readonly string[];
}

/** Collects hours and expands each distinct text once: many channels keep the same hours. */
export class ScheduleTable {
  readonly #from: Date;
  readonly #days: number;
  readonly #list: Intervals[] = [[]];
  readonly #texts: HoursText[] = [{ hours: '', exceptions: [] }];
  readonly #indexes = new Map<string, number>();
  readonly #openAt = new LRUCache<number, Promise<Uint8Array>>({ max: maxMinutes });

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

  /**
   * 1 for each schedule that is open in the minute of a time, covered or not. Reads the hours' texts. Measured with
   * 3,000 distinct ones: to parse them takes 3 s, so they stay parsed (readHours.ts); to evaluate them takes 60 to
   * 150 ms, in slices between which the server sees to others, who wait for 10 to 20 ms at most. Beyond the 4,000 that
   * stay parsed it takes longer (2 to 3 s with 6,000), in the same slices.
   */
  openAt(time: Date): Promise<Uint8Array> {
    const minute = Math.floor(time.getTime() / minuteMs);
    const known = this.#openAt.get(minute);
    if (known) return known;
    const working = this.#workOutOpenAt(new Date(minute * minuteMs));
    this.#openAt.set(minute, working);
    working.catch(() => this.#openAt.delete(minute));
    return working;
  }

  async #workOutOpenAt(time: Date): Promise<Uint8Array> {
    const open = new Uint8Array(this.#texts.length);
    await inSlices(open.length, (index) => {
      const { hours, exceptions } = this.#texts[index] as HoursText;
      if (index > 0 && isOpenAt(hours, exceptions, time)) open[index] = 1;
    });
    return open;
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
