import { dayMs, hourMs, minuteMs } from '../../data/model/duration.ts';
import type { Store } from '../store/schema.ts';
import {
  addSession,
  endSession,
  passSecondFactor,
  type StoredSession,
  sessionByHash,
  touchSession,
} from '../store/sessions.ts';
import { hashToken, newToken } from './token.ts';

/** Longest time without a request, and in all (OWASP Session Management: hours for idle, a day or more for all). */
const maxIdleMs = 12 * hourMs;
const maxAgeMs = 14 * dayMs;
/** How exactly the last request is noted: each note is a write. */
const touchMs = 5 * minuteMs;

/** Begins a session; gives the token of its cookie. */
export async function startSession(transaction: Store, accountId: string, now: Date): Promise<string> {
  const token = newToken();
  await addSession(transaction, { tokenHash: hashToken(token), accountId, csrfToken: newToken(), now });
  return token;
}

/** The session of a cookie; null where there is none, it is too old, or its account may not sign in any more. */
export async function findSession(
  store: Store,
  token: string | undefined,
  now: Date,
): Promise<StoredSession | null> {
  const session = token ? await sessionByHash(store, hashToken(token)) : null;
  if (!session) return null;
  const time = now.getTime();
  const isOver = time - session.seenAt.getTime() > maxIdleMs || time - session.createdAt.getTime() > maxAgeMs;
  if (isOver || session.account.isDisabled) {
    await endSession(store, session.tokenHash);
    return null;
  }
  if (time - session.seenAt.getTime() > touchMs) await touchSession(store, session.tokenHash, now);
  return session;
}

/** The session has passed the second factor; gives the new token of its cookie, since what it may do has grown. */
export async function renewSession(
  transaction: Store,
  session: Pick<StoredSession, 'tokenHash'>,
  now: Date,
): Promise<string> {
  const token = newToken();
  const change = { newHash: hashToken(token), csrfToken: newToken(), now };
  await passSecondFactor(transaction, session.tokenHash, change);
  return token;
}
