import { expect, test } from 'vitest';
import { createRandom, weightedKey } from './random.ts';

test.each([
  [0, [1144304738, 1416247, 958946056]],
  [4294967295, [3850105811, 813802916]],
])('gives the numbers of mulberry32 for seed %i', (seed, expected) => {
  const random = createRandom(seed);
  expect(expected.map(() => random.next() * 2 ** 32)).toEqual(expected);
});

test('normal numbers have mean 0 and deviation 1', () => {
  const random = createRandom(7);
  const numbers = Array.from({ length: 20_000 }, () => random.normal());
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test('whole numbers reach both ends and nothing else', () => {
  const random = createRandom(7);
  const drawn = new Set(Array.from({ length: 500 }, () => random.integer(3, 6)));
  expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
});

test('draws in proportion to weights, and never what weighs nothing', () => {
  const random = createRandom(7);
  const draw = weightedKey({ never: 0, often: 3, seldom: 1 });
  const counts = { never: 0, often: 0, seldom: 0 };
  for (let turn = 0; turn < 10_000; turn += 1) counts[draw(random)] += 1;
  expect(counts.never).toBe(0);
  expect(counts.often / counts.seldom).toBeCloseTo(3, 0);
});
