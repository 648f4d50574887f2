import type { ChannelKind, OfferHow, Position, ProviderType } from './vocabulary.ts';

/*
 * What can be asked of the directory: by pages, API, exports and saved searches alike (DESIGN.md, 5). `queryCodec.ts`
 * reads and writes it.
 */

export const areaKinds = ['municipality', 'region', 'county', 'employment'] as const;
export type AreaKind = (typeof areaKinds)[number];
export interface AreaRef {
  kind: AreaKind;
  code: string;
}

/** A place that the visitor chose: a point, or a municipality (its seat). */
export type Place = ({ kind: 'point' } & Position) | { kind: 'municipality'; code: string };

export interface Bbox {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const matches = ['any', 'all'] as const;

/** What services are put in order by, each the natural way round: nearest, newest, most or A first. */
export const orders = [
  'relevance',
  'distance',
  'name',
  'confirmed',
  'provider',
  'provider-type',
  'municipality',
  'region',
  'county',
  'employment',
  'languages',
  'area',
  'due',
  'price',
] as const;
export type Order = (typeof orders)[number];

/** The same orders, and with a minus the other way round. */
export type Sort = Order | `-${Exclude<Order, 'relevance'>}`;
export const sorts: readonly Sort[] = [
  ...orders,
  ...orders.flatMap((order) => (order === 'relevance' ? [] : [`-${order}` as const])),
];

/** An order, and whether it is turned round. */
export function splitSort(sort: Sort): { order: Order; isReversed: boolean } {
  const isReversed = sort.startsWith('-');
  return { order: (isReversed ? sort.slice(1) : sort) as Order, isReversed };
}

export interface Query {
  speaks: string[];
  match: (typeof matches)[number];
  how: OfferHow[];
  via: ChannelKind[];
  in: AreaRef[];
  /** `091`, or `region:19` (`readServedArea`). */
  serves: string | null;
  near: Place | null;
  withinKm: number | null;
  bbox: Bbox | null;
  /** `now`, or an ISO 8601 time in UTC. */
  open: string | null;
  /** `YYYY-MM-DD`: the directory as it was at the end of that day in Finland; null: as it is. */
  at: string | null;
  topic: string[];
  audience: string[];
  provider: ProviderType[];
  q: string;
  /** Null: by distance where there is a place, else by relevance. */
  sort: Sort | null;
  limit: number;
  cursor: string | null;
}

export const defaultHow: OfferHow[] = ['staff', 'interpreter'];
export const defaultLimit = 20;
export const maxLimit = 200;
export const maxTextLength = 200;
export const withinKmRange = { min: 0.1, max: 2000 };

export const emptyQuery: Query = {
  speaks: [],
  match: 'any',
  how: defaultHow,
  via: [],
  in: [],
  serves: null,
  near: null,
  withinKm: null,
  bbox: null,
  open: null,
  at: null,
  topic: [],
  audience: [],
  provider: [],
  q: '',
  sort: null,
  limit: defaultLimit,
  cursor: null,
};
