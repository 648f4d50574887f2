import type { Answer, Hit } from '../../../data/model/card.ts';
import type { Bbox, Query } from '../../../data/model/query.ts';
import type { View } from '../../../data/model/view.ts';
import type { CardProps } from './cardProps.ts';

export interface MapPaneProps {
  answer: Answer;
  view: View;
  setView: (change: Partial<View>, options?: { replace?: boolean }) => void;
  hits: Hit[];
  cards: CardProps;
  /** Left out: the map is not searched. */
  onSearchArea?: (box: Bbox) => void;
  /** Left out: the visitor is not looked for. */
  onLocated?: (change: Pick<Query, 'near'>) => void;
}
