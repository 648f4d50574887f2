import { expect, test } from 'vitest';
import { positionOf, writePosition } from './positionText.ts';

test.each([
  ['60.1699', '24.9384', { lat: 60.1699, lng: 24.9384 }],
  ['60.1699', '', null],
  ['', '', null],
  ['north', 'east', null],
  ['91', '24', null],
])('%j and %j', (lat, lng, expected) => {
  expect(positionOf({ lat, lng })).toEqual(expected);
});

test('a place is kept to about a metre', () => {
  expect(writePosition({ lat: 60.169912345, lng: 24.5 })).toEqual({ lat: '60.16991', lng: '24.5' });
});
