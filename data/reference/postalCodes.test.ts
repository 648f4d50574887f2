import { describe, expect, test } from 'vitest';
import { municipalityByCode } from './municipalities.ts';
import { findPostalCode, postalCodes } from './postalCodes.ts';

describe('postal codes', () => {
  test('are five digits, in order, no two the same', () => {
    const codes = postalCodes.map(({ code }) => code);
    expect(codes).toHaveLength(3614);
    expect(codes.filter((code) => !/^\d{5}$/.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('all lie in a municipality of today', () => {
    expect(postalCodes.filter(({ municipality }) => !municipalityByCode(municipality))).toEqual([]);
  });

  test.each([
    ['00100', '091', 'Helsinki', 'Helsingfors'],
    ['10230', '149', 'Inkoo as', 'Ingå st'],
    ['64200', '545', 'Närpiö', 'Närpes'],
    ['31500', '284', 'Koski Tl', 'Koski Tl'],
    ['19430', '507', 'Pertunmaa', 'Pertunmaa'],
  ])('%s is in municipality %s, at %s', (code, municipality, fi, sv) => {
    expect(findPostalCode(code)).toEqual({ code, municipality, place: { fi, sv } });
  });

  test('an unused code, a company’s and a parcel locker’s find nothing', () => {
    expect(findPostalCode('99998')).toBeUndefined();
    expect(findPostalCode('00022')).toBeUndefined();
    expect(findPostalCode('20105')).toBeUndefined();
    expect(findPostalCode('Helsinki')).toBeUndefined();
  });
});
