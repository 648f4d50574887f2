import type { MailKind, MailValues } from '../../data/model/mail.ts';
import type { Translate } from '../pages/head.ts';

/** What a mail is made of; the same blocks become its text and its HTML. */
export type MailBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; items: { name: string; value: string }[] }
  | { kind: 'list'; items: string[] }
  /** The one thing to do; its address stands in full in the text. */
  | { kind: 'action'; label: string; url: string }
  | { kind: 'note'; text: string };

export interface MailContent {
  subject: string;
  blocks: MailBlock[];
  /** Where mail programs end mails of its kind. */
  unsubscribeUrl?: string;
}

/** Writes one kind of mail. */
export type MailTemplate<K extends MailKind> = (t: Translate, values: MailValues[K]) => MailContent;
