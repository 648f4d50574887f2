import { alertsToAsk, noteAsked, removeUnanswered } from '../store/dueAlerts.ts';
import { queueMail } from '../store/outbox.ts';
import type { Store } from '../store/schema.ts';
import { answerWithinMs, newAlertLink } from './alertLink.ts';
import { keptQuery, wordsOf } from './alertQuery.ts';

const batchSize = 100;

/**
 * Asks after a year whether an alert is still wanted, and ends those whose question nobody answered within 30 days, be
 * it this one or the first; gives how many it ended.
 */
export async function endAlerts(
  store: Store,
  { baseUrl, now }: { baseUrl: string; now: Date },
): Promise<number> {
  const count = await removeUnanswered(store, new Date(now.getTime() - answerWithinMs));
  for (;;) {
    const alerts = await alertsToAsk(store, now, batchSize);
    for (const alert of alerts) {
      await store.transaction().execute(async (transaction) => {
        if (!(await noteAsked(transaction, alert.id, now))) return;
        const { language } = alert;
        const words = wordsOf(keptQuery(alert.query), language);
        const url = await newAlertLink(transaction, alert, { baseUrl, now });
        const goodUntil = new Date(now.getTime() + answerWithinMs);
        const mail = { kind: 'alert-renew', to: alert.email, language, values: { words, url } } as const;
        await queueMail(transaction, { ...mail, isSecret: true, goodUntil, now });
      });
    }
    if (alerts.length < batchSize) return count;
  }
}
