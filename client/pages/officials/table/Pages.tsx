import { useTranslations } from 'use-intl';
import type { Query } from '../../../../data/model/query.ts';
import { tablePageSize } from '../../../../data/model/table.ts';
import { type TableView, tableSearch } from '../../../../data/model/tableView.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { pagePath } from '../../navigation.ts';
import styles from './tools.module.css';

interface PagesProps {
  total: number;
  query: Query;
  view: TableView;
}

/** The way to the other pages of the table, where no script brings rows as one scrolls. */
export function Pages({ total, query, view }: PagesProps) {
  const t = useTranslations('table');
  const language = useLanguage();
  const pages = Math.ceil(total / tablePageSize);
  if (pages < 2) return null;
  const pathOf = (page: number) => pagePath(language, `officials${tableSearch(query, { ...view, page })}`);
  return (
    <nav aria-label={t('pages')} className={`${styles.pages} ${styles.withoutScript}`}>
      {view.page > 1 && (
        <a className={buttonClass()} href={pathOf(Math.min(view.page, pages + 1) - 1)} rel="prev">
          {t('previous')}
        </a>
      )}
      <span>{t('pageOf', { page: view.page, pages })}</span>
      {view.page < pages && (
        <a className={buttonClass()} href={pathOf(view.page + 1)} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  );
}
