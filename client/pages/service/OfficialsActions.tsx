import { useTranslations } from 'use-intl';
import { queryOfSearch } from '../../filters/directorySearch.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { comparePath, handoffPath } from '../chosen/chosenPaths.ts';
import { lastSearch } from '../directory/lastSearch.ts';
import styles from './actions.module.css';

/** What an official does with a service; the language and municipality of the last search go along. */
export function OfficialsActions({ slug }: { slug: string }) {
  const t = useTranslations('service');
  const language = useLanguage();
  const { speaks, serves, near, open } = queryOfSearch(lastSearch()).query;
  const client = speaks[0] ?? null;
  const place = near?.kind === 'municipality' ? near.code : null;
  const compare = comparePath(language, [slug], { speaks: client, serves: serves ?? place, open });
  return (
    <p className={styles.officials}>
      <span>{t('forOfficials')}:</span>
      <a href={handoffPath(language, [slug], client)} rel="nofollow">
        <Icon name="print" />
        {t('handoff')}
      </a>
      <a href={compare} rel="nofollow">
        <Icon name="list" />
        {t('compare')}
      </a>
    </p>
  );
}
