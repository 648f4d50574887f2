import type { LocalizedText } from './pickText.ts';
import type { Query } from './query.ts';
import type { OfferHow } from './vocabulary.ts';

/*
 * How far it is from each municipality to the nearest visit in a language: what the page, the API and the exports of
 * reach say. The rules of measuring stand in server/coverage/reach.
 */

/** Residents are counted within these distances, in kilometres. */
export const reachLimitsKm = [10, 30, 100] as const;

/** The nearest place of a service, seen from the seat of a municipality. */
export interface NearestVisit {
  /** Key of `Reach.services`. */
  id: string;
  /** As the crow flies, to a tenth of a kilometre. */
  km: number;
}

/** The nearest visits of one kind: by staff, or with an interpreter. */
export interface ReachOf {
  /** Among services whose area includes the municipality. */
  serving: NearestVisit | null;
  /** Among all, whomever they serve. */
  any: NearestVisit | null;
}

export interface ReachRow {
  code: string;
  name: { fi: string; sv: string };
  region: string;
  lat: number;
  lng: number;
  population: number;
  foreignPercent: number;
  /** Population × share of foreign-language speakers, rounded: an estimate from two different years. */
  foreignEstimate: number;
  /** By the question's `hows`, in their order. */
  by: ReachOf[];
  /** The nearer one of all `hows`; where both are as far, the one that comes first. */
  best: ReachOf;
}

/** How many residents live in municipalities whose seat has a visit within each of `reachLimitsKm`. */
export interface ReachShare {
  /** Null: in any of the ways. */
  how: OfferHow | null;
  /** Whether only services that serve the municipality count. */
  isServing: boolean;
  within: { km: number; residents: number; percent: number; municipalities: number }[];
  /** No visit at any distance. */
  none: { residents: number; percent: number; municipalities: number };
}

export interface Reach {
  speaks: string[];
  /** The day for which it holds, in Finland. */
  day: string;
  hows: OfferHow[];
  /** Services that can be visited in the language, by `hows`. */
  counts: number[];
  rows: ReachRow[];
  services: Record<string, { slug: string; name: LocalizedText; municipality: string }>;
  shares: ReachShare[];
  residents: number;
  years: { population: number; foreign: number };
}

/** The parameters of the directory's query that reach takes. */
export const reachParameters = [
  'speaks',
  'match',
  'how',
  'topic',
  'audience',
  'provider',
  'q',
  'at',
] as const satisfies (keyof Query)[];

/** The order of the municipalities; without one the farthest come first. */
export const reachOrders = ['far', 'near', 'name', 'population', 'foreign'] as const;
export type ReachOrder = (typeof reachOrders)[number];

/** Distances to services that serve the municipality, or to all, whomever they serve. */
export const reachAmong = ['serving', 'any'] as const satisfies (keyof ReachOf)[];
export type ReachAmong = (typeof reachAmong)[number];

/** 0, 1 or 2 within 10, 30 or 100 km, 3 farther, 4 nowhere: the classes of the map and of the table. */
export function reachClass(km: number | null): number {
  if (km === null) return reachLimitsKm.length + 1;
  const index = reachLimitsKm.findIndex((limit) => km <= limit);
  return index < 0 ? reachLimitsKm.length : index;
}
