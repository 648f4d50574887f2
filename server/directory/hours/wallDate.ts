/**
 * A `Date` whose local time is UTC, whatever the time zone of the process. Given to code that only knows local time,
 * it makes that code reckon in wall time (helsinkiTime.ts). Has what the opening_hours package uses.
 */
export class WallDate extends Date {
  constructor(
    yearOrTime?: number | string | Date,
    month?: number,
    day = 1,
    hours = 0,
    minutes = 0,
    seconds = 0,
  ) {
    if (yearOrTime === undefined) super();
    else if (month === undefined) super(yearOrTime);
    else super(Date.UTC(Number(yearOrTime), month, day, hours, minutes, seconds));
  }

  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getDay(): number {
    return this.getUTCDay();
  }

  override getHours(): number {
    return this.getUTCHours();
  }

  override getMinutes(): number {
    return this.getUTCMinutes();
  }

  override setDate(day: number): number {
    return this.setUTCDate(day);
  }

  override setHours(hours: number, ...smaller: number[]): number {
    return this.setUTCHours(hours, ...(smaller as [number, number, number]));
  }
}
