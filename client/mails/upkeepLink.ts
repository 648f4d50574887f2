import type { MailTemplate } from './mailContent.ts';

/** The link by which a maintainer looks after services. */
export const upkeepLink: MailTemplate<'upkeep-link'> = (t, { url, months }) => ({
  subject: t('mails.upkeepLink.subject'),
  blocks: [
    { kind: 'paragraph', text: t('mails.upkeepLink.text') },
    { kind: 'action', label: t('mails.upkeepLink.action'), url },
    { kind: 'note', text: t('mails.upkeepLink.keep', { months }) },
    { kind: 'note', text: t('mails.ignore') },
  ],
});
