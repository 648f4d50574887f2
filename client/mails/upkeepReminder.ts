import type { MailTemplate } from './mailContent.ts';

/** Which facts of which services somebody should look at again. */
export const upkeepReminder: MailTemplate<'upkeep-reminder'> = (t, { url, stage, services }) => ({
  subject: t(`mails.upkeepReminder.subject.${stage}`, { count: services.length }),
  blocks: [
    { kind: 'paragraph', text: t(`mails.upkeepReminder.text.${stage}`) },
    {
      kind: 'facts',
      items: services.map(({ name, facts }) => ({
        name,
        value: facts.map((group) => t(`mails.group.${group}`)).join(', '),
      })),
    },
    { kind: 'paragraph', text: t('mails.upkeepReminder.how') },
    { kind: 'action', label: t('mails.upkeepReminder.action'), url },
    { kind: 'note', text: t('mails.upkeepReminder.secret') },
  ],
});
