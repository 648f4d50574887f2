import { memo, useDeferredValue } from 'react';
import type { Hit } from '../../../data/model/card.ts';
import { CardItem } from './CardItem.tsx';
import type { CardListProps } from './cardProps.ts';

/** More than a screen holds below the filters. */
const cardsAtOnce = 5;

interface CardListItems extends CardListProps {
  hits: Hit[];
}

/**
 * Cards in order. What the screen holds changes with the click; those below keep what they said until the browser has
 * time for them, and a next click goes first.
 */
export const CardList = memo(function CardList(now: CardListItems) {
  const later = useDeferredValue(now);
  const first = now.hits.slice(0, cardsAtOnce);
  const shown = new Set(first.map(({ id }) => id));
  const rest = later.hits
    .slice(cardsAtOnce)
    .filter(({ id }) => !shown.has(id))
    .slice(0, now.hits.length - first.length);
  const item = (hit: Hit, { hits, ...list }: CardListItems) => <CardItem key={hit.id} hit={hit} {...list} />;
  return (
    <ol role="list" aria-busy={later !== now || undefined}>
      {first.map((hit) => item(hit, now))}
      {rest.map((hit) => item(hit, later))}
    </ol>
  );
});
