import type { MailTemplate } from './mailContent.ts';

/** What a visitor found wrong about a service. */
export const errorReport: MailTemplate<'error-report'> = (
  t,
  { serviceName, topic, message, email, url },
) => ({
  subject: t('mails.errorReport.subject', { serviceName }),
  blocks: [
    { kind: 'paragraph', text: t('mails.errorReport.text', { serviceName }) },
    {
      kind: 'facts',
      items: [
        { name: t('mails.errorReport.what'), value: t(`mails.errorReport.topic.${topic}`) },
        ...(message ? [{ name: t('mails.errorReport.message'), value: message }] : []),
        ...(email ? [{ name: t('mails.errorReport.email'), value: email }] : []),
      ],
    },
    { kind: 'action', label: t('mails.errorReport.action'), url },
  ],
});
