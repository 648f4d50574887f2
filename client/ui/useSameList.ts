import { useMemo } from 'react';

/** The same array as at the last call, as long as it holds the same. */
export function useSameList<T extends string>(list: readonly T[]): readonly T[] {
  const key = list.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is in the list
  return useMemo(() => list, [key]);
}
