import { dayMs, hourMs, minuteMs } from '../../data/model/duration.ts';
import type { RenderMail } from '../../data/model/mail.ts';
import { noteMailFailed, noteMailOut, type OutboxMail, takeDueMail } from '../store/outboxQueue.ts';
import type { Store } from '../store/schema.ts';
import type { Transport } from './transport.ts';

/** Longer than any try may take. */
const leaseMs = 2 * minuteMs;
const longestPauseMs = 12 * hourMs;
/** How long a mail is tried before an editor has to look (RFC 5321, 4.5.4.1, asks for four or five days at least). */
const patienceMs = 7 * dayMs;

/**
 * When a mail that failed is tried again: after one minute, then after twice as long each time, up to 12 hours, and a
 * little earlier or later by chance, so that mails that failed together do not come back together. `chance` is from 0
 * to 1.
 */
export function nextTryAt({ attempts, now, chance }: { attempts: number; now: Date; chance: number }): Date {
  const pauseMs = Math.min(minuteMs * 2 ** (attempts - 1), longestPauseMs);
  return new Date(now.getTime() + pauseMs * (0.8 + 0.4 * chance));
}

/**
 * A refusal of this mail or its reader that will not change by itself (RFC 5321, 4.2.1: 5yz). Refused sign-in or sender:
 * that is a setting to be put right, and the mail waits for it.
 */
function isFinal(error: unknown): boolean {
  if (!(error instanceof Error && 'responseCode' in error && 'command' in error)) return false;
  const isOfMail = error.command === 'RCPT TO' || error.command === 'DATA';
  return isOfMail && Number(error.responseCode) >= 500;
}

export interface SenderParts {
  store: Store;
  transport: Transport;
  renderMail: RenderMail;
  clock: () => Date;
  onFailure: (error: unknown, mail: OutboxMail) => void;
}

/** Sends everything that is due, one after the other, until `isStopped`; gives how many went out. */
export async function sendOutbox(
  parts: SenderParts,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const { store, transport, renderMail, clock, onFailure } = parts;
  let count = 0;
  while (!isStopped()) {
    const takenAt = clock();
    const mail = await takeDueMail(store, {
      now: takenAt,
      leaseUntil: new Date(takenAt.getTime() + leaseMs),
    });
    if (!mail) break;
    try {
      const rendered = await renderMail(mail.content);
      await transport.send({ id: mail.id, to: mail.to, ...rendered });
      await noteMailOut(store, mail, { state: transport.outcome, now: clock() });
      count++;
    } catch (error) {
      const now = clock();
      const isOver = isFinal(error) || now.getTime() - Date.parse(mail.createdAt) > patienceMs;
      const nextTry = isOver ? null : nextTryAt({ attempts: mail.attempts, now, chance: Math.random() });
      await noteMailFailed(store, mail.id, {
        error: error instanceof Error ? error.message : String(error),
        nextTry,
      });
      onFailure(error, mail);
    }
  }
  return count;
}
