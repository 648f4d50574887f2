import { useTranslations } from 'use-intl';
import type { SavedPage } from '../../../data/model/savedSearch.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { pagePath } from '../navigation.ts';
import styles from './officialsFrame.module.css';

interface SaveSearchLinkProps {
  from: SavedPage;
  /** What the page asks, with its `?`. */
  search: string;
}

/** Leads to where a page's search gets a name, by way of signing in. */
export function SaveSearchLink({ from, search }: SaveSearchLinkProps) {
  const t = useTranslations('officials');
  const path = `officials/searches/new${search}${search ? '&' : '?'}from=${from}`;
  return (
    <a className={styles.save} href={pagePath(useLanguage(), path)}>
      {/* Not among the icons of every page, which the first page waits for. */}
      <svg className={styles.bookmark} width={18} height={18} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 3h12v18l-6-5-6 5z" />
      </svg>
      {t('saveSearch')}
    </a>
  );
}
