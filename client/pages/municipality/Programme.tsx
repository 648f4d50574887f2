import { useFormatter, useTranslations } from 'use-intl';
import type { ProgrammeLink } from '../../../data/model/municipalityPages.ts';
import styles from './municipality.module.css';

/** The link to a municipality's integration programme, with where and when it was found. */
export function Programme({ programme }: { programme: ProgrammeLink | null }) {
  const t = useTranslations('municipality');
  const format = useFormatter();
  if (!programme) return <span className={styles.soft}>{t('programmeUnknown')}</span>;
  const date = format.dateTime(new Date(programme.date), { dateStyle: 'long' });
  return (
    <>
      <a className={styles.target} href={programme.url} rel="external">
        {t('programmeLink')}
      </a>{' '}
      <span className={styles.small}>{t('source', { source: programme.source, date })}</span>
    </>
  );
}
