import { describe, expect, test } from 'vitest';
import { municipalities, municipalityByCode, municipalityBySlug } from './municipalities.ts';

describe('municipalities', () => {
  test('are the 308 of Finland, each with a code and a slug of its own', () => {
    expect(municipalities).toHaveLength(308);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(308);
    expect(new Set(municipalities.map(({ slug }) => slug)).size).toBe(308);
    expect(municipalities.filter(({ code }) => !/^\d{3}$/.test(code))).toEqual([]);
    expect(municipalities.filter(({ slug }) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
  });

  test('have their seats inside Finland, no two at the same spot', () => {
    const outside = municipalities.filter(
      ({ position: { lat, lng } }) => lat < 59.7 || lat > 70.1 || lng < 19.3 || lng > 31.6,
    );
    expect(outside).toEqual([]);
    expect(new Set(municipalities.map(({ position }) => `${position.lat},${position.lng}`)).size).toBe(308);
  });

  test.each([
    ['Helsinki', '091', 'helsinki', ['fi', 'sv']],
    ['Närpiö', '545', 'narpio', ['sv', 'fi']],
    ['Maarianhamina', '478', 'maarianhamina', ['sv']],
    ['Inari', '148', 'inari', ['fi', 'smn', 'se', 'sms']],
    ['Utsjoki', '890', 'utsjoki', ['fi', 'se']],
    ['Tampere', '837', 'tampere', ['fi']],
  ])('%s is found by code and slug, with its languages', (name, code, slug, languages) => {
    expect(municipalityByCode(code)).toMatchObject({ name: { fi: name }, slug, languages });
    expect(municipalityBySlug(slug)).toBe(municipalityByCode(code));
  });

  test('an unknown code or slug finds nothing', () => {
    expect(municipalityByCode('588')).toBeUndefined();
    expect(municipalityBySlug('stockholm')).toBeUndefined();
  });
});
