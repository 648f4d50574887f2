import { dayMs } from '../../data/model/duration.ts';
import type { Store } from '../store/schema.ts';
import { expireUnconfirmed } from '../store/submissionAddress.ts';

/** How long a submission waits for its sender's address to be confirmed. */
const expireAfterMs = 30 * dayMs;

/** Until when a sender's address can be confirmed. */
export function confirmableUntil(receivedAt: Date): Date {
  return new Date(receivedAt.getTime() + expireAfterMs);
}

/** One transaction stays short. */
const batch = 100;

/** Ends the waiting of every submission that nobody vouched for in time; gives how many there were. */
export async function expireSubmissions(store: Store, now: Date): Promise<number> {
  const receivedBefore = new Date(now.getTime() - expireAfterMs);
  for (let total = 0; ; ) {
    const count = await store
      .transaction()
      .execute((transaction) => expireUnconfirmed(transaction, { receivedBefore, now, limit: batch }));
    total += count;
    if (count < batch) return total;
  }
}
