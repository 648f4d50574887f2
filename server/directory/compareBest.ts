import type { ComparedService, CompareHow, CompareReason, Comparison } from '../../data/model/comparePage.ts';

const hows: CompareHow[] = ['staff', 'interpreter', 'onRequest', 'written'];

/** What counts, most important first: the language, whom the service is for, the time, the distance. Lower is better. */
const criteria: ((service: ComparedService) => number)[] = [
  ({ ways }) => (ways === null ? 0 : ways[0] ? hows.indexOf(ways[0].how) : hows.length),
  ({ area }) => (area === 'outside' ? 1 : 0),
  ({ opening }) => ({ open: 0, closed: 1, unknown: 2, closedForNow: 3 })[opening.kind],
  ({ km }) => km ?? Number.POSITIVE_INFINITY,
];

function compare(a: ComparedService, b: ComparedService): number {
  for (const rank of criteria) {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}

function reasonsFor(best: ComparedService, others: ComparedService[]): CompareReason[] {
  const how = best.ways?.[0]?.how;
  const isNearest = best.km !== null && others.every(({ km }) => km === null || km > (best.km ?? 0));
  return [
    ...(how ? [how] : []),
    ...(best.area !== null && best.area !== 'outside' ? (['area'] as const) : []),
    ...(best.opening.kind === 'open' ? (['open'] as const) : []),
    ...(isNearest ? (['nearest'] as const) : []),
  ];
}

/**
 * Which service is best for the client, with every reason that holds for it. Null where there are fewer than two, where
 * the first two are equal in all that counts, or where nothing speaks for the first.
 */
export function bestOf(services: ComparedService[]): Comparison['best'] {
  const [best, second, ...rest] = [...services].sort(compare);
  if (!best || !second || compare(best, second) === 0) return null;
  const reasons = reasonsFor(best, [second, ...rest]);
  return reasons.length > 0 ? { slug: best.slug, reasons } : null;
}
