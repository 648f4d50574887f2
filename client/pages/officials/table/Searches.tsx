import { useTranslations } from 'use-intl';
import type { Query } from '../../../../data/model/query.ts';
import type { SavedLink } from '../../../../data/model/savedSearchPages.ts';
import { firstView, type TableView, tableSearch } from '../../../../data/model/tableView.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { pagePath } from '../../navigation.ts';
import styles from './tools.module.css';

interface SearchesProps {
  query: Query;
  view: TableView;
  searches: readonly SavedLink[];
}

/** Saves what the table shows under a name, and leads to what was saved before. */
export function Searches({ query, view, searches }: SearchesProps) {
  const t = useTranslations();
  const language = useLanguage();
  const here = tableSearch(query, { ...view, page: firstView.page });
  return (
    <>
      <a
        className={styles.link}
        href={pagePath(language, `officials/searches/new${here}${here ? '&' : '?'}from=table`)}
      >
        <Icon name="save" size={18} />
        {t('officials.saveSearch')}
      </a>
      {searches.length > 0 && (
        <details className={styles.tool}>
          <summary className={styles.summary}>
            <Icon name="search" size={18} />
            {t('table.searches.mine')}
          </summary>
          <div className={styles.panel}>
            <ul role="list" className={`${styles.files} ${styles.searches}`}>
              {searches.map(({ id, name, path }) => (
                <li key={id}>
                  <a href={pagePath(language, path)} aria-current={path === `officials${here}` || undefined}>
                    <bdi>{name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
            <a className={styles.link} href={pagePath(language, 'officials/searches')}>
              {t('table.searches.all')}
            </a>
          </div>
        </details>
      )}
    </>
  );
}
