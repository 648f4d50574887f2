import { useTranslations } from 'use-intl';
import { savedPages, savedPath, savedSearchLimits } from '../../../../data/model/savedSearch.ts';
import type { SaveSearchData } from '../../../../data/model/savedSearchPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { LazyPage } from '../../lazyPage.ts';
import { pagePath } from '../../navigation.ts';
import { CsrfField } from '../../review/CsrfField.tsx';
import { useSignedInPage } from '../../review/useSignedInPage.ts';
import { Asked } from './Asked.tsx';
import { NameField, TooManyNotice } from './NameField.tsx';
import { SearchesFrame } from './SearchesFrame.tsx';
import styles from './searches.module.css';
import { searchesTexts } from './searchesTexts.ts';
import { proposedName, useSavedFacts } from './useSavedFacts.ts';

/** Gives a search a name. */
function SaveSearchPage() {
  const t = useTranslations('savedSearches');
  const language = useLanguage();
  const { frame, page: data } = useSignedInPage<SaveSearchData>();
  const { from, page, meaning, lost, name, fault, same } = data;
  const facts = useSavedFacts()(meaning.asked);
  const back = pagePath(language, savedPath(from, meaning.searches[from]));
  return (
    <SearchesFrame frame={frame} title={t('newTitle')}>
      {lost.length > 0 && <Notice tone="warning">{t('lost', { names: lost.join(', ') })}</Notice>}
      {same && fault === null && (
        <Notice>
          {t('same')}{' '}
          <a href={pagePath(language, `officials/searches/${same.id}`)}>
            <bdi>{same.name}</bdi>
          </a>
        </Notice>
      )}
      <TooManyNotice fault={fault} />
      <div className={styles.card}>
        <Asked asked={meaning.asked} />
        {meaning.total !== null && <p>{t('total', { count: meaning.total })}</p>}
      </div>
      <form method="post" className={styles.form} noValidate>
        <CsrfField frame={frame} />
        <NameField name={name ?? proposedName(facts, savedSearchLimits.name)} fault={fault} />
        <fieldset className={styles.choices}>
          <legend>{t('opens')}</legend>
          {savedPages.map((choice) => (
            <label key={choice}>
              <input type="radio" name="page" value={choice} defaultChecked={choice === page} />
              {t(`page.${choice}`)}
            </label>
          ))}
        </fieldset>
        {from === 'table' && <p className={styles.hint}>{t('tableHint')}</p>}
        <p className={styles.buttons}>
          <button type="submit" className={buttonClass('primary')}>
            {t('save')}
          </button>
          <a className={buttonClass('plain')} href={back}>
            {t('back')}
          </a>
        </p>
      </form>
    </SearchesFrame>
  );
}

export const saveSearchPage: LazyPage = {
  Component: SaveSearchPage,
  head: (_, t) => ({
    title: `${t('savedSearches.newTitle')} – ${t('site.name')}`,
    path: 'officials/searches',
    isIndexed: false,
  }),
  chunk: 'client/pages/officials/searches/SaveSearchPage.tsx',
  texts: searchesTexts,
};
