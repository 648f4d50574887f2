import { LRUCache } from 'lru-cache';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import type { Store } from '../store/schema.ts';
import { lastPublicChange, type NewestPlace, newestPlaces } from '../store/serviceChanges.ts';

interface LatestChange {
  serviceId: string;
  /** ISO 8601 UTC: when what the public reads of it changed last. */
  at: string;
}

/** The services among `ids` that changed last, the latest first, at most `limit`. */
export type LatestChanges = (
  snapshot: DirectorySnapshot,
  ids: ReadonlySet<string>,
  limit: number,
) => Promise<LatestChange[]>;

type Change = NonNullable<Awaited<ReturnType<typeof lastPublicChange>>>;

const maxKept = 20_000;

/**
 * Reads when services changed. A change is never later than the newest revision, so services are looked at in the order
 * of these, until no other can be among the latest: mostly as many as are asked for.
 */
export function createLatestChanges(store: Store): LatestChanges {
  const places = new WeakMap<DirectorySnapshot, Promise<NewestPlace[]>>();
  const kept = new LRUCache<number, Change>({ max: maxKept });

  function placesOf(snapshot: DirectorySnapshot): Promise<NewestPlace[]> {
    const known = places.get(snapshot);
    if (known) return known;
    const reading = newestPlaces(store, snapshot.seq);
    places.set(snapshot, reading);
    reading.catch(() => places.delete(snapshot));
    return reading;
  }

  async function changeAt({ serviceId, seq }: NewestPlace): Promise<Change | null> {
    const known = kept.get(seq);
    if (known) return known;
    const change = await lastPublicChange(store, serviceId, seq);
    if (change) kept.set(seq, change);
    return change;
  }

  return async (snapshot, ids, limit) => {
    const latest: (Change & { serviceId: string })[] = [];
    for (const place of await placesOf(snapshot)) {
      if (!ids.has(place.serviceId)) continue;
      const last = latest[limit - 1];
      if (last && last.seq > place.seq) break;
      const change = await changeAt(place);
      if (!change) continue;
      latest.push({ ...change, serviceId: place.serviceId });
      latest.sort((a, b) => b.seq - a.seq);
    }
    return latest.slice(0, limit).map(({ serviceId, at }) => ({ serviceId, at }));
  };
}
