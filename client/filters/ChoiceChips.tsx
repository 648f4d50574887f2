import type { NamedId } from '../../data/model/card.ts';
import { ChoiceChip } from './ChoiceChip.tsx';

interface ChoiceChipsProps {
  name: string;
  entries: readonly NamedId[];
  chosen: readonly string[];
  counts: Record<string, number>;
}

/** The choices of one filter as chips. */
export function ChoiceChips({ name, entries, chosen, counts }: ChoiceChipsProps) {
  return entries.map((entry) => (
    <ChoiceChip
      key={entry.id}
      name={name}
      value={entry.id}
      isChecked={chosen.includes(entry.id)}
      label={entry.name}
      count={counts[entry.id] ?? 0}
    />
  ));
}
