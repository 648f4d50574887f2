import type { MailKind, OutboxState } from './mail.ts';

/** A mail in the list of the outbox. */
export interface OutboxItem {
  id: string;
  to: string;
  kind: MailKind;
  state: OutboxState;
  /** ISO 8601 UTC. */
  createdAt: string;
  /** When it is tried next; null where it is not. */
  nextTryAt: string | null;
  sentAt: string | null;
  attempts: number;
  lastError: string | null;
  /** Until when it is of use; null: always, or it is sent. */
  goodUntil: string | null;
  /** Its use is over, so it is not sent any more. */
  isTooLate: boolean;
  /** Whether it can be sent now, or again. */
  canRetry: boolean;
}

/** The mails that were queued, newest first, and one of them as it reads. */
export interface OutboxPageData {
  items: OutboxItem[];
  counts: Partial<Record<OutboxState, number>>;
  chosen: OutboxState | null;
  /** The mail after which older ones begin; null where there are none. */
  next: string | null;
  /** `secret`: it lets someone in, so nobody sees it here. */
  shown:
    | { id: string; subject: string; text: string; language: string }
    | { id: string; secret: true }
    | null;
  /** There is no mail server: where the mails lie instead. */
  folder: string | null;
  /** How many mails lie in files and can be sent now that there is a mail server. */
  sendableKept: number;
}
