import type { Hit, Schedules } from '../../../data/model/card.ts';

/** What every card of the page shares. */
export interface CardProps {
  wanted: readonly string[];
  schedules: Schedules;
  /** Null on a day that is over: nothing is open or closed then. */
  now: Date | null;
  /** The day that links to services keep. */
  at: string | null;
  highlightedId: string | null;
  onHighlight: (id: string | null) => void;
}

export interface CardListProps {
  /** Slug of the selected service. */
  selected: string | null;
  cards: CardProps;
  onShowOnMap: (hit: Hit) => void;
}
