import type { PublicService } from '../../data/model/service.ts';
import { type Repeated, repeat } from '../repeat.ts';
import type { FeedEntry } from '../store/revisionRow.ts';
import { latestSeq, publishedRevisions, revisionsAfter } from '../store/revisions.ts';
import type { Store } from '../store/schema.ts';
import { helsinkiMidnight } from './hours/helsinkiTime.ts';
import { createPastDays, type PastView } from './pastDays.ts';
import { publicStateOf } from './publicState.ts';
import { createSnapshot, type DirectorySnapshot } from './snapshot.ts';

/** The read side: what is published, in memory, following the store's change feed. */
export interface Directory {
  /** The state of now; a request that keeps it sees one state to its end. */
  current(): DirectorySnapshot;
  /** The state at the end of a day (`YYYY-MM-DD`), null for today. Throws FutureDayError and BusyError. */
  on(day: string): Promise<PastView | null>;
  /** Reads on in the change feed, and begins a new day's schedules when the day has changed. */
  refresh(): Promise<void>;
  /** Follows the feed until stopped; `onError` hears of reads that failed, which are tried again. */
  follow(everyMs: number, onError: (error: unknown) => void): Repeated;
}

const feedBatch = 500;

/**
 * Reads everything that is published. `clock` is the time of the directory. A revision that does not fit the schema is
 * told to `onUnreadable`, once; its service keeps the last state that can be read, and is hidden where the revision is
 * not public.
 */
export async function openDirectory(
  store: Store,
  clock: () => Date = () => new Date(),
  onUnreadable: (entry: FeedEntry) => void = () => {},
): Promise<Directory> {
  let seq = await latestSeq(store);
  const published = new Map<string, PublicService>();
  for await (const entry of publishedRevisions(store, seq)) await publish(entry);
  let snapshot = createSnapshot(published.values(), seq, clock());
  let shownSeq = seq;

  async function publish(entry: FeedEntry): Promise<void> {
    if (entry.fault) onUnreadable(entry);
    const service = await publicStateOf(store, entry);
    if (service) published.set(entry.serviceId, service);
    else published.delete(entry.serviceId);
  }

  async function readFeed(): Promise<void> {
    for (;;) {
      const revisions = await revisionsAfter(store, seq, feedBatch);
      for (const entry of revisions) {
        await publish(entry);
        seq = entry.seq;
      }
      if (revisions.length < feedBatch) return;
    }
  }

  async function refresh() {
    await readFeed();
    const now = clock();
    // By what is shown, not by what was just read: an earlier read may have failed half-way.
    if (seq !== shownSeq || snapshot.base !== helsinkiMidnight(now).toISOString()) {
      snapshot = createSnapshot(published.values(), seq, now);
      shownSeq = seq;
    }
  }

  return {
    current: () => snapshot,
    on: createPastDays(store, clock),
    refresh,
    follow: (everyMs, onError) => repeat(refresh, { everyMs, onError }),
  };
}
