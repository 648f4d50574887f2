import { describe, expect, it } from 'vitest';
import { fromWallTime, helsinkiMidnight, toWallTime } from './helsinkiTime.ts';

describe('helsinkiMidnight', () => {
  it.each([
    ['an afternoon in winter', '2026-11-24T13:30:00Z', '2026-11-23T22:00:00.000Z'],
    ['an afternoon in summer', '2026-07-01T13:30:00Z', '2026-06-30T21:00:00.000Z'],
    ['already tomorrow in Helsinki', '2026-11-24T22:15:00Z', '2026-11-24T22:00:00.000Z'],
    ['midnight itself', '2026-11-23T22:00:00Z', '2026-11-23T22:00:00.000Z'],
    ['the evening after clocks went forward', '2027-03-28T20:00:00Z', '2027-03-27T22:00:00.000Z'],
    ['the evening after clocks went back', '2026-10-25T20:00:00Z', '2026-10-24T21:00:00.000Z'],
  ])('%s', (_case, now, midnight) => {
    expect(helsinkiMidnight(new Date(now)).toISOString()).toBe(midnight);
  });
});

describe('wall time', () => {
  it.each([
    ['summer', '2026-07-01T09:00:00Z', '2026-07-01T06:00:00.000Z'],
    ['winter', '2026-12-01T09:00:00Z', '2026-12-01T07:00:00.000Z'],
    ['the last minute before clocks go forward', '2027-03-28T02:59:00Z', '2027-03-28T00:59:00.000Z'],
    ['shown never', '2027-03-28T03:30:00Z', '2027-03-28T01:30:00.000Z'],
    ['the first minute after', '2027-03-28T04:00:00Z', '2027-03-28T01:00:00.000Z'],
    ['shown twice', '2026-10-25T03:30:00Z', '2026-10-25T00:30:00.000Z'],
    ['after clocks went back', '2026-10-25T04:00:00Z', '2026-10-25T02:00:00.000Z'],
  ])('is a moment in %s', (_case, wallTime, moment) => {
    expect(new Date(fromWallTime(Date.parse(wallTime))).toISOString()).toBe(moment);
  });

  it('is undone for every quarter of an hour of a year but the hour that is shown twice', () => {
    const quarterMs = 15 * 60_000;
    const failed: string[] = [];
    for (let time = Date.UTC(2026, 5, 1); time < Date.UTC(2027, 5, 1); time += quarterMs) {
      if (fromWallTime(toWallTime(time)) !== time) failed.push(new Date(time).toISOString().slice(0, 13));
    }
    expect([...new Set(failed)]).toEqual(['2026-10-25T01']);
  });
});
