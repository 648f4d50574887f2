import { dayMs } from '../../data/model/duration.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { Query } from '../../data/model/query.ts';
import { foldEmail } from '../store/accounts.ts';
import { countAlerts, ensureAlert } from '../store/alerts.ts';
import { countMailsSince, queueMail } from '../store/outbox.ts';
import type { Store } from '../store/schema.ts';
import { answerWithinMs, newAlertLink } from './alertLink.ts';
import { textOfQuery, wordsOf } from './alertQuery.ts';

const maxAlerts = 50;
/** What is found is told in mails of its own, which keep nobody from asking. */
const maxQuestionsADay = 10;

export interface AlertRequest {
  email: string;
  query: Query;
  language: InterfaceLanguage;
  baseUrl: string;
  now: Date;
}

/**
 * Mails a link by which whoever reads the address's mail says that they want to be told. Whoever asks learns nothing:
 * for an address that has many alerts, or is asked for too often, nothing happens.
 */
export function askForAlert(
  store: Store,
  { email, query, language, baseUrl, now }: AlertRequest,
): Promise<void> {
  return store.transaction().execute(async (transaction) => {
    const address = foldEmail(email);
    const asked = { to: address, kind: 'alert-confirm', since: new Date(now.getTime() - dayMs) } as const;
    if ((await countMailsSince(transaction, asked)) >= maxQuestionsADay) return;
    if ((await countAlerts(transaction, address)) >= maxAlerts) return;
    const alert = await ensureAlert(transaction, {
      email: address,
      language,
      query: textOfQuery(query),
      now,
    });
    await queueMail(transaction, {
      kind: 'alert-confirm',
      to: address,
      language,
      values: {
        words: wordsOf(query, language),
        url: await newAlertLink(transaction, alert, { baseUrl, now }),
      },
      isSecret: true,
      goodUntil: new Date(now.getTime() + answerWithinMs),
      now,
    });
  });
}
