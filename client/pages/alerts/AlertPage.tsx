import { useLoaderData } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { AlertData } from '../../../data/model/alertPages.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { queryWordsTexts } from '../../words/queryWordsTexts.ts';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import { dayFormat, noonOf } from '../news/newsSentences.ts';
import plain from '../plainPage.module.css';
import { AskedFor } from './AskedFor.tsx';
import styles from './alerts.module.css';
import { alertsTexts } from './alertsTexts.ts';

/** What a mailed link is for: to begin, to keep or to stop being told. */
function AlertPage() {
  const t = useTranslations('alerts.link');
  const language = useLanguage();
  const format = useFormatter();
  const { state, words, search, goodUntil } = useLoaderData() as AlertData;
  const until = goodUntil ? format.dateTime(noonOf(goodUntil), dayFormat) : '';
  return (
    <main className={plain.page}>
      <h1>{t(`title.${state}`)}</h1>
      <p>{t(`text.${state}`, { day: until })}</p>
      {words && <AskedFor words={words} />}
      {(state === 'open' || state === 'active') && (
        <form method="post" className={styles.form}>
          <p className={styles.buttons}>
            {state === 'open' && (
              <button type="submit" name="do" value="yes" className={buttonClass('primary')}>
                {t('yes')}
              </button>
            )}
            <button type="submit" name="do" value="stop" className={buttonClass()}>
              {t(state === 'open' ? 'no' : 'stop')}
            </button>
          </p>
        </form>
      )}
      <p className={styles.buttons}>
        <a href={pagePath(language, search)}>{t('look')}</a>
      </p>
    </main>
  );
}

export const alertPage: LazyPage = {
  Component: AlertPage,
  head: ({ state }: AlertData, t) => ({
    title: `${t(`alerts.link.title.${state}`)} – ${t('site.name')}`,
    path: 'alerts',
    isIndexed: false,
  }),
  chunk: 'client/pages/alerts/AlertPage.tsx',
  texts: { alerts: alertsTexts, queryWords: queryWordsTexts },
};
