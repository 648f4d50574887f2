import { dayMs, hourMs, minuteMs } from '../../data/model/duration.ts';
import type { OutboxMail } from '../store/outboxQueue.ts';

const longestPauseMs = 12 * hourMs;
/** How long a mail is tried before an editor has to look (RFC 5321, 4.5.4.1, asks for four or five days at least). */
const patienceMs = 7 * dayMs;

/**
 * When a mail that failed is tried again: after one minute, then after twice as long each time, up to 12 hours, and a
 * little earlier or later by chance, so that mails that failed together do not come back together. Of the time for which
 * it is good, half of what is left is waited at most. `chance` is from 0 to 1; null: it is given up.
 */
export function nextTryOf(
  { attempts, triedSince, goodUntil }: Pick<OutboxMail, 'attempts' | 'triedSince' | 'goodUntil'>,
  { now, chance }: { now: Date; chance: number },
): Date | null {
  const time = now.getTime();
  const halfOfRest = goodUntil === null ? Number.POSITIVE_INFINITY : (Date.parse(goodUntil) - time) / 2;
  if (time - Date.parse(triedSince) > patienceMs || halfOfRest < minuteMs / 2) return null;
  const pauseMs = Math.min(minuteMs * 2 ** (attempts - 1), longestPauseMs) * (0.8 + 0.4 * chance);
  return new Date(time + Math.min(pauseMs, halfOfRest));
}
