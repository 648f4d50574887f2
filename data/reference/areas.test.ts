import { describe, expect, test } from 'vitest';
import { type Area, areaByCode, areaMunicipalities, areas, municipalityAreas } from './areas.ts';
import { municipalities } from './municipalities.ts';

describe('areas', () => {
  test.each<[Area['kind'], number]>([
    ['region', 19],
    ['county', 23],
    ['employment', 46],
  ])('there are as many of kind %s as Finland has', (kind, count) => {
    expect(areas.filter((area) => area.kind === kind)).toHaveLength(count);
  });

  test('every municipality lies in one of each kind', () => {
    const incomplete = municipalities.filter(({ code }) => municipalityAreas(code).length !== 3);
    expect(incomplete).toEqual([]);
  });

  test('every area has municipalities, two-digit codes and clean names', () => {
    const faulty = areas.filter(
      ({ kind, code, name }) =>
        areaMunicipalities(kind, code).length === 0 ||
        !/^\d{2}$/.test(code) ||
        Object.values(name).some((text) => text === '' || text !== text.trim()),
    );
    expect(faulty).toEqual([]);
  });

  test('Kerava shares its county with Vantaa and its employment area with Sipoo', () => {
    expect(municipalityAreas('245').map(({ kind, name }) => [kind, name.fi])).toEqual([
      ['region', 'Uusimaa'],
      ['county', 'Vantaan ja Keravan hyvinvointialue'],
      ['employment', 'Kerava-Sipoo'],
    ]);
    expect(areaMunicipalities('county', '04').map(({ name }) => name.fi)).toEqual(['Vantaa', 'Kerava']);
  });

  test('an unknown code finds nothing', () => {
    expect(municipalityAreas('588')).toEqual([]);
    expect(areaByCode('region', '99')).toBeUndefined();
  });
});
