import type { InterfaceLanguage } from './languageTag.ts';
import type { QueryWords } from './queryWords.ts';
import type { ErrorTopic } from './upkeep.ts';
import type { FactGroup } from './vocabulary.ts';

/** What each kind of mail says beside its own words; client/mails has a template for each kind. */
export interface MailValues {
  'sign-in': { url: string; minutes: number };
  'submission-received': { reference: string; serviceName: string; confirmUrl: string };
  'upkeep-link': { url: string; months: number };
  'upkeep-reminder': {
    url: string;
    /** `second-contact`: nobody else has answered. */
    stage: 'first' | 'second' | 'second-contact';
    services: { name: string; facts: FactGroup[] }[];
  };
  'error-report': {
    serviceName: string;
    topic: ErrorTopic;
    message: string;
    /** Where the visitor can be answered. */
    email: string | null;
    /** Where it is put right: the maintainer's page, or the public one. */
    url: string;
  };
  'submission-published': {
    reference: string;
    serviceName: string;
    isEdited: boolean;
    isClosed: boolean;
    note: string;
    url: string;
  };
  'submission-question': { reference: string; serviceName: string; question: string; url: string };
  'alert-confirm': { words: QueryWords; url: string };
  'alert-found': {
    words: QueryWords;
    services: { name: string; place: string; languages: string[]; url: string }[];
    /** Of all that began to match, also those that are not listed. */
    count: number;
    listUrl: string;
    stopUrl: string;
  };
  'alert-renew': { words: QueryWords; url: string };
  'submission-rejected': { reference: string; serviceName: string; reason: string };
}
export type MailKind = keyof MailValues;

/** A mail to be written, in the reader's language. */
export type MailToRender = {
  [K in MailKind]: { kind: K; values: MailValues[K]; language: InterfaceLanguage };
}[MailKind];

/** A mail as it is sent. */
export interface RenderedMail {
  subject: string;
  text: string;
  /** A whole document. */
  html: string;
  /** Ends mails of its kind by one post, as mail programs do it (RFC 8058). */
  unsubscribeUrl?: string;
}

export type RenderMail = (mail: MailToRender) => Promise<RenderedMail>;

export const outboxStates = ['waiting', 'sent', 'kept', 'given-up'] as const;
/** `kept`: there is no mail server, so the mail lies in a file. */
export type OutboxState = (typeof outboxStates)[number];
