import { expect, test } from 'vitest';
import type { Polygon, Ring } from './decodePolygons.ts';
import { landPath } from './landPath.ts';

const square = (from: number, to: number): Ring => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];
const island: Polygon = {
  box: { west: 0, south: 0, east: 100, north: 100 },
  rings: [square(0, 100), square(40, 60)],
};
const whole = { west: -10, south: -10, east: 110, north: 110 };
const frame = { left: 0, top: 0, right: 50, bottom: 50 };
const asItIs = (lng: number, lat: number): [number, number] => [lng, lat];
const pointsOf = (path: string) =>
  [...path.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('what lies beyond the frame is cut away, of shores and of lakes', () => {
  const path = landPath([island], whole, frame, asItIs);
  const [shore = '', lake = ''] = path.split('Z');
  expect(
    pointsOf(shore)
      .flat()
      .every((value) => value >= 0 && value <= 50),
  ).toBe(true);
  expect(Math.max(...pointsOf(shore).flat())).toBe(50);
  expect(
    pointsOf(lake)
      .flat()
      .every((value) => value >= 40 && value <= 50),
  ).toBe(true);
});

test('land that the box does not meet is not drawn', () => {
  expect(landPath([island], { west: 200, south: 0, east: 210, north: 10 }, frame, asItIs)).toBe('');
});

test('specks are left out', () => {
  const speck = { ...island, rings: [square(10, 12)] };
  expect(landPath([speck], whole, frame, asItIs)).toBe('');
});
