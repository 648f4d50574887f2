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
  onSearchArea: (box: Bbox) => void;
  onLocated: (change: Pick<Query, 'near'>) => void;
}
