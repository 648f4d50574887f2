import type { MailKind } from '../../data/model/mail.ts';
import type { MailTemplate } from './mailContent.ts';
import { signIn } from './signIn.ts';
import { submissionReceived } from './submissionReceived.ts';

/** A template for every kind of mail. */
export const templates: { [K in MailKind]: MailTemplate<K> } = {
  'sign-in': signIn,
  'submission-received': submissionReceived,
};
