import { expect, test } from 'vitest';
import { keepRecent } from './keepRecent.ts';

test('drops what was used longest ago when the sum grows too large', () => {
  const kept = keepRecent<string, number>(1000, (value) => value);
  kept.set('a', 400);
  kept.set('b', 400);
  kept.get('a');
  kept.set('c', 400);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([400, undefined, 400]);
});

test('one that is too large is kept alone until the next comes', () => {
  const kept = keepRecent<string, number>(1000, (value) => value);
  kept.set('a', 400);
  kept.set('large', 5000);
  expect([kept.get('a'), kept.get('large')]).toEqual([undefined, 5000]);
  kept.set('b', 400);
  expect([kept.get('large'), kept.get('b')]).toEqual([undefined, 400]);
});

test('what is empty takes room too', () => {
  const kept = keepRecent<number, number>(1000, () => 0);
  for (let key = 0; key < 100; key++) kept.set(key, key);
  expect([kept.get(0), kept.get(89), kept.get(99)]).toEqual([undefined, undefined, 99]);
});
