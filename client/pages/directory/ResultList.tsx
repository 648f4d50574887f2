import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer, Hit } from '../../../data/model/card.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import { useBrowserSource } from '../../answers/SourceContext.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { CardItem } from './CardItem.tsx';
import type { CardListProps } from './cardProps.ts';
import styles from './directoryPage.module.css';

/** The pages after the first, which belong to one answer and go when another comes. */
function useMorePages(answer: Answer) {
  const source = useBrowserSource();
  const [more, setMore] = useState<{ after: Answer; items: Hit[]; next: string | null } | null>(null);
  const [isLoading, setLoading] = useState(false);
  const pages = more?.after === answer ? more : { after: answer, items: [], next: answer.next };

  async function loadMore() {
    if (!source || !pages.next) return;
    setLoading(true);
    try {
      const page = await source.answer({ ...answer.query, cursor: pages.next });
      setMore({ after: answer, items: [...pages.items, ...page.items], next: page.next });
    } finally {
      setLoading(false);
    }
  }

  return { items: [...answer.items, ...pages.items], next: pages.next, isLoading, loadMore };
}

/** The services that match, a page at a time. Without JavaScript the next page is a link. */
export const ResultList = memo(function ResultList({ answer, ...list }: CardListProps & { answer: Answer }) {
  const t = useTranslations('results');
  const { items, next, isLoading, loadMore } = useMorePages(answer);
  return (
    <>
      <ol role="list">
        {items.map((hit) => (
          <CardItem key={hit.id} hit={hit} {...list} />
        ))}
      </ol>
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
    </>
  );
});
