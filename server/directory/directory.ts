import { type PublicService, toPublicService } from '../../data/model/service.ts';
import { latestSeq, publishedRevisions, revisionsAfter } from '../store/revisions.ts';
import type { Store } from '../store/schema.ts';
import { helsinkiMidnight } from './hours/helsinkiTime.ts';
import { createSnapshot, type DirectorySnapshot } from './snapshot.ts';

/** The read side: what is published, in memory, following the store's change feed. */
export interface Directory {
  /** The state of now; a request that keeps it sees one state to its end. */
  current(): DirectorySnapshot;
  /** Reads on in the change feed, and begins a new day's schedules when the day has changed. */
  refresh(): Promise<void>;
  /** Follows the feed until stopped; `onError` hears of reads that failed, which are tried again. */
  follow(everyMs: number, onError: (error: unknown) => void): { stop(): Promise<void> };
}

const feedBatch = 500;

function isPublic(service: { state: PublicService['state'] }): boolean {
  return service.state === 'published' || service.state === 'temporarily-closed';
}

/** Reads everything that is published. `clock` is the time of the directory. */
export async function openDirectory(store: Store, clock: () => Date = () => new Date()): Promise<Directory> {
  let seq = await latestSeq(store);
  const published = new Map<string, PublicService>();
  for await (const { service } of publishedRevisions(store, seq))
    published.set(service.id, toPublicService(service));
  let snapshot = createSnapshot(published.values(), seq, clock());
  let shownSeq = seq;

  async function readFeed(): Promise<void> {
    for (;;) {
      const revisions = await revisionsAfter(store, seq, feedBatch);
      for (const { seq: place, service } of revisions) {
        seq = place;
        if (isPublic(service)) published.set(service.id, toPublicService(service));
        else published.delete(service.id);
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
    refresh,
    follow(everyMs, onError) {
      let timer: NodeJS.Timeout;
      let reading: Promise<void> = Promise.resolve();
      let isStopped = false;
      const next = () => {
        timer = setTimeout(() => {
          reading = refresh()
            .catch(onError)
            .finally(() => {
              if (!isStopped) next();
            });
        }, everyMs);
      };
      next();
      return {
        async stop() {
          isStopped = true;
          clearTimeout(timer);
          await reading;
        },
      };
    },
  };
}
