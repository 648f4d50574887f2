import { queryFacts } from '../words/queryFacts.ts';
import type { MailBlock, MailTemplate } from './mailContent.ts';

/** Which services began to match a search. */
export const alertFound: MailTemplate<'alert-found'> = (t, values) => {
  const { words, services, count, listUrl, stopUrl } = values;
  const rest = count - services.length;
  const others: MailBlock[] =
    rest > 0 ? [{ kind: 'paragraph', text: t('mails.alertFound.more', { count: rest }) }] : [];
  return {
    subject: t('mails.alertFound.subject', { count, name: services[0]?.name ?? '' }),
    blocks: [
      { kind: 'paragraph', text: t('mails.alertFound.text', { count }) },
      {
        kind: 'facts',
        items: services.map(({ name, place, languages, url }) => ({
          name: `${name} (${place})`,
          value: [languages.join(', '), url].filter(Boolean).join(' – '),
        })),
      },
      ...others,
      { kind: 'action', label: t('mails.alertFound.action'), url: listUrl },
      { kind: 'paragraph', text: t('mails.alertFound.why') },
      { kind: 'facts', items: queryFacts(t, words) },
      { kind: 'note', text: t('mails.alertFound.stop', { url: stopUrl }) },
    ],
    unsubscribeUrl: stopUrl,
  };
};
