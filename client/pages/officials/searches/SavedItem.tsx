import { useFormatter, useTranslations } from 'use-intl';
import { savedPages, savedPath } from '../../../../data/model/savedSearch.ts';
import type { SavedMeaning, SavedSearchItem } from '../../../../data/model/savedSearchPages.ts';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { pagePath } from '../../navigation.ts';
import { dayFormat, noonOf } from '../../news/newsSentences.ts';
import { Asked, Unreadable } from './Asked.tsx';
import styles from './searches.module.css';

/** A saved search: what it asks, what it finds now, and everywhere it can be taken. */
export function SavedItem({ id, name, page, query, savedOn, meaning }: SavedSearchItem) {
  const t = useTranslations('savedSearches');
  const language = useLanguage();
  const format = useFormatter();
  const day = format.dateTime(noonOf(savedOn), dayFormat);
  const heading = meaning ? (
    <a href={pagePath(language, savedPath(page, meaning.searches[page]))}>
      <bdi>{name}</bdi>
    </a>
  ) : (
    <bdi>{name}</bdi>
  );
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h2 className={styles.title}>{heading}</h2>
        {meaning && meaning.total !== null && (
          <p className={styles.total}>{t('total', { count: meaning.total })}</p>
        )}
      </div>
      {meaning ? <Asked asked={meaning.asked} /> : <Unreadable query={query} />}
      {meaning && <Ways meaning={meaning} page={page} name={name} />}
      <p className={styles.foot}>
        <span>
          {t(`page.${page}`)} · {t('savedOn', { day })}
        </span>
        <a href={pagePath(language, `officials/searches/${id}`)} aria-label={t('changeNamed', { name })}>
          {t('change')}
        </a>
      </p>
    </li>
  );
}

interface WaysProps extends Pick<SavedSearchItem, 'name' | 'page'> {
  meaning: SavedMeaning;
}

/** The same search elsewhere: on the other pages, by mail, as a feed. */
function Ways({ meaning: { searches, lasting }, page: own, name }: WaysProps) {
  const t = useTranslations('savedSearches');
  const language = useLanguage();
  const tail = lasting ? `?${lasting}` : '';
  const ways = [
    ...savedPages
      .filter((page) => page !== own)
      .map((page) => ({
        key: page,
        label: t(`page.${page}`),
        href: pagePath(language, savedPath(page, searches[page])),
      })),
    { key: 'mail', label: t('mail'), href: pagePath(language, `alerts${tail}`) },
    {
      key: 'feed',
      label: t('feed'),
      href: `/api/v1/services.atom${tail}${tail ? '&' : '?'}lang=${language}`,
    },
  ];
  return (
    <ul role="list" className={styles.ways} aria-label={t('waysOf', { name })}>
      {ways.map(({ key, label, href }) => (
        <li key={key}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
