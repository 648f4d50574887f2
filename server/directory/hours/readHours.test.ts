import { describe, expect, it, vi } from 'vitest';
import { readHours } from './readHours.ts';

describe('readHours', () => {
  it.each([
    ['Mo-Fr 09:00-15:00; PH off'],
    ['Mo,We,Th 09:00-11:00,12:00-16:00'],
    ['Mo-Fr 09:00-15:00; Tu "by appointment"'],
    ['24/7'],
    ['Mo-Th 22:00-02:00'],
    ['Mo[1] 10:00-12:00'],
    ['off'],
  ])('reads %s without a warning', (text) => {
    expect(readHours(text)).toMatchObject({ ok: true, warnings: [] });
  });

  it('reads exceptions as rules of the same text', () => {
    expect(readHours('Mo-Fr 09:00-15:00; PH off', ['Dec 24 off', 'Jun 19-25 Fr off'])).toMatchObject({
      ok: true,
    });
  });

  it('warns of what it understood but is written otherwise', () => {
    expect(readHours('ma-pe 10-12')).toMatchObject({
      ok: true,
      warnings: [
        expect.stringContaining('"Mo" for "ma"'),
        expect.anything(),
        expect.stringContaining('10:00-12:00'),
      ],
    });
  });

  it.each([
    ['', 'cannot be read'],
    ['blah', 'Unexpected token: "b"'],
    ['<script>', 'Unexpected token: "<"'],
    ['Mo-Fr 10:00', 'hyphen (-) or open end (+) in time range expected'],
    ['Mo-Fr 25:00-26:00', 'Time range starts outside of the current day (after "Mo-Fr 25:00")'],
    ['Mo-Fr 9:00-15', 'Time range does not continue as expected'],
    ['SH 10:00-12:00', 'School holidays (SH) are not known for Finland'],
    ['Mo-Fr ma-pe klo 9 "', 'Unexpected token'],
  ])('says in one line what is wrong with "%s", and prints nothing', (text, problem) => {
    const printed = vi.spyOn(console, 'error');
    const reading = readHours(text);
    expect(reading).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
    expect(reading.ok || reading.problem).not.toMatch(/\n|<---|pull request/);
    expect(printed).not.toHaveBeenCalled();
  });

  it('says it of an exception too', () => {
    expect(readHours('Mo-Fr 09:00-15:00', ['christmas'])).toMatchObject({ ok: false });
  });
});
