import { useCallback, useState } from 'react';

/** The services that were ticked, by slug, in the order in which they were. They stay while one looks for others. */
export function useChosen() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const onSelect = useCallback((slug: string, isSelected: boolean) => {
    setSelected((before) => {
      const others = [...before].filter((other) => other !== slug);
      return new Set(isSelected ? [...others, slug] : others);
    });
  }, []);
  const clear = useCallback(() => setSelected(new Set()), []);
  return { selected, onSelect, clear };
}
