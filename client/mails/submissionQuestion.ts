import type { MailTemplate } from './mailContent.ts';

/** To the sender of a submission: what an editor asks, and where to answer. */
export const submissionQuestion: MailTemplate<'submission-question'> = (
  t,
  { reference, serviceName, question, url },
) => ({
  subject: t('mails.submissionQuestion.subject', { reference }),
  blocks: [
    { kind: 'paragraph', text: t('mails.submissionQuestion.text', { reference, serviceName }) },
    { kind: 'paragraph', text: question },
    { kind: 'action', label: t('mails.submissionQuestion.action'), url },
    { kind: 'note', text: t('mails.submissionQuestion.note') },
  ],
});
