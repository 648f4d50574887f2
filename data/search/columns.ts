import type { Schedules } from '../model/card.ts';

/*
 * The directory as columns: one row for each service, its channels and their offers in tables of their own, tied by
 * offsets (rows of service `r` are `channelStart[r]` up to `channelStart[r + 1]`). Immutable once built.
 */

export interface ColumnsVocabulary {
  /** Tags by language index. */
  languages: string[];
  topics: string[];
  audiences: string[];
  /** Municipality codes by index, with the areas that each belongs to. */
  municipalities: { code: string; region: string; county: string; employment: string }[];
}

export interface Columns extends ColumnsVocabulary {
  count: number;
  ids: string[];
  lat: Float64Array;
  lng: Float64Array;
  /** 1: the position is the entrance itself. */
  isExact: Uint8Array;
  municipality: Uint16Array;
  /** Index into `providerTypes`. */
  provider: Uint8Array;
  /** One bit for each topic and audience, by index. */
  topicBits: Uint32Array;
  audienceBits: Uint32Array;
  /** Smaller is better: how much is known, and how fresh it is. Part of the order by relevance. */
  quality: Uint16Array;
  /** Days since 1970-01-01 of the last confirmation; 0: never. */
  confirmedDay: Uint16Array;
  /** Folded name, for the order by name. */
  sortName: string[];
  /** 1: serves the whole country. */
  isNationwide: Uint8Array;
  /** Municipalities served, by index. */
  servedStart: Uint32Array;
  served: Uint16Array;
  channelStart: Uint32Array;
  /** Index into `channelKinds`. */
  channelKind: Uint8Array;
  /** Index into `schedules.list`. */
  channelSchedule: Uint32Array;
  /** 1: interprets into other languages on request. */
  channelInterprets: Uint8Array;
  offerStart: Uint32Array;
  /** Index into `languages`. */
  offerLanguage: Uint16Array;
  /** Index into `offerHows`. */
  offerHow: Uint8Array;
  offerSchedule: Uint32Array;
  schedules: Schedules;
}
