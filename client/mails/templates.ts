import type { MailKind } from '../../data/model/mail.ts';
import { alertConfirm, alertRenew } from './alertConfirm.ts';
import { alertFound } from './alertFound.ts';
import { errorReport } from './errorReport.ts';
import type { MailTemplate } from './mailContent.ts';
import { signIn } from './signIn.ts';
import { submissionPublished } from './submissionPublished.ts';
import { submissionQuestion } from './submissionQuestion.ts';
import { submissionReceived } from './submissionReceived.ts';
import { submissionRejected } from './submissionRejected.ts';
import { upkeepLink } from './upkeepLink.ts';
import { upkeepReminder } from './upkeepReminder.ts';

/** A template for every kind of mail. */
export const templates: { [K in MailKind]: MailTemplate<K> } = {
  'sign-in': signIn,
  'submission-received': submissionReceived,
  'upkeep-link': upkeepLink,
  'upkeep-reminder': upkeepReminder,
  'error-report': errorReport,
  'submission-published': submissionPublished,
  'submission-question': submissionQuestion,
  'alert-confirm': alertConfirm,
  'alert-found': alertFound,
  'alert-renew': alertRenew,
  'submission-rejected': submissionRejected,
};
