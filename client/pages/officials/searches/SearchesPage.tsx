import { useTranslations } from 'use-intl';
import type { SavedSearchesData } from '../../../../data/model/savedSearchPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { useSignedInPage } from '../../review/useSignedInPage.ts';
import { SavedItem } from './SavedItem.tsx';
import { SearchesFrame } from './SearchesFrame.tsx';
import styles from './searches.module.css';
import { searchesTexts } from './searchesTexts.ts';

/** Somebody's own saved searches. */
function SearchesPage() {
  const t = useTranslations('savedSearches');
  const { frame, page } = useSignedInPage<SavedSearchesData>();
  const { items, done } = page;
  return (
    <SearchesFrame frame={frame} title={t('title')}>
      {done && (
        <Notice role="status">
          {done.what === 'deleted' ? t('done.deleted') : t(`done.${done.what}`, { name: done.name })}
        </Notice>
      )}
      <p>{t('intro')}</p>
      {items.length === 0 ? (
        <Empty />
      ) : (
        <ul role="list" className={styles.items}>
          {items.map((item) => (
            <SavedItem key={item.id} {...item} />
          ))}
        </ul>
      )}
    </SearchesFrame>
  );
}

function Empty() {
  const t = useTranslations('savedSearches.empty');
  const language = useLanguage();
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">{t('title')}</h2>
      <ol>
        <li>{t('choose')}</li>
        <li>{t('press')}</li>
        <li>{t('find')}</li>
      </ol>
      <p className={styles.buttons}>
        <a className={buttonClass('primary')} href={pagePath(language, 'officials')}>
          {t('table')}
        </a>
        <a className={buttonClass()} href={pagePath(language, 'officials/coverage')}>
          {t('coverage')}
        </a>
      </p>
    </section>
  );
}

export const searchesPage: LazyPage = {
  Component: SearchesPage,
  head: (_, t) => ({
    title: `${t('savedSearches.title')} – ${t('site.name')}`,
    path: 'officials/searches',
    isIndexed: false,
  }),
  chunk: 'client/pages/officials/searches/SearchesPage.tsx',
  texts: searchesTexts,
};
