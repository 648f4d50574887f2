/** Lets equal calls at the same time share one: whoever comes while the work for a key is under way waits for it. */
export function shareWork<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (key, work) => {
    const known = underWay.get(key);
    if (known) return known;
    const working = work().finally(() => underWay.delete(key));
    underWay.set(key, working);
    return working;
  };
}
