import { minuteMs } from '../../data/model/duration.ts';
import type { RenderMail } from '../../data/model/mail.ts';
import { giveUpStaleMails } from '../store/keptMails.ts';
import { noteMailFailed, noteMailOut, type OutboxMail, takeDueMail } from '../store/outboxQueue.ts';
import type { Store } from '../store/schema.ts';
import { nextTryOf } from './nextTry.ts';
import type { Transport } from './transport.ts';

/** Longer than any try may take. */
const leaseMs = 2 * minuteMs;

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

/** Sends everything that is due and still of use, one after the other, until `isStopped`; gives how many went out. */
export async function sendOutbox(
  parts: SenderParts,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const { store, transport, renderMail, clock, onFailure } = parts;
  let count = 0;
  await giveUpStaleMails(store, clock());
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
      await transport.afterwards(mail.id);
    } catch (error) {
      const now = clock();
      const nextTry = isFinal(error) ? null : nextTryOf(mail, { now, chance: Math.random() });
      await noteMailFailed(store, mail.id, {
        error: error instanceof Error ? error.message : String(error),
        nextTry,
      });
      onFailure(error, mail);
    }
  }
  return count;
}
