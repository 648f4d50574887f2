/**
 * Keeps values up to a sum of their sizes, those used last; the last one in any case, however large it is, or it would be
 * made anew for each who asks.
 */
export function keepRecent<K, V>(maxSize: number, sizeOf: (value: V) => number) {
  const values = new Map<K, V>();
  let size = 0;
  return {
    get(key: K): V | undefined {
      const value = values.get(key);
      if (value !== undefined) {
        values.delete(key);
        values.set(key, value);
      }
      return value;
    },
    set(key: K, value: V): void {
      // What holds nothing takes some room too.
      const weigh = (item: V) => Math.max(sizeOf(item), 100);
      values.set(key, value);
      size += weigh(value);
      for (const [oldest, item] of values) {
        if (size <= maxSize || values.size === 1) return;
        values.delete(oldest);
        size -= weigh(item);
      }
    },
  };
}
