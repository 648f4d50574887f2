import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { NamedId, ServiceDetail } from '../../../data/model/card.ts';
import { readableUrl } from '../../../data/model/readableUrl.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { useShell } from '../ShellContext.tsx';
import styles from './facts.module.css';
import text from './serviceText.module.css';

/** Whom a service is for, what it helps with, who runs it and what it costs: what is known of it. */
export function ForWhom({ detail }: { detail: ServiceDetail }) {
  const { service, serviceAreaNames } = detail;
  const t = useTranslations('service');
  const format = useFormatter();
  const shell = useShell();
  const placeName = usePlaceName();
  return (
    <section aria-labelledby="for-whom">
      <h2 id="for-whom">{t('forWhom')}</h2>
      <dl className={styles.facts}>
        <Fact name={t('area')}>
          {service.serviceArea?.kind === 'nationwide' && t('areaNationwide')}
          {service.serviceArea?.kind === 'municipalities' && format.list(serviceAreaNames.map(placeName))}
          {!service.serviceArea && <span className={text.soft}>{t('areaUnknown')}</span>}
        </Fact>
        {service.topics.length > 0 && (
          <Fact name={t('topics')}>
            <NameList ids={service.topics} entries={shell.topics} />
          </Fact>
        )}
        {service.audiences.length > 0 && (
          <Fact name={t('audiences')}>
            <NameList ids={service.audiences} entries={shell.audiences} />
          </Fact>
        )}
        <Fact name={t('provider')}>
          {service.provider.name ? (
            <LocalizedText text={service.provider.name} />
          ) : (
            nameOf(service.provider.type, shell.providerTypes)
          )}
        </Fact>
        {service.price && (
          <Fact name={t('price')}>
            {service.price.isFree && t('free')}{' '}
            {service.price.note && <LocalizedText text={service.price.note} />}
          </Fact>
        )}
        {service.accessibility && (
          <Fact name={t('accessibility')}>
            {service.accessibility.wheelchair && t(`wheelchair.${service.accessibility.wheelchair}`)}{' '}
            {service.accessibility.note && <LocalizedText text={service.accessibility.note} />}
          </Fact>
        )}
        {service.funding && (
          <Fact name={t('funding')}>
            <LocalizedText text={service.funding} />
          </Fact>
        )}
        {service.links.length > 0 && (
          <Fact name={t('links')}>
            <ul role="list">
              {service.links.map(({ url, title }) => (
                <li key={url}>
                  <a className={text.value} href={url} rel="external">
                    {title ? <LocalizedText text={title} /> : <bdi dir="ltr">{readableUrl(url)}</bdi>}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function nameOf(id: string, entries: NamedId[]): string {
  return entries.find((entry) => entry.id === id)?.name ?? id;
}

/** One below the other: there are commas in the names. */
function NameList({ ids, entries }: { ids: string[]; entries: NamedId[] }) {
  return (
    <ul role="list">
      {ids.map((id) => (
        <li key={id}>{nameOf(id, entries)}</li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
