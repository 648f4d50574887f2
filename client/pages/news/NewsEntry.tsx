import type { NewsItem, NoticeNews, ServiceNews } from '../../../data/model/news.ts';
import { pickText } from '../../../data/model/pickText.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { pagePath } from '../navigation.ts';
import { NoticeText } from './NoticeText.tsx';
import styles from './news.module.css';
import { type NewsWords, newsSentences } from './newsSentences.ts';

function ServiceEntry({ item, words }: { item: ServiceNews; words: NewsWords }) {
  const language = useLanguage();
  const placeName = usePlaceName();
  return (
    <li className={styles.entry}>
      <h3>
        {item.path ? (
          <a href={pagePath(language, item.path)}>
            <LocalizedText text={item.name} />
          </a>
        ) : (
          <LocalizedText text={item.name} />
        )}
        {item.municipality && <span className={styles.place}>{placeName(item.municipality)}</span>}
      </h3>
      {newsSentences(item, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  );
}

function NoticeEntry({ item, words: { t } }: { item: NoticeNews; words: NewsWords }) {
  const language = useLanguage();
  const { text, lang } = pickText(item.texts, language);
  return (
    <li className={`${styles.entry} ${styles.notice}`} id={item.id}>
      <p className={styles.mark}>{t('news.notice')}</p>
      <h3>
        <LocalizedText text={item.titles} />
      </h3>
      <NoticeText text={text} lang={lang} />
    </li>
  );
}

/** One piece of news. */
export function NewsEntry({ item, words }: { item: NewsItem; words: NewsWords }) {
  return item.type === 'notice' ? (
    <NoticeEntry item={item} words={words} />
  ) : (
    <ServiceEntry item={item} words={words} />
  );
}
