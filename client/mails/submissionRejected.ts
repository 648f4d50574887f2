import type { MailTemplate } from './mailContent.ts';

/** To the sender of a submission: it will not be published, and why. */
export const submissionRejected: MailTemplate<'submission-rejected'> = (
  t,
  { reference, serviceName, reason },
) => ({
  subject: t('mails.submissionRejected.subject', { reference }),
  blocks: [
    { kind: 'paragraph', text: t('mails.submissionRejected.text', { reference, serviceName }) },
    { kind: 'paragraph', text: reason },
    { kind: 'note', text: t('mails.submissionRejected.note') },
  ],
});
