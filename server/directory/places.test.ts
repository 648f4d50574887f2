import { expect, test } from 'vitest';
import { findPlaces } from './places.ts';

const kerava = { code: '245', name: { fi: 'Kerava', sv: 'Kervo' } };

test.each([
  ['Kerava', '245'],
  ['kerava', '245'],
  ['  KERAVA ', '245'],
  ['Kervo', '245'],
  ['kerv', '245'],
  ['04250', '245'],
  ['04250 Kerava', '245'],
  ['Närpes', '545'],
  ['narpes', '545'],
  ['Närpiö', '545'],
  ['Pa\u0308lka\u0308ne', '635'],
  ['Vaasa', '905'],
  ['Vasa', '905'],
  ['esbo', '049'],
  ['Ii', '139'],
])('"%s" is first of all %s', (text, code) => {
  expect(findPlaces(text, 5)[0]?.code).toBe(code);
});

test('a name that is whole goes before longer ones of larger municipalities', () => {
  expect(
    findPlaces('ii', 5)
      .map(({ name }) => name.fi)
      .slice(0, 2),
  ).toEqual(['Ii', 'Iisalmi']);
});

test('among beginnings alike the largest comes first', () => {
  const [first] = findPlaces('h', 5);
  expect(first?.name.fi).toBe('Helsinki');
});

test('a postal code stands at its municipality, with its place', () => {
  expect(findPlaces('04250', 5)).toEqual([
    expect.objectContaining({ ...kerava, postalCode: '04250', label: expect.stringContaining('04250 ') }),
  ]);
  expect(findPlaces('0425', 3).map(({ postalCode }) => postalCode)).toContain('04250');
});

test.each(['', '   ', 'Tukholma', '00001', '123456', '1a', '%', '\0', 'x'.repeat(5000)])(
  '"%s" is nowhere',
  (text) => {
    expect(findPlaces(text, 5)).toEqual([]);
  },
);

test('no more places than asked for', () => {
  expect(findPlaces('k', 3)).toHaveLength(3);
  expect(findPlaces('0', 3)).toHaveLength(3);
});
