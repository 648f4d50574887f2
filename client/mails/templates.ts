import type { MailKind } from '../../data/model/mail.ts';
import { errorReport } from './errorReport.ts';
import type { MailTemplate } from './mailContent.ts';
import { signIn } from './signIn.ts';
import { submissionReceived } from './submissionReceived.ts';
import { upkeepLink } from './upkeepLink.ts';
import { upkeepReminder } from './upkeepReminder.ts';

/** A template for every kind of mail. */
export const templates: { [K in MailKind]: MailTemplate<K> } = {
  'sign-in': signIn,
  'submission-received': submissionReceived,
  'upkeep-link': upkeepLink,
  'upkeep-reminder': upkeepReminder,
  'error-report': errorReport,
};
