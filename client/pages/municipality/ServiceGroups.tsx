import { useTranslations } from 'use-intl';
import type { MunicipalityPageData, ServiceGroup } from '../../../data/model/municipalityPages.ts';
import { ServiceCard } from '../../cards/ServiceCard.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { useMinute } from '../directory/useMinute.ts';
import { PageLink } from '../PageLink.tsx';
import styles from './serviceGroups.module.css';
import { useMapSearch } from './useMapSearch.ts';

const none: string[] = [];

/** The services that serve the people of the municipality: its own first. */
export function ServiceGroups({ data }: { data: MunicipalityPageData }) {
  const t = useTranslations('municipality');
  const mapSearch = useMapSearch();
  const groups = data.groups.filter(({ total }) => total > 0);
  const isCut = groups.some(({ total, items }) => total > items.length);
  return (
    <section aria-labelledby="services">
      <h2 id="services">{t('services')}</h2>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.kind} group={group} data={data} />
        ))}
        {isCut && (
          <p>
            <PageLink className={buttonClass()} href={mapSearch({ serves: data.code })}>
              {t('all', { count: data.total })}
            </PageLink>
          </p>
        )}
      </div>
    </section>
  );
}

function Group({ group: { kind, items }, data }: { group: ServiceGroup; data: MunicipalityPageData }) {
  const t = useTranslations('municipality');
  const now = useMinute(data.now);
  return (
    <section aria-labelledby={`group-${kind}`}>
      <h3 id={`group-${kind}`}>{t(`group.${kind}`)}</h3>
      <ul role="list" className={styles.cards}>
        {items.map((hit) => (
          <li key={hit.id}>
            <ServiceCard
              hit={hit}
              wanted={none}
              schedules={data.schedules}
              now={now}
              at={null}
              headingLevel="h4"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
