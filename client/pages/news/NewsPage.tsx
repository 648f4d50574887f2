import { useLoaderData } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { formatNewsSearch, type NewsData } from '../../../data/model/news.ts';
import { waysTexts } from '../../cards/waysTexts.ts';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Translate } from '../head.ts';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import { NewsEntry } from './NewsEntry.tsx';
import { NewsFilter } from './NewsFilter.tsx';
import styles from './news.module.css';
import { dayFormat, type NewsWords, noonOf } from './newsSentences.ts';
import { newsTexts } from './newsTexts.ts';

/** The feeds of what a page shows, from its beginning. */
function feedPaths({ query }: NewsData) {
  const search = formatNewsSearch({ ...query, cursor: null });
  return { atom: `news.atom${search}`, json: `news.json${search}` };
}

function useWords({ languageNames }: NewsData): NewsWords {
  const t = useTranslations() as Translate;
  const format = useFormatter();
  return {
    t,
    language: (tag) => languageNames[tag] ?? tag,
    day: (day) => format.dateTime(noonOf(day), dayFormat),
    list: (items) => format.list(items),
  };
}

function End({ data, words }: { data: NewsData; words: NewsWords }) {
  const t = useTranslations('news');
  const language = useLanguage();
  const { query, next, readTo, beganOn } = data;
  return (
    <>
      {readTo && <p>{t('readTo', { day: words.day(readTo) })}</p>}
      {beganOn && (
        <p className={styles.began}>
          {t('began', { day: words.day(beganOn) })}{' '}
          <a href={pagePath(language, `?at=${beganOn}`)}>{t('beganLink')}</a>
        </p>
      )}
      {(next || query.cursor) && (
        <p className={styles.buttons}>
          {next && (
            <a className={buttonClass()} href={formatNewsSearch({ ...query, cursor: next })} rel="next">
              {t('older')}
            </a>
          )}
          {query.cursor && (
            <a
              className={buttonClass('plain')}
              href={pagePath(language, `news${formatNewsSearch({ ...query, cursor: null })}`)}
            >
              {t('newest')}
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** What is new in the network, by days. */
function NewsPage() {
  const t = useTranslations('news');
  const language = useLanguage();
  const format = useFormatter();
  const data = useLoaderData() as NewsData;
  const words = useWords(data);
  const { items, query, faults } = data;
  const days = [...Map.groupBy(items, ({ day }) => day)];
  const feeds = feedPaths(data);
  const isFiltered = query.in.length > 0 || query.speaks.length > 0 || query.kinds.length > 0;
  return (
    <main className={styles.page}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      {faults.map(({ parameter, value }) => (
        <Notice key={parameter} role="alert" tone="warning">
          {t('wrong', { what: `${parameter}=${value}` })}
        </Notice>
      ))}
      <NewsFilter {...data} />
      {items.length === 0 && !data.readTo && <p>{t(isFiltered ? 'noneFiltered' : 'none')}</p>}
      {days.map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.day}>
            <time dateTime={day}>{format.dateTime(noonOf(day), { ...dayFormat, weekday: 'long' })}</time>
          </h2>
          <ul role="list" className={styles.entries}>
            {ofDay.map((item) => (
              <NewsEntry key={item.type === 'notice' ? item.id : item.seq} item={item} words={words} />
            ))}
          </ul>
        </section>
      ))}
      <End data={data} words={words} />
      <section className={styles.feeds} aria-labelledby="feeds">
        <h2 id="feeds">{t('feeds')}</h2>
        <p>{t('feedsHint')}</p>
        <p className={styles.buttons}>
          <a href={pagePath(language, feeds.atom)}>{t('atom')}</a>
          <a href={pagePath(language, feeds.json)}>{t('json')}</a>
        </p>
      </section>
    </main>
  );
}

export const newsPage: LazyPage = {
  Component: NewsPage,
  head: (data: NewsData, t, language) => {
    const { atom, json } = feedPaths(data);
    return {
      title: `${t('news.title')} – ${t('site.name')}`,
      description: t('news.intro'),
      path: 'news',
      isIndexed: formatNewsSearch(data.query) === '',
      feeds: [
        { type: 'application/atom+xml', title: t('news.title'), path: pagePath(language, atom) },
        { type: 'application/feed+json', title: t('news.title'), path: pagePath(language, json) },
      ],
    };
  },
  chunk: 'client/pages/news/NewsPage.tsx',
  texts: { news: newsTexts, ways: waysTexts },
};
