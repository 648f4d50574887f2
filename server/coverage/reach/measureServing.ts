import type { Query } from '../../../data/model/query.ts';
import { municipalities } from '../../../data/reference/municipalities.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import { nearestPlaces } from './nearestPlaces.ts';
import { reachQuery } from './reachOf.ts';
import { indexByCode, seats } from './seats.ts';
import { visitPlaces } from './visitPlaces.ts';

/** For each municipality how far the nearest visit is that serves it, in any way that is asked for; null: none. */
export function measureServing(snapshot: DirectorySnapshot, query: Query, now: Date): (number | null)[] {
  const { columns } = snapshot;
  const seatOf = columns.municipalities.map(({ code }) => indexByCode.get(code) ?? -1);
  const places = visitPlaces(snapshot, reachQuery(query), now);
  if (places.length === 0) return municipalities.map(() => null);
  const { serving } = nearestPlaces(columns, places, seats, (index) => seatOf[index] ?? -1);
  return municipalities.map((_, seat) =>
    Number.isFinite(serving.km[seat]) ? (serving.km[seat] as number) : null,
  );
}
