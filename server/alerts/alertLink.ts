import { dayMs } from '../../data/model/duration.ts';
import { hashToken, newToken } from '../access/token.ts';
import { type Alert, addAlertLink, alertByLink } from '../store/alerts.ts';
import type { Store } from '../store/schema.ts';

/** How long an alert is good before it is asked whether it is still wanted. */
const goodForMs = 365 * dayMs;
/** How long a question waits: whether the address is right, or the alert still wanted. */
export const answerWithinMs = 30 * dayMs;

export function goodUntil(now: Date): Date {
  return new Date(now.getTime() + goodForMs);
}

/** A new link to an alert, for a mail; only its hash is kept, and it opens for as long as there is the alert. */
export async function newAlertLink(
  transaction: Store,
  { id, language }: Pick<Alert, 'id' | 'language'>,
  { baseUrl, now }: { baseUrl: string; now: Date },
): Promise<string> {
  const token = newToken();
  await addAlertLink(transaction, { alertId: id, tokenHash: hashToken(token), now });
  return new URL(`/${language}/alerts/${token}`, baseUrl).href;
}

/** The alert that a mailed token stands for; null for any other text. */
export async function alertOfToken(db: Store, token: string): Promise<Alert | null> {
  return /^[\w-]{43}$/.test(token) ? alertByLink(db, hashToken(token)) : null;
}
