import { memo, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer, Hit } from '../../../data/model/card.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { pagePath } from '../navigation.ts';
import { CardList } from './CardList.tsx';
import type { CardListProps } from './cardProps.ts';
import styles from './directoryPage.module.css';

/** The pages after the first, which belong to one answer and go when another comes. */
function useMorePages(answer: Answer) {
  const source = useBrowserSource();
  const [more, setMore] = useState<{ after: Answer; items: Hit[]; next: string | null } | null>(null);
  const [isLoading, setLoading] = useState(false);
  const pages = more?.after === answer ? more : null;
  const next = pages ? pages.next : answer.next;
  const items = useMemo(() => [...answer.items, ...(pages?.items ?? [])], [answer, pages]);

  async function loadMore() {
    if (!source || !next) return;
    setLoading(true);
    try {
      const page = await source.answer({ ...answer.query, cursor: next });
      setMore({ after: answer, items: [...(pages?.items ?? []), ...page.items], next: page.next });
    } finally {
      setLoading(false);
    }
  }

  return { items, next, isLoading, loadMore };
}

/** The way to be told by mail of services that begin to match; nobody is told of a day that is over. */
function TellMe({ query }: { query: Answer['query'] }) {
  const t = useTranslations('results');
  const language = useLanguage();
  if (query.at) return null;
  return (
    <p className={styles.more}>
      <a className={buttonClass('plain')} href={pagePath(language, `alerts${formatSearch(query)}`)}>
        {t('tellMe')}
      </a>
    </p>
  );
}

/** The services that match, a page at a time. Without JavaScript the next page is a link. */
export const ResultList = memo(function ResultList({ answer, ...list }: CardListProps & { answer: Answer }) {
  const t = useTranslations('results');
  const { items, next, isLoading, loadMore } = useMorePages(answer);
  return (
    <>
      <CardList hits={items} {...list} />
      {next && (
        <p className={styles.more}>
          <a
            className={buttonClass()}
            href={formatSearch({ ...answer.query, cursor: next })}
            aria-busy={isLoading}
            onClick={(event) => {
              event.preventDefault();
              void loadMore();
            }}
          >
            {t('more')}
          </a>
        </p>
      )}
      <TellMe query={answer.query} />
    </>
  );
});
