import { useFormatter, useTranslations } from 'use-intl';
import type { ProgrammeLink } from '../../../data/model/programme.ts';
import styles from './municipality.module.css';

/** The link to a municipality's integration programme, with whose site it is on and when it was last opened. */
export function Programme({ programme }: { programme: ProgrammeLink | null }) {
  const t = useTranslations('municipality');
  const format = useFormatter();
  if (!programme) return <span className={styles.soft}>{t('programmeUnknown')}</span>;
  const date = format.dateTime(new Date(`${programme.checkedAt}T12:00Z`), { dateStyle: 'short' });
  return (
    <>
      <a className={styles.target} href={programme.url} rel="external">
        {t('programmeLink')}
      </a>{' '}
      <span className={styles.small}>
        {t('checked', { source: new URL(programme.url).hostname.replace(/^www\./, ''), date })}
      </span>
    </>
  );
}
