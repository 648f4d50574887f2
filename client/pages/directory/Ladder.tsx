import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer } from '../../../data/model/card.ts';
import { CardList } from './CardList.tsx';
import type { CardListProps } from './cardProps.ts';
import styles from './directoryPage.module.css';

/** What can help when nothing matches: each step with the reason for which it is shown. */
export const Ladder = memo(function Ladder({ answer, ...list }: CardListProps & { answer: Answer }) {
  const t = useTranslations('ladder');
  if (answer.ladder.length === 0 || answer.total > 0) return null;
  return (
    <div className={styles.ladder}>
      <p className={styles.ladderIntro}>{t('empty')}</p>
      {answer.ladder.map(({ reason, items }) => (
        <section key={reason} aria-labelledby={`rung-${reason}`}>
          <div className={styles.rungHead}>
            <h3 id={`rung-${reason}`}>{t(reason)}</h3>
            <p>{t(`${reason}Why`)}</p>
          </div>
          <CardList hits={items} {...list} />
        </section>
      ))}
    </div>
  );
});
