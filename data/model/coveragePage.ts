import type { AreaNames, PastDay } from './card.ts';
import type { Coverage, CoverageArea, CoverageCell, CoverageLanguage } from './coverage.ts';
import type { CoverageView } from './coverageQuery.ts';
import type { MapBorders } from './mapBorders.ts';
import type { QueryFault } from './queryCodec.ts';

/** What a cell of the table shows. */
export interface PageCell {
  services: number;
  due: number;
}

export interface CoverageRowData extends CoverageLanguage {
  /** In the order of the areas; empty where there are too many areas for one table. */
  cells: PageCell[];
}

/** What the page of coverage shows. */
export interface CoveragePageData
  extends Pick<Coverage, 'day' | 'areas' | 'services' | 'nationwide' | 'silent'> {
  view: CoverageView;
  faults: QueryFault[];
  past: PastDay | null;
  rows: CoverageRowData[];
  /** Languages without any service, of which it is not known how many speak them. */
  unoffered: string[];
  /** Where a single language is asked for: everything that is counted, by area. */
  single: CoverageCell[] | null;
  /** Whether the areas are too many for one table, so that a region is chosen first. */
  needsPart: boolean;
  /** What a table can be narrowed to. */
  regions: { code: string; name: AreaNames }[];
  /** What the map can fill; null: it has marks alone. */
  borders: MapBorders | null;
  languageGaps: CoverageLanguage[];
  areaGaps: CoverageArea[];
}
