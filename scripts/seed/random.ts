/** A random source that gives the same numbers for the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** About normal, with mean 0 and standard deviation 1, never beyond ±4.3. */
  normal(): number;
}

/** Source of the generator: mulberry32 by Tommy Ettinger, public domain (gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    next,
    integer: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick: <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T,
    // The sum of six uniform numbers has variance 1/2 and, unlike Box-Muller, the same last bit on every machine.
    normal: () => (next() + next() + next() + next() + next() + next() - 3) * Math.SQRT2,
  };
}

/** A function that draws items with probabilities in proportion to their weights, in logarithmic time. */
export function weighted<T>(
  items: readonly T[],
  weightOf: (item: T, index: number) => number,
): (random: Random) => T {
  let total = 0;
  const ends = items.map((item, index) => {
    total += weightOf(item, index);
    return total;
  });
  return (random) => {
    const target = random.next() * total;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > target) high = middle;
      else low = middle + 1;
    }
    return items[low] as T;
  };
}

/** Draws from a table of weights: `{ a: 3, b: 1 }` gives `a` three times of four. */
export function weightedKey<K extends string>(weights: Record<K, number>): (random: Random) => K {
  return weighted(Object.keys(weights) as K[], (key) => weights[key]);
}
