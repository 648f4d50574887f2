import { dayMs, hourMs, minuteMs } from '../../data/model/duration.ts';
import type { Store } from '../store/schema.ts';
import {
  addSession,
  endSession,
  passSecondFactor,
  type StoredSession,
  sessionByHash,
  sweepSessions,
  touchSession,
} from '../store/sessions.ts';
import { hashToken, newToken } from './token.ts';

/** Longest time without a request, and in all (OWASP Session Management: hours for idle, a day or more for all). */
const maxIdleMs = 12 * hourMs;
const maxAgeMs = 14 * dayMs;
/** How exactly the last request is noted: each note is a write. */
const touchMs = 5 * minuteMs;

/** Begins a session; gives the token of its cookie. Sessions that are over are swept out with it. */
export async function startSession(
  transaction: Store,
  accountId: string,
  now: Date,
  { hasPassedSecondFactor = false } = {},
): Promise<string> {
  const token = newToken();
  await sweepSessions(transaction, {
    createdBefore: new Date(now.getTime() - maxAgeMs),
    seenBefore: new Date(now.getTime() - maxIdleMs),
  });
  const tokenHash = hashToken(token);
  await addSession(transaction, {
    tokenHash,
    accountId,
    csrfToken: newToken(),
    hasPassedSecondFactor,
    now,
  });
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

/** The session has passed the second factor; it goes by new tokens, since what it may do has grown. */
export async function renewSession(
  transaction: Store,
  session: StoredSession,
  now: Date,
): Promise<{ token: string; session: StoredSession }> {
  const token = newToken();
  const tokenHash = hashToken(token);
  const csrfToken = newToken();
  await passSecondFactor(transaction, session.tokenHash, { newHash: tokenHash, csrfToken, now });
  return { token, session: { ...session, tokenHash, csrfToken, hasPassedSecondFactor: true } };
}
