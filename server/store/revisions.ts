import { setImmediate } from 'node:timers/promises';
import type { Service } from '../../data/model/service.ts';
import type { ServiceState } from '../../data/model/vocabulary.ts';
import {
  type FeedEntry,
  feedColumns,
  type Revision,
  revisionColumns,
  toFeedEntry,
  toRevision,
} from './revisionRow.ts';
import type { Store } from './schema.ts';

const publicStates: ServiceState[] = ['published', 'temporarily-closed'];

const batchSize = 500;

/** The newest place in the change feed; 0 while there is no revision. */
export async function latestSeq(db: Store): Promise<number> {
  const row = await db
    .selectFrom('revision')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/**
 * The last place in the change feed before a moment, and when it was written; place 0 where there is none. Times rise
 * with places, so a few single rows say it, and no index of times is needed.
 */
export async function feedPlaceBefore(db: Store, moment: Date): Promise<{ seq: number; createdAt: string }> {
  const before = moment.toISOString();
  let found = { seq: 0, createdAt: new Date(0).toISOString() };
  let [low, high] = [1, await latestSeq(db)];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    // A place that was given to a write that failed has no row: the next one stands for it.
    const row = await db
      .selectFrom('revision')
      .select(['seq', 'created_at'])
      .where('seq', '>=', middle)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirstOrThrow();
    if (row.created_at < before) {
      found = { seq: row.seq, createdAt: row.created_at };
      low = row.seq + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** Revisions that were the newest of their service when the change feed stood at `upTo`, and that the public may see. */
function publishedAt(db: Store, upTo: number) {
  return db
    .selectFrom('revision')
    .where('seq', '<=', upTo)
    .where('state', 'in', publicStates)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('revision as newer')
            .select('newer.seq')
            .whereRef('newer.service_id', '=', 'revision.service_id')
            .whereRef('newer.number', '>', 'revision.number')
            .where('newer.seq', '<=', upTo),
        ),
      ),
    );
}

/**
 * The published state as it was when the change feed stood at `upTo`, in the feed's order, read in batches: later
 * revisions do not disturb it, and `revisionsAfter(db, upTo)` goes on from there.
 */
export async function* publishedRevisions(db: Store, upTo: number): AsyncGenerator<FeedEntry> {
  for (let after = 0; ; ) {
    const rows = await publishedAt(db, upTo)
      .select(feedColumns)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(batchSize)
      .execute();
    for (const row of rows) yield toFeedEntry(row);
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) return;
    after = last.seq;
    // The driver works on this thread: without a pause a long read would keep every request waiting.
    await setImmediate();
  }
}

/** How many services the public may see now. */
export async function countPublished(db: Store): Promise<number> {
  const { count } = await publishedAt(db, Number.MAX_SAFE_INTEGER)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The change feed: revisions of any service and state after a place in it, oldest first, at most `limit`. */
export async function revisionsAfter(db: Store, seq: number, limit: number): Promise<FeedEntry[]> {
  const rows = await db
    .selectFrom('revision')
    .select(feedColumns)
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map(toFeedEntry);
}

const maxTries = 20;

/** The newest state of a service, at a place in the feed, that can be read; null where none of the last 20 can. */
export async function lastReadable(db: Store, serviceId: string, upTo: number): Promise<Service | null> {
  const rows = await db
    .selectFrom('revision')
    .select(feedColumns)
    .where('service_id', '=', serviceId)
    .where('seq', '<=', upTo)
    .orderBy('number', 'desc')
    .limit(maxTries)
    .execute();
  for (const row of rows) {
    const { service } = toFeedEntry(row);
    if (service) return service;
  }
  return null;
}

/** The revisions of one service, newest first, at most `limit`; only those before the number `before`, where given. */
export async function serviceHistory(
  db: Store,
  serviceId: string,
  limit: number,
  before: number = Number.MAX_SAFE_INTEGER,
): Promise<Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .select(revisionColumns)
    .where('service_id', '=', serviceId)
    .where('number', '<', before)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toRevision);
}

/** One revision of a service by its number within it; null where there is none. */
export async function serviceRevision(
  db: Store,
  serviceId: string,
  number: number,
): Promise<Revision | null> {
  const row = await db
    .selectFrom('revision')
    .select(revisionColumns)
    .where('service_id', '=', serviceId)
    .where('number', '=', number)
    .limit(1)
    .executeTakeFirst();
  return row ? toRevision(row) : null;
}
