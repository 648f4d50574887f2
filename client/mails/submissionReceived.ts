import type { MailTemplate } from './mailContent.ts';

/** To whoever sent in a service: that it arrived, and the request to confirm the address. */
export const submissionReceived: MailTemplate<'submission-received'> = (
  t,
  { reference, serviceName, confirmUrl },
) => ({
  subject: t('mails.submissionReceived.subject', { reference }),
  blocks: [
    { kind: 'paragraph', text: t('mails.submissionReceived.text', { reference, serviceName }) },
    { kind: 'paragraph', text: t('mails.submissionReceived.confirm') },
    { kind: 'action', label: t('mails.submissionReceived.action'), url: confirmUrl },
    { kind: 'note', text: t('mails.ignore') },
  ],
});
