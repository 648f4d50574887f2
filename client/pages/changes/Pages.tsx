import { useTranslations } from 'use-intl';
import { type ChangesPageData, changesPageSize, formatChanges } from '../../../data/model/changesQuery.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { pagePath } from '../navigation.ts';
import styles from './changes.module.css';

/** The way to the other pages of the changed services, from the same first day. */
export function Pages({ page: { view, changes, changedCount } }: { page: ChangesPageData }) {
  const t = useTranslations('changes');
  const reader = useLanguage();
  const pages = Math.ceil(changedCount / changesPageSize);
  if (pages < 2) return null;
  const pathOf = (page: number) => {
    const search = formatChanges({ ...view, since: changes.since, page });
    return `${pagePath(reader, `officials/changes${search}`)}#changed`;
  };
  return (
    <nav aria-label={t('pages')} className={styles.buttons}>
      {view.page > 1 && (
        <a className={buttonClass()} href={pathOf(view.page - 1)} rel="prev">
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
