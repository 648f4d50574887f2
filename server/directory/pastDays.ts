import type { PublicService } from '../../data/model/service.ts';
import { feedPlaceBefore, publishedRevisions } from '../store/revisions.ts';
import type { Store } from '../store/schema.ts';
import { endOfDay, helsinkiDay } from './hours/helsinkiTime.ts';
import { keepRecent } from './keepRecent.ts';
import { publicStateOf } from './publicState.ts';
import { createPastSnapshot, type DirectorySnapshot } from './snapshot.ts';

/** The day has not come yet. */
export class FutureDayError extends Error {
  override name = 'FutureDayError';
}

/** So many past days are asked for at once that another one would wait too long. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** The directory at the end of a day that is over. */
export interface PastView {
  snapshot: DirectorySnapshot;
  /** The last moment of the day. */
  now: Date;
}

/** Services in all past snapshots that are kept, some 5 KB each; one that is larger by itself is kept alone. */
const maxServices = 40_000;
/** Each takes up to some seconds, and they are laid out one after another. */
const maxWaiting = 20;

/** Past days of the directory, laid out when they are asked for. Days between the same two revisions share one. */
export function createPastDays(store: Store, clock: () => Date): (day: string) => Promise<PastView | null> {
  const kept = keepRecent<number, DirectorySnapshot>(maxServices, ({ columns }) => columns.count);
  const underWay = new Map<number, Promise<DirectorySnapshot>>();
  let last: Promise<unknown> = Promise.resolve();

  async function layOut(seq: number, createdAt: string): Promise<DirectorySnapshot> {
    const services: PublicService[] = [];
    for await (const entry of publishedRevisions(store, seq)) {
      const service = await publicStateOf(store, entry);
      if (service) services.push(service);
    }
    const snapshot = await createPastSnapshot(services, seq, new Date(createdAt));
    kept.set(seq, snapshot);
    return snapshot;
  }

  function snapshotAt({ seq, createdAt }: { seq: number; createdAt: string }): Promise<DirectorySnapshot> {
    const known = underWay.get(seq);
    if (known) return known;
    if (underWay.size >= maxWaiting) throw new BusyError(`${underWay.size} past days are being laid out`);
    const working = last.then(() => layOut(seq, createdAt)).finally(() => underWay.delete(seq));
    last = working.catch(() => {});
    underWay.set(seq, working);
    return working;
  }

  /** The directory at the end of a day (`YYYY-MM-DD`), null for today. Throws FutureDayError and BusyError. */
  return async (day) => {
    const today = helsinkiDay(clock());
    if (day === today) return null;
    if (day > today) throw new FutureDayError(day);
    const end = endOfDay(day);
    const place = await feedPlaceBefore(store, end);
    const snapshot = kept.get(place.seq) ?? (await snapshotAt(place));
    const past = { day, count: snapshot.columns.count };
    return { snapshot: { ...snapshot, past }, now: new Date(end.getTime() - 1) };
  };
}
