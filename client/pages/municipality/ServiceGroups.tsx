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
  const groups = data.groups.filter(({ total }) => total > 0);
  return (
    <section aria-labelledby="services">
      <h2 id="services">{t('services')}</h2>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.kind} group={group} data={data} />
        ))}
      </div>
    </section>
  );
}

function Group({ group: { kind, total, items }, data }: { group: ServiceGroup; data: MunicipalityPageData }) {
  const t = useTranslations('municipality');
  const mapSearch = useMapSearch();
  const now = useMinute(data.now);
  const { code, schedules } = data;
  const all = mapSearch({
    serves: code,
    ...((kind === 'own' || kind === 'here') && { in: [{ kind: 'municipality', code }] }),
  });
  return (
    <section aria-labelledby={`group-${kind}`}>
      <h3 id={`group-${kind}`}>{t(`group.${kind}`)}</h3>
      <ul role="list" className={styles.cards}>
        {items.map((hit) => (
          <li key={hit.id}>
            <ServiceCard
              hit={hit}
              wanted={none}
              schedules={schedules}
              now={now}
              at={null}
              headingLevel="h4"
            />
          </li>
        ))}
      </ul>
      {total > items.length && (
        <p>
          <PageLink className={buttonClass()} href={all}>
            {t('all', { count: data.total })}
          </PageLink>
        </p>
      )}
    </section>
  );
}
