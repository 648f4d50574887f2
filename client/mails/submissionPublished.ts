import type { MailBlock, MailTemplate } from './mailContent.ts';

/** To the sender of a submission: it is public now, and where. */
export const submissionPublished: MailTemplate<'submission-published'> = (
  t,
  { reference, serviceName, isEdited, isClosed, note, url },
) => ({
  subject: t('mails.submissionPublished.subject', { reference }),
  blocks: [
    {
      kind: 'paragraph',
      text: t(isClosed ? 'mails.submissionPublished.closed' : 'mails.submissionPublished.text', {
        reference,
        serviceName,
      }),
    },
    ...(isEdited ? [{ kind: 'paragraph', text: t('mails.submissionPublished.edited') } as MailBlock] : []),
    ...(note ? [{ kind: 'paragraph', text: note } as MailBlock] : []),
    ...(isClosed ? [] : [{ kind: 'action', label: t('mails.submissionPublished.action'), url } as MailBlock]),
  ],
});
