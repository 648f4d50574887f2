import { describe, expect, test } from 'vitest';
import { fanLayout, fanRadius } from './fanLayout.ts';

const gap = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('fanLayout', () => {
  test.each([1, 2, 3, 8, 10, 11, 25, 60])(
    'keeps %i pins apart from each other and from the spot',
    (count) => {
      const offsets = fanLayout(count);
      expect(offsets).toHaveLength(count);
      for (const [i, offset] of offsets.entries()) {
        expect(gap(offset, { x: 0, y: 0 })).toBeGreaterThan(55);
        for (const other of offsets.slice(i + 1)) expect(gap(offset, other)).toBeGreaterThanOrEqual(44);
      }
    },
  );

  test('starts at the top and goes clockwise', () => {
    const [first, second] = fanLayout(4);
    expect(first?.x).toBeCloseTo(0);
    expect(first?.y).toBeLessThan(0);
    expect(second?.x).toBeGreaterThan(0);
  });

  test('fits 60 pins into a phone screen', () => {
    expect(fanRadius(fanLayout(60))).toBeLessThan(330);
  });

  test('is empty for nothing', () => {
    expect(fanLayout(0)).toEqual([]);
  });
});
