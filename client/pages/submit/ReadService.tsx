import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { NamedCode, SubmitPageData } from '../../../data/model/submissionForm.ts';
import { useShell } from '../ShellContext.tsx';
import { ReadChannel } from './ReadChannel.tsx';
import { ReadTexts } from './ReadTexts.tsx';
import styles from './read.module.css';

interface ReadServiceProps {
  read: NonNullable<SubmitPageData['read']>;
  municipalities: readonly NamedCode[];
}

/** What was understood of the form, in words. */
export function ReadService({ read: { sender, service, note }, municipalities }: ReadServiceProps) {
  const t = useTranslations();
  const { topics, audiences, providerTypes } = useShell();
  const { serviceArea, authorityContact: contact, accessibility, price } = service;
  const nameOf = (items: readonly { id: string; name: string }[], id: string) =>
    items.find((item) => item.id === id)?.name ?? id;
  const town = (code: string) => municipalities.find((item) => item.code === code)?.name ?? code;
  const list = (names: readonly string[]) => (names.length > 0 ? <bdi>{names.join(', ')}</bdi> : null);
  const facts: [label: string, fact: ReactNode][] = [
    [t('submit.label.name'), <ReadTexts key="name" text={service.name} />],
    [t('submit.label.summary'), service.summary && <ReadTexts key="summary" text={service.summary} />],
    [t('submit.label.text'), service.description && <ReadTexts key="text" text={service.description} />],
    [t('submit.label.providerType'), nameOf(providerTypes, service.provider.type)],
    [t('submit.label.municipality'), town(service.provider.municipalityCode)],
    [
      t('submit.label.providerName'),
      service.provider.name && <ReadTexts key="provider" text={service.provider.name} />,
    ],
    [t('submit.label.topics'), list(service.topics.map((id) => nameOf(topics, id)))],
    [
      t('submit.label.area'),
      serviceArea?.kind === 'nationwide'
        ? t('submit.area.nationwide')
        : list((serviceArea?.codes ?? []).map(town)),
    ],
    [t('submit.label.audiences'), list(service.audiences.map((id) => nameOf(audiences, id)))],
    [
      t('submit.label.wheelchair'),
      accessibility?.wheelchair && t(`service.wheelchair.${accessibility.wheelchair}`),
    ],
    [t('submit.label.accessibility'), accessibility?.note && <ReadTexts key="a" text={accessibility.note} />],
    [t('submit.label.price'), price && t(price.isFree ? 'submit.price.free' : 'submit.price.paid')],
    [t('submit.label.priceNote'), price?.note && <ReadTexts key="price" text={price.note} />],
    [t('submit.label.funding'), service.funding && <ReadTexts key="funding" text={service.funding} />],
    [t('submit.label.ptvId'), service.ptvId],
    [t('submit.label.links'), list(service.links.map(({ url }) => url))],
    [
      t('submit.contactTitle'),
      contact && list([contact.name, contact.phone, contact.email].filter((part) => part !== undefined)),
    ],
    [t('submit.label.note'), note],
    [
      t('submit.steps.sender'),
      list([sender.name, sender.role, sender.email, sender.phone].filter((part) => part !== undefined)),
    ],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts
          .filter(([, fact]) => fact)
          .map(([label, fact]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
      <h3>{t('submit.label.channels')}</h3>
      {service.channels.map((channel, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <ReadChannel key={index} channel={channel} town={town} />
      ))}
    </>
  );
}
