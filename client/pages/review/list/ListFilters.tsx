import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClass } from '../../../ui/buttonClass.ts';
import styles from '../queue/queue.module.css';

interface ListFiltersProps {
  /** The filters that are always there. */
  children: ReactNode;
  /** Those that are needed now and then. */
  more?: ReactNode;
  /** One of these narrows the list. */
  isMoreUsed?: boolean;
}

/** The filters of a list of the workspace: a form whose fields stand in the address. */
export function ListFilters({ children, more, isMoreUsed = false }: ListFiltersProps) {
  const t = useTranslations('review');
  return (
    <form method="get" aria-label={t('filters')} className={styles.filterForm}>
      <div className={styles.filters}>
        {children}
        <button type="submit" className={buttonClass()}>
          {t('show')}
        </button>
      </div>
      {more && (
        <details open={isMoreUsed} className={styles.moreFilters}>
          <summary>{t('moreFilters')}</summary>
          <div className={styles.filters}>{more}</div>
        </details>
      )}
    </form>
  );
}

/** Leads to the next page of a list. */
export function NextPage({ search }: { search: string | null }) {
  const t = useTranslations('review');
  if (search === null) return null;
  return (
    <p>
      <a className={buttonClass()} href={search}>
        {t('next')}
      </a>
    </p>
  );
}
