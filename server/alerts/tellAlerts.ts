import { dayMs } from '../../data/model/duration.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import type { Alert } from '../store/alerts.ts';
import { alertMatches, changeAlertMatches, dueAlerts, takeAlertCheck } from '../store/dueAlerts.ts';
import { queueMail } from '../store/outbox.ts';
import type { Store } from '../store/schema.ts';
import { newAlertLink } from './alertLink.ts';
import { keptQuery, wordsOf } from './alertQuery.ts';
import { foundServices } from './foundServices.ts';
import { matchingIds } from './matchingIds.ts';

export interface AlertRun {
  snapshot: DirectorySnapshot;
  baseUrl: string;
  now: Date;
}

const batchSize = 100;
/** Whoever was told something is left in peace for so long. */
const quietMs = dayMs;

/**
 * Looks at one alert anew. What matches now, the place up to which was looked and the mail are written together, and
 * only where nobody else has looked meanwhile: so a restart or a second process tells nobody twice.
 */
function tell(store: Store, alert: Alert, { snapshot, baseUrl, now }: AlertRun): Promise<boolean> {
  const { id, language, query } = alert;
  const matching = matchingIds(snapshot, query, now);
  const still = new Set(matching);
  return store.transaction().execute(async (transaction) => {
    const known = await alertMatches(transaction, id);
    const added = matching.filter((service) => !known.has(service));
    const gone = [...known].filter((service) => !still.has(service));
    const toldAt = added.length > 0 ? now : null;
    if (!(await takeAlertCheck(transaction, alert, { seq: snapshot.seq, toldAt }))) return false;
    await changeAlertMatches(transaction, id, { added, gone });
    if (added.length === 0) return false;
    await queueMail(transaction, {
      kind: 'alert-found',
      to: alert.email,
      language,
      values: {
        words: wordsOf(keptQuery(query), language),
        ...foundServices(snapshot, added, { reader: language, baseUrl }),
        listUrl: new URL(`/${language}/${query && `?${query}`}`, baseUrl).href,
        stopUrl: await newAlertLink(transaction, alert, { baseUrl, now }),
      },
      isSecret: true,
      now,
    });
    return true;
  });
}

/** Tells everyone of the services that began to match since they were told last; gives how many mails were queued. */
export async function tellAlerts(store: Store, run: AlertRun): Promise<number> {
  const quietSince = new Date(run.now.getTime() - quietMs);
  let count = 0;
  for (let after = ''; ; ) {
    const alerts = await dueAlerts(store, { seq: run.snapshot.seq, quietSince, after, limit: batchSize });
    for (const alert of alerts) {
      if (await tell(store, alert, run)) count += 1;
      after = alert.id;
    }
    if (alerts.length < batchSize) return count;
  }
}
