import type { DiffSection } from './serviceDiff.ts';
import type { FactGroup } from './vocabulary.ts';

const patterns: [RegExp, FactGroup | null][] = [
  [/^(id|slug|state|reopensOn|provenance)$/, null],
  [/^(hours|exceptions|hoursNote)$/, 'hours'],
  [/^(languages|moreLanguages|interpreterOnRequest)$/, 'languages'],
  [/^serviceArea/, 'area'],
  [/^(address|phone$|email$|url$|label$|access$|bookingUrl$|authorityContact|channel)/, 'contact'],
];

/** The group of facts to which a field of a diff belongs; null where it is none that anyone vouches for. */
export function factGroupOf(field: string): FactGroup | null {
  const found = patterns.find(([pattern]) => pattern.test(field));
  return found ? found[1] : 'identity';
}

/** The groups of facts that a diff touches; a channel that was added or removed is a change of contact. */
export function factGroupsOf(diff: DiffSection[]): Set<FactGroup> {
  const groups = diff.flatMap(({ channel, changes }) => [
    ...(channel && channel.change !== 'changed' ? ['contact' as const] : []),
    ...changes.flatMap(({ field }) => factGroupOf(field) ?? []),
  ]);
  return new Set(groups);
}
