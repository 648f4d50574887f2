/** A channel as it was sent in: nothing in it is certain. */
export type LooseChannel = Record<string, unknown>;

/** A channel before, after, or both: what a person takes for the same one. */
export interface ChannelPair {
  before: LooseChannel | null;
  after: LooseChannel | null;
}

const valueFields = ['phone', 'email', 'url', 'address'];
/** What tells channels of a kind apart, the weightiest first. */
const signs: [weight: number, fields: string[]][] = [
  [16, valueFields],
  [8, ['label']],
  [4, ['hours', 'access']],
  [2, ['languages']],
];

/** Texts that are alike exactly where two values are, whatever the order of their keys. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
    ) ?? ''
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For each sign the text by which channels are alike; null where the channel does not show it. */
function signsOf(channel: LooseChannel): (string | null)[] {
  return signs.map(([, fields]) => {
    const values = fields.map((field) => channel[field]);
    return values.every((value) => value === undefined) ? null : canonical(values);
  });
}

function likeness(a: (string | null)[], b: (string | null)[]): number {
  return signs.reduce((sum, [weight], index) => {
    const sign = a[index];
    return sum + (sign && sign === b[index] ? weight : 0);
  }, 0);
}

/**
 * Pairs the channels of two states of a service by kind, then by value, label, hours and languages, never by place
 * alone: the order is that of `after`, then of what was removed. A number that replaces the only other one of its kind
 * is the same channel with another number.
 */
export function matchChannels(before: LooseChannel[], after: LooseChannel[]): ChannelPair[] {
  const [beforeSigns, afterSigns] = [before.map(signsOf), after.map(signsOf)];
  const candidates = after.flatMap((to, toIndex) =>
    before.flatMap((from, fromIndex) =>
      from.kind === to.kind
        ? [
            {
              fromIndex,
              toIndex,
              score: likeness(beforeSigns[fromIndex] ?? [], afterSigns[toIndex] ?? []),
              apart: Math.abs(fromIndex - toIndex),
            },
          ]
        : [],
    ),
  );
  candidates.sort((a, b) => b.score - a.score || a.apart - b.apart || a.toIndex - b.toIndex);
  const fromOf = new Map<number, number>();
  const used = new Set<number>();
  for (const { fromIndex, toIndex } of candidates) {
    if (fromOf.has(toIndex) || used.has(fromIndex)) continue;
    fromOf.set(toIndex, fromIndex);
    used.add(fromIndex);
  }
  return [
    ...after.map((to, index) => ({ before: before[fromOf.get(index) ?? -1] ?? null, after: to })),
    ...before.filter((_, index) => !used.has(index)).map((from) => ({ before: from, after: null })),
  ];
}
