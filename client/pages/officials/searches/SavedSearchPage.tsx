import { useTranslations } from 'use-intl';
import type { SavedSearchData } from '../../../../data/model/savedSearchPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { CsrfField } from '../../review/CsrfField.tsx';
import { useSignedInPage } from '../../review/useSignedInPage.ts';
import { Asked, Unreadable } from './Asked.tsx';
import { NameField } from './NameField.tsx';
import { SearchesFrame } from './SearchesFrame.tsx';
import styles from './searches.module.css';
import { searchesTexts } from './searchesTexts.ts';

/** Renames a saved search, or deletes it. */
function SavedSearchPage() {
  const t = useTranslations('savedSearches');
  const language = useLanguage();
  const { frame, page } = useSignedInPage<SavedSearchData>();
  const { item, name, fault } = page;
  return (
    <SearchesFrame frame={frame} title={item.name}>
      <div className={styles.card}>
        {item.meaning ? <Asked asked={item.meaning.asked} /> : <Unreadable query={item.query} />}
      </div>
      <form method="post" className={styles.form} noValidate>
        <CsrfField frame={frame} />
        <NameField name={name} fault={fault} />
        <button type="submit" name="do" value="rename" className={buttonClass('primary')}>
          {t('rename')}
        </button>
      </form>
      <section className={styles.delete} aria-labelledby="delete">
        <h2 id="delete">{t('deleteTitle')}</h2>
        <p>{t('deleteText')}</p>
        <form method="post">
          <CsrfField frame={frame} />
          <button type="submit" name="do" value="delete" className={buttonClass()}>
            {t('delete')}
          </button>
        </form>
      </section>
      <p>
        <a href={pagePath(language, 'officials/searches')}>{t('toList')}</a>
      </p>
    </SearchesFrame>
  );
}

export const savedSearchPage: LazyPage = {
  Component: SavedSearchPage,
  head: (_, t) => ({
    title: `${t('savedSearches.change')} – ${t('site.name')}`,
    path: 'officials/searches',
    isIndexed: false,
  }),
  chunk: 'client/pages/officials/searches/SavedSearchPage.tsx',
  texts: searchesTexts,
};
