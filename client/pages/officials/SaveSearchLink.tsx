import { useTranslations } from 'use-intl';
import type { SavedPage } from '../../../data/model/savedSearch.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { Icon } from '../../ui/Icon.tsx';
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
      <Icon name="save" size={18} />
      {t('saveSearch')}
    </a>
  );
}
