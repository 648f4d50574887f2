import type { DirectorySnapshot } from '../directory/snapshot.ts';
import { type Alert, confirmAlert, renewAlert } from '../store/alerts.ts';
import { changeAlertMatches } from '../store/dueAlerts.ts';
import type { Store } from '../store/schema.ts';
import { goodUntil } from './alertLink.ts';
import { matchingIds } from './matchingIds.ts';

/** Begins to tell, from what there is now on; a second time it only makes the alert good for another year. */
export async function confirmOrRenew(
  store: Store,
  { id, query }: Pick<Alert, 'id' | 'query'>,
  { snapshot, now }: { snapshot: DirectorySnapshot; now: Date },
): Promise<void> {
  const added = matchingIds(snapshot, query, now);
  const until = goodUntil(now);
  await store.transaction().execute(async (transaction) => {
    const isFirst = await confirmAlert(transaction, id, { checkedSeq: snapshot.seq, goodUntil: until, now });
    if (isFirst) await changeAlertMatches(transaction, id, { added, gone: [] });
    else await renewAlert(transaction, id, until);
  });
}
