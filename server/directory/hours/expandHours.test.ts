import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { expandHours, isOpenAt } from './expandHours.ts';
import { helsinkiMidnight } from './helsinkiTime.ts';

/** Intervals as a reader would write them: `Tue 24 09:00-11:00`, in Helsinki's time. */
function write(intervals: number[], from: Date): string[] {
  const clock = (minutes: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', ...options })
      .format(from.getTime() + minutes * 60_000)
      .replace(',', '');
  const hourAndMinute = { hour: '2-digit', minute: '2-digit' } as const;
  const written: string[] = [];
  for (let i = 0; i < intervals.length; i += 2) {
    const [opens, closes] = intervals.slice(i, i + 2) as [number, number];
    const day = clock(opens, { weekday: 'short', day: 'numeric' });
    written.push(`${day} ${clock(opens, hourAndMinute)}-${clock(closes, hourAndMinute)}`);
  }
  return written;
}

function expand(text: string, exceptions: string[], day: string, days: number): string[] {
  const from = helsinkiMidnight(new Date(`${day}T09:00:00Z`));
  return write(expandHours(text, exceptions, from, days) ?? [], from);
}

describe('expandHours', () => {
  it.each<[string, string, string[], string, number, string[]]>([
    [
      'several slots a day',
      'Mo,We 09:00-11:00,12:00-16:00',
      [],
      '2026-11-23',
      7,
      ['Mon 23 09:00-11:00', 'Mon 23 12:00-16:00', 'Wed 25 09:00-11:00', 'Wed 25 12:00-16:00'],
    ],
    ['slots that touch are one', 'Mo 09:00-12:00,12:00-15:00', [], '2026-11-23', 7, ['Mon 23 09:00-15:00']],
    [
      'a weekday off',
      'Mo-We 09:00-15:00; Tu off',
      [],
      '2026-11-23',
      7,
      ['Mon 23 09:00-15:00', 'Wed 25 09:00-15:00'],
    ],
    [
      'Independence Day, a Sunday in 2026',
      'Sa-Mo 10:00-12:00; PH off',
      [],
      '2026-12-05',
      3,
      ['Sat 5 10:00-12:00', 'Mon 7 10:00-12:00'],
    ],
    [
      'Independence Day, a Monday in 2027',
      'Mo-Tu 10:00-12:00; PH off',
      [],
      '2027-12-06',
      2,
      ['Tue 7 10:00-12:00'],
    ],
    ['Epiphany', 'Tu-We 10:00-12:00; PH off', [], '2027-01-05', 2, ['Tue 5 10:00-12:00']],
    [
      'Good Friday and Easter Monday',
      'Th-Tu 10:00-12:00; PH off',
      [],
      '2027-03-25',
      6,
      ['Thu 25 10:00-12:00', 'Sat 27 10:00-12:00', 'Tue 30 10:00-12:00'],
    ],
    ['Ascension Day', 'Th-Fr 10:00-12:00; PH off', [], '2027-05-06', 2, ['Fri 7 10:00-12:00']],
    [
      'Midsummer Day, but not its eve, is a public holiday',
      'Fr-Su 10:00-12:00; PH off',
      [],
      '2027-06-25',
      3,
      ['Fri 25 10:00-12:00', 'Sun 27 10:00-12:00'],
    ],
    [
      'Midsummer Eve as an exception, 25 June',
      'Th-Fr 10:00-12:00',
      ['Jun 19-25 Fr off'],
      '2027-06-24',
      2,
      ['Thu 24 10:00-12:00'],
    ],
    [
      'Midsummer Eve as an exception, 19 June',
      'Fr 10:00-12:00',
      ['Jun 19-25 Fr off'],
      '2026-06-12',
      15,
      ['Fri 12 10:00-12:00', 'Fri 26 10:00-12:00'],
    ],
    ['All Saints’ Day', 'Fr-Sa 10:00-12:00; PH off', [], '2026-10-30', 2, ['Fri 30 10:00-12:00']],
    [
      'Christmas with its eve as an exception',
      'Mo-Fr 10:00-12:00; PH off',
      ['Dec 24 off'],
      '2026-12-23',
      6,
      ['Wed 23 10:00-12:00', 'Mon 28 10:00-12:00'],
    ],
    [
      'other hours as an exception',
      'Mo-Fr 10:00-15:00',
      ['Nov 25 10:00-12:00'],
      '2026-11-24',
      2,
      ['Tue 24 10:00-15:00', 'Wed 25 10:00-12:00'],
    ],
    [
      'over midnight, cut at both ends',
      'Mo-Su 22:00-02:00',
      [],
      '2026-11-24',
      2,
      ['Tue 24 00:00-02:00', 'Tue 24 22:00-02:00', 'Wed 25 22:00-00:00'],
    ],
    [
      'an appointment is not open',
      'Mo-Fr 09:00-11:00; Tu "by appointment"',
      [],
      '2026-11-23',
      3,
      ['Mon 23 09:00-11:00', 'Wed 25 09:00-11:00'],
    ],
    ['only by appointment', '"by appointment"', [], '2026-11-23', 14, []],
    ['an open end is not known', 'Mo 09:00+', [], '2026-11-23', 1, []],
    ['closed for good', 'off', [], '2026-11-23', 14, []],
  ])('%s', (_case, text, exceptions, day, days, expected) => {
    expect(expand(text, exceptions, day, days)).toEqual(expected);
  });

  it('covers two weeks, without a break where it is always open', () => {
    expect(expandHours('24/7', [], helsinkiMidnight(new Date('2026-11-24T09:00:00Z')))).toEqual([
      0,
      14 * 24 * 60,
    ]);
  });

  it('is null, not closed, for what cannot be read', () => {
    const from = helsinkiMidnight(new Date('2026-11-23T09:00:00Z'));
    expect(expandHours('whenever we are there', [], from)).toBeNull();
    expect(expandHours('Mo 09:00-15:00', ['christmas'], from)).toBeNull();
    expect(expandHours('whenever we are there', [], from)).toBeNull();
  });

  it('gives its caller a list of its own', () => {
    const from = helsinkiMidnight(new Date('2026-11-23T09:00:00Z'));
    expandHours('Mo 09:00-15:00', [], from, 1)?.push(900, 960);
    expect(expandHours('Mo 09:00-15:00', [], from, 1)).toEqual([540, 900]);
  });

  it('counts an hour less, or more, where clocks change', () => {
    const spring = helsinkiMidnight(new Date('2027-03-27T09:00:00Z'));
    const autumn = helsinkiMidnight(new Date('2026-10-24T09:00:00Z'));
    const days = [9, 12, 24 + 9, 24 + 12, 48 + 9, 48 + 12].map((hour) => hour * 60);
    const shift = (minutes: number) => days.map((start, i) => (i < 2 ? start : start + minutes));
    expect(expandHours('Mo-Su 09:00-12:00', [], spring, 3)).toEqual(shift(-60));
    expect(expandHours('Mo-Su 09:00-12:00', [], autumn, 3)).toEqual(shift(60));
  });

  it('is the same in every time zone of the process', { timeout: 30_000 }, async () => {
    const module = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
    // Clocks change in New York on 14 March and 1 November, in Helsinki on 28 March and 25 October.
    const script = `
      import { expandHours, isOpenAt } from ${module('./expandHours.ts')};
      import { helsinkiMidnight } from ${module('./helsinkiTime.ts')};
      const texts = ['Mo-Su 02:30-05:00', 'Mo-Su 22:00-02:30', 'Mo-Fr 09:00-16:00; PH off', '24/7', 'Su 01:00-04:00'];
      const days = ['2026-10-20', '2026-10-31', '2026-12-20', '2027-03-08', '2027-03-20', '2027-06-20'];
      console.log(JSON.stringify(texts.map((text) => days.map((day) => [
        expandHours(text, ['Dec 24 off'], helsinkiMidnight(new Date(day + 'T21:30:00Z'))),
        isOpenAt(text, [], new Date(day + 'T07:30:00Z')),
      ]))));`;
    const run = async (TZ: string) => {
      const options = { env: { ...process.env, TZ } };
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--input-type=module-typescript', '--eval', script],
        options,
      );
      return JSON.parse(stdout);
    };
    const inUtc = await run('UTC');
    expect(inUtc[0][3][0].slice(0, 4)).toEqual([150, 300, 24 * 60 + 150, 24 * 60 + 300]);
    for (const zone of ['America/New_York', 'Europe/Helsinki']) expect(await run(zone), zone).toEqual(inUtc);
  });
});

describe('isOpenAt', () => {
  it.each<[string, string, string[], string, boolean]>([
    ['as it opens', 'Mo-Fr 09:00-15:00', [], '2027-02-01T09:00:00+02:00', true],
    ['a minute before', 'Mo-Fr 09:00-15:00', [], '2027-02-01T08:59:00+02:00', false],
    ['as it closes', 'Mo-Fr 09:00-15:00', [], '2027-02-01T15:00:00+02:00', false],
    ['in summer', 'Mo-Fr 09:00-15:00', [], '2027-07-01T14:59:00+03:00', true],
    ['on a public holiday', 'Mo-Fr 09:00-15:00; PH off', [], '2027-01-06T10:00:00+02:00', false],
    ['on an exception', 'Mo-Fr 09:00-15:00', ['Dec 24 off'], '2027-12-24T10:00:00+02:00', false],
    ['by appointment', '"by appointment"', [], '2027-02-01T10:00:00+02:00', false],
    ['unreadable', 'whenever', [], '2027-02-01T10:00:00+02:00', false],
  ])('%s', (_case, text, exceptions, time, expected) => {
    expect(isOpenAt(text, exceptions, new Date(time))).toBe(expected);
  });
});
