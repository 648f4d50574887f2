import { queryFacts } from '../words/queryFacts.ts';
import type { MailTemplate } from './mailContent.ts';

/** Whether the address is right and its reader wants to be told. */
export const alertConfirm: MailTemplate<'alert-confirm'> = (t, { words, url }) => ({
  subject: t('mails.alertConfirm.subject'),
  blocks: [
    { kind: 'paragraph', text: t('mails.alertConfirm.text') },
    { kind: 'facts', items: queryFacts(t, words) },
    { kind: 'action', label: t('mails.alertConfirm.action'), url },
    { kind: 'note', text: t('mails.alertConfirm.ignore') },
  ],
});

/** Whether, after a year, somebody still wants to be told. */
export const alertRenew: MailTemplate<'alert-renew'> = (t, { words, url }) => ({
  subject: t('mails.alertRenew.subject'),
  blocks: [
    { kind: 'paragraph', text: t('mails.alertRenew.text') },
    { kind: 'facts', items: queryFacts(t, words) },
    { kind: 'action', label: t('mails.alertRenew.action'), url },
    { kind: 'note', text: t('mails.alertRenew.otherwise') },
  ],
});
