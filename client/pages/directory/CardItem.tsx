import { memo, useCallback, useEffect, useRef } from 'react';
import type { Hit } from '../../../data/model/card.ts';
import { ServiceCard } from '../../cards/ServiceCard.tsx';
import type { CardListProps } from './cardProps.ts';
import styles from './directoryPage.module.css';

const MemoCard = memo(ServiceCard);

/** A card in a list; it comes into view when the map selects it. */
export function CardItem({ hit, selected, cards, onShowOnMap }: CardListProps & { hit: Hit }) {
  const item = useRef<HTMLLIElement>(null);
  const isSelected = hit.slug === selected;
  const { highlightedId, ...shared } = cards;
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const showOnMap = useCallback(() => onShowOnMap(hit), [onShowOnMap, hit]);
  return (
    <li ref={item} className={styles.item}>
      <MemoCard
        hit={hit}
        {...shared}
        isSelected={isSelected}
        isHighlighted={hit.id === highlightedId}
        onShowOnMap={showOnMap}
      />
    </li>
  );
}
