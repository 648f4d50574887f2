import type { AreaNames, PastDay } from './card.ts';
import type { MapBorders } from './mapBorders.ts';
import type { Need, NeedCell, NeedGroup } from './need.ts';
import type { QueryFault } from './queryCodec.ts';
import type { Reach } from './reach.ts';
import type { ReachView } from './reachQuery.ts';

/** What the page of reach and need shows. */
export interface ReachPageData {
  view: ReachView;
  faults: QueryFault[];
  past: PastDay | null;
  /** Its rows in the view's order; null: no language is asked for. */
  reach: Reach | null;
  /** What the map can fill; null: it has marks alone. */
  borders: MapBorders | null;
  need: Pick<Need, 'day' | 'origin' | 'languages' | 'gaps' | 'untold'> & {
    /** For the single language that is asked for, where numbers by municipality are loaded. */
    cells: (NeedCell & { name: AreaNames })[];
    /** The largest that lack the view's `gap`. */
    groups: (NeedGroup & { name: AreaNames })[];
    /** How many there are. */
    groupCount: number;
  };
}
