import { useTranslations } from 'use-intl';
import type { ChangedService } from '../../../data/model/changes.ts';
import type { ChangesPageData } from '../../../data/model/changesQuery.ts';
import type { ServiceEvent } from '../../../data/model/serviceEvents.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { servicePath } from '../navigation.ts';
import { useLanguageEntry } from '../ShellContext.tsx';
import styles from './changes.module.css';
import { Pages } from './Pages.tsx';

/** Says in words what happened to a service. */
function useEventText(): (event: ServiceEvent) => string {
  const t = useTranslations('changes');
  const entryOf = useLanguageEntry();
  return (event) => {
    switch (event.kind) {
      case 'gained-language':
        return t('event.gained', { language: entryOf(event.tag).name, how: t(`how.${event.how}`) });
      case 'lost-language':
        return t('event.lost', { language: entryOf(event.tag).name, how: t(`how.${event.how}`) });
      case 'changed-how': {
        const [from, to] = [t(`how.${event.from}`), t(`how.${event.to}`)];
        return t('event.changed', { language: entryOf(event.tag).name, from, to });
      }
      case 'changed-hours':
      case 'changed-contact':
        return '';
      default:
        return t(`event.${event.kind}`);
    }
  };
}

interface RowProps {
  service: ChangedService;
  since: string;
  /** The last day; null: now. */
  until: string | null;
}

function Row({ service, since, until }: RowProps) {
  const reader = useLanguage();
  const placeName = usePlaceName();
  const eventText = useEventText();
  return (
    <tr>
      <th scope="row">
        <a href={servicePath(reader, service.slug, service.isListed ? until : since)}>
          <LocalizedText text={service.name} />
        </a>
      </th>
      <td>
        <bdi>{placeName(service.municipality.name)}</bdi>
      </td>
      <td>
        <ul role="list">
          {service.events.map((event) => (
            <li key={JSON.stringify(event)}>{eventText(event)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The services that changed, a page of them; what has closed leads to the directory of the first day. */
export function ChangedServices({ page }: { page: ChangesPageData }) {
  const t = useTranslations('changes');
  const { changes, changedCount, view } = page;
  const caption = t('list', { count: changedCount });
  return (
    <div className={styles.section} id="changed">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('head.service')}</th>
              <th scope="col">{t('head.municipality')}</th>
              <th scope="col">{t('head.what')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.changed.map((service) => (
              <Row key={service.id} service={service} since={changes.since} until={view.until} />
            ))}
          </tbody>
        </table>
      </section>
      <Pages page={page} />
    </div>
  );
}
