import { expect, test } from 'vitest';
import { municipalities } from '../reference/municipalities.ts';
import { nearestSeat, placeDoubt } from './placeDoubt.ts';

const seats = municipalities.map(({ code, position, name }) => ({ code, ...position, name: name.fi }));

test('nobody is asked about a seat itself', () => {
  expect(seats.filter((seat) => placeDoubt(seat, seat.code, seats))).toEqual([]);
});

test.each([
  ['Itäkeskus in Helsinki', 60.21, 25.08, '091', null],
  ['Tikkurila in Vantaa', 60.2925, 25.044, '092', null],
  ['Saariselkä in Inari', 68.42, 27.41, '148', null],
  ['Tampere for Helsinki', 61.498, 23.76, '091', { code: 'far', km: expect.closeTo(160, -1) }],
  [
    'Porvoo for Helsinki',
    60.393,
    25.665,
    '091',
    { code: 'elsewhere', nearest: expect.objectContaining({ name: 'Porvoo' }) },
  ],
  ['a municipality that does not exist', 61.498, 23.76, '000', null],
])('%s', (_, lat, lng, code, expected) => {
  expect(placeDoubt({ lat, lng }, code, seats)).toEqual(expected);
});

test('what the map shows there comes first', () => {
  const helsinki = { lat: 60.17, lng: 24.94 };
  expect(placeDoubt(helsinki, '091', seats, 'water')).toEqual({ code: 'water' });
  expect(placeDoubt(helsinki, '091', seats, 'abroad')).toEqual({ code: 'abroad' });
  expect(placeDoubt(helsinki, '091', seats, 'finland')).toBeNull();
});

test('the nearest seat to a place', () => {
  expect(nearestSeat({ lat: 61.5, lng: 23.77 }, seats)?.name).toBe('Tampere');
  expect(nearestSeat({ lat: 61.5, lng: 23.77 }, [])).toBeUndefined();
});
