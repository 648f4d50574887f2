import { useTranslations } from 'use-intl';
import type { Card } from '../../data/model/card.ts';
import styles from './confirmed.module.css';
import { useTimes } from './useTimes.ts';

/** How sure the facts of a service are: who vouched for them and when, or that nobody has yet. */
export function Confirmed({ card }: { card: Pick<Card, 'confirmed' | 'sourceDate'> }) {
  const t = useTranslations('card');
  const { partialDate } = useTimes();
  if (card.confirmed) {
    const date = partialDate(card.confirmed.on);
    return (
      <p className={`${styles.line} ${styles.sure}`}>
        {card.confirmed.by === 'provider'
          ? t('confirmedByProvider', { date })
          : t('confirmedByEditor', { date })}
      </p>
    );
  }
  return (
    <p className={`${styles.line} ${styles.unsure}`}>
      {card.sourceDate ? t('unconfirmedFrom', { date: partialDate(card.sourceDate) }) : t('unconfirmed')}
    </p>
  );
}
