import type { MailTemplate } from './mailContent.ts';

/** The link by which someone signs in. */
export const signIn: MailTemplate<'sign-in'> = (t, { url, minutes }) => ({
  subject: t('mails.signIn.subject'),
  blocks: [
    { kind: 'paragraph', text: t('mails.signIn.text', { minutes }) },
    { kind: 'action', label: t('mails.signIn.action'), url },
    { kind: 'note', text: t('mails.ignore') },
  ],
});
