import { describe, expect, it, vi } from 'vitest';
import { helsinkiMidnight } from './helsinkiTime.ts';
import { ScheduleTable } from './ScheduleTable.ts';

const monday = helsinkiMidnight(new Date('2026-11-23T09:00:00Z'));

it('gives equal hours one index, and hours with other exceptions another', () => {
  const table = new ScheduleTable(monday, 1);
  const indexes = [
    table.indexOf('Mo 09:00-15:00'),
    table.indexOf('Mo 10:00-12:00', []),
    table.indexOf('Mo 09:00-15:00', []),
    table.indexOf('Mo 09:00-15:00', ['Nov 23 off']),
  ];
  expect(indexes).toEqual([1, 2, 1, 3]);
  expect(table.toSchedules()).toEqual({
    base: '2026-11-22T22:00:00.000Z',
    days: [0, 1440],
    list: [[], [540, 900], [600, 720], []],
  });
});

it('keeps index 0 for hours that are not known or cannot be read', () => {
  const table = new ScheduleTable(monday);
  expect([undefined, '', 'ask us'].map((hours) => table.indexOf(hours))).toEqual([0, 0, 0]);
  expect(table.toSchedules().list).toEqual([[]]);
});

it('tells hours that never open in the two weeks from hours that are not known', () => {
  expect(new ScheduleTable(monday).indexOf('Jul 09:00-15:00')).toBe(1);
});

it('knows the days that are an hour shorter or longer', () => {
  const days = (day: string) => new ScheduleTable(helsinkiMidnight(new Date(day)), 3).toSchedules().days;
  expect(days('2027-03-27T09:00:00Z')).toEqual([0, 1440, 2820, 4260]);
  expect(days('2026-10-24T09:00:00Z')).toEqual([0, 1440, 2940, 4380]);
});

it.each([
  ['the clocks go forward', '2027-03-20T09:00:00Z', '2027-04-02T20:59:00Z', '2027-04-02T21:00:00Z'],
  ['the clocks go back', '2026-10-20T09:00:00Z', '2026-11-02T21:59:00Z', '2026-11-02T22:00:00Z'],
  ['nothing happens', '2026-11-23T09:00:00Z', '2026-12-06T21:59:00Z', '2026-12-06T22:00:00Z'],
])('covers two weeks up to midnight in Helsinki, where %s', (_, day, last, after) => {
  const table = new ScheduleTable(helsinkiMidnight(new Date(day)));
  expect([last, after].map((time) => table.covers(new Date(time)))).toEqual([true, false]);
});

describe('beyond the two weeks', () => {
  const noon = new Date('2027-03-01T10:00:00Z');

  it('knows who is open', async () => {
    const table = new ScheduleTable(monday, 1);
    for (const hours of ['Mo 09:00-15:00', 'Tu 09:00-15:00', 'Mar 1 off; Mo 12:00-13:00'])
      table.indexOf(hours);
    table.indexOf('Mo 09:00-15:00', ['Mar 1 off']);
    expect([...(await table.openAt(noon))]).toEqual([0, 1, 0, 1, 0]);
  });

  it('works out a minute once', () => {
    const table = new ScheduleTable(monday, 1);
    const seconds = [0, 59].map((second) => table.openAt(new Date(noon.getTime() + second * 1000)));
    expect(seconds[1]).toBe(seconds[0]);
    expect(table.openAt(new Date(noon.getTime() + 60_000))).not.toBe(seconds[0]);
  });

  it('lets other work go on meanwhile, however many distinct hours there are', async () => {
    const table = new ScheduleTable(monday, 1);
    for (let minute = 10; minute < 60; minute++) table.indexOf(`Mo-Fr 09:${minute}-15:00`);
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now++);
    let turns = 0;
    const count = () => {
      turns++;
      turning = setImmediate(count);
    };
    let turning = setImmediate(count);
    await table.openAt(noon);
    clearImmediate(turning);
    clock.mockRestore();
    expect(turns).toBeGreaterThanOrEqual(5);
  });
});
