import { useTranslations } from 'use-intl';
import type { SavedLink } from '../../../../data/model/savedSearchPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { pagePath } from '../../navigation.ts';
import styles from './tools.module.css';

interface SearchesMenuProps {
  searches: readonly SavedLink[];
  /** What the table shows, with its `?`. */
  search: string;
}

/** The way to what was saved before. */
export function SearchesMenu({ searches, search }: SearchesMenuProps) {
  const t = useTranslations('table.searches');
  const language = useLanguage();
  if (searches.length === 0) return null;
  return (
    <details className={styles.tool}>
      <summary className={styles.summary}>
        <Icon name="search" size={18} />
        {t('mine')}
      </summary>
      <div className={styles.panel}>
        <ul role="list" className={`${styles.files} ${styles.searches}`}>
          {searches.map(({ id, name, path }) => (
            <li key={id}>
              <a
                href={pagePath(language, path)}
                aria-current={path === `officials${search}` ? 'page' : undefined}
              >
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <a className={styles.link} href={pagePath(language, 'officials/searches')}>
          {t('all')}
        </a>
      </div>
    </details>
  );
}
