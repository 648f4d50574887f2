import type { AreaKind } from './query.ts';

/** Municipal borders that an operator has loaded. */
export interface MapBorders {
  /** Of a TopoJSON file of this server. */
  url: string;
  /** Whom the map names for them. */
  attribution: string | null;
}

/** What each municipality of the file belongs to; its id is its code. */
export type BordersMembership = Record<Exclude<AreaKind, 'municipality'>, string>;
