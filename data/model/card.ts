import type { LocalizedText } from './pickText.ts';
import type { ProgrammeLink } from './programme.ts';
import type { AreaKind, AreaRef, Bbox, Query } from './query.ts';
import type { PublicService } from './service.ts';
import type { ChannelKind, OfferHow, Position, ProviderType, ServiceState } from './vocabulary.ts';

/*
 * What travels from the directory to a page. Plain data: the same from the server's memory, the API and the snapshot.
 */

/**
 * Opening times of one or more channels for the coming two weeks: pairs of start and end, in minutes after
 * `Schedules.base`, sorted, in one flat list.
 */
export type Intervals = number[];

/** Index 0 stands for "hours not known". */
export interface Schedules {
  /** ISO 8601: midnight in Helsinki of the first day. */
  base: string;
  /** When each day begins, and the last one ends, in minutes after the base: a day of a clock change is not 24 hours. */
  days: number[];
  list: Intervals[];
}

export interface CardOffer {
  tag: string;
  how: OfferHow;
  /** Index into the schedules; the channel's own unless the language has hours of its own. */
  schedule: number;
}

export interface CardChannel {
  kind: ChannelKind;
  /** Telephone number (E.164), e-mail address or URL; null where it is not known, and for a visit. */
  value: string | null;
  /** The telephone number as it is written in Finland. */
  display?: string;
  label?: LocalizedText;
  access: ('walk-in' | 'appointment')[];
  schedule: number;
  offers: CardOffer[];
  interpreterOnRequest: boolean;
  moreLanguages: boolean;
}

export interface Card {
  id: string;
  slug: string;
  name: LocalizedText;
  state: ServiceState;
  municipality: { code: string; name: { fi: string; sv: string } };
  street: string | null;
  postalCode: string | null;
  position: Position;
  /** False: the position is the municipality's seat, or somewhere on the street. */
  isExact: boolean;
  providerType: ProviderType;
  channels: CardChannel[];
  /** The latest confirmation by a person; null: not yet confirmed by the service. */
  confirmed: { on: string; by: 'provider' | 'editor' } | null;
  /** Date shown by the source, as exact as it is (`2024-03`); null where the source shows none. */
  sourceDate: string | null;
}

/** A card as an answer to a query. */
export interface Hit extends Card {
  distanceKm: number | null;
}

/** How many services each choice would give, all other filters as they are. */
export interface Facets {
  speaks: Record<string, number>;
  how: Record<string, number>;
  via: Record<string, number>;
  open: { now: number };
  topic: Record<string, number>;
  audience: Record<string, number>;
  provider: Record<string, number>;
  /** By `kind:code`. */
  in: Record<string, number>;
}

/**
 * Why a service is shown although it does not match the query:
 * `visit`: the nearest that can be visited in the language; `remote`: by phone or on line, from anywhere;
 * `interpreter`: with an interpreter; `nearby`: close, but the language is not known there;
 * `looser`: in the language, without the other filters.
 */
export type RungReason = 'visit' | 'remote' | 'interpreter' | 'nearby' | 'looser';

export interface Rung {
  reason: RungReason;
  /**
   * How many services the reason holds for: without those of earlier rungs; `remote` also counts those that an earlier
   * rung counts without showing them.
   */
  total: number;
  items: Hit[];
}

/** A day that is over, as the directory was at its end. */
export interface PastDay {
  /** `YYYY-MM-DD` */
  day: string;
  count: number;
}

/** The whole answer to a query: what a list and its filters show. */
export interface Answer {
  query: Query;
  total: number;
  /** The box of everything that matches; null where nothing does. */
  box: Bbox | null;
  items: Hit[];
  /** Cursor of the next page. */
  next: string | null;
  facets: Facets;
  ladder: Rung[];
  schedules: Schedules;
  /** ISO 8601; the moment for which "open now" was answered. */
  now: string;
  /** Where the query asks for a past day: that day, and how many services the directory had. */
  past?: PastDay;
  /** The place of `near`, with its name where it is a municipality. */
  place: (Position & { name: { fi: string; sv: string } | null }) | null;
  /** Names of the areas that the query names (`in`, `serves`), by `kind:code`. */
  areas: Record<string, AreaNames>;
}

/** An area's name in the languages that have one. */
export type AreaNames = { fi: string; sv: string; en?: string };

/** A language as a page needs it: names to show, and a folded text to search in. */
export interface LanguageEntry {
  tag: string;
  autonym: string;
  direction: 'rtl' | 'ltr';
  /** One to three letters in its own script, for the map. */
  short: string;
  /** In the interface language of the page. */
  name: string;
  /** Every spelling by which it should be found, folded (`foldText`). */
  search: string;
}

export interface NamedId {
  id: string;
  name: string;
}

export interface AreaEntry extends AreaRef {
  name: string;
}

/** What every page knows: set once for each interface language. */
export interface Shell {
  languages: LanguageEntry[];
  topics: NamedId[];
  audiences: NamedId[];
  providerTypes: NamedId[];
  /** Regions, wellbeing services counties and employment areas that have at least one service. */
  areas: AreaEntry[];
  /** How many services are published; decides whether the browser holds them all. */
  count: number;
  /** Identifies the published state; changes when it does. */
  version: string;
  tiles: { url: string; attribution: string } | null;
}

/** One service for its page. */
export interface ServiceDetail {
  service: PublicService;
  card: Card;
  schedules: Schedules;
  now: string;
  /** Where a past day was asked for. */
  past?: PastDay;
  /** Names of the municipalities served, where the service states them. */
  serviceAreaNames: { fi: string; sv: string }[];
}

/** A place that a visitor may mean by some words. */
export interface PlaceSuggestion extends Position {
  /** The municipality; null for a street of a geocoder that does not say. */
  code: string | null;
  name: { fi: string; sv: string };
  postalCode?: string;
  /** What to show instead of the municipality's name: a postal code with its district, or a street. */
  label?: string;
}

/** A municipality as the map and the list of places need it. */
interface MunicipalityEntry extends Position {
  code: string;
  slug: string;
  name: { fi: string; sv: string };
  region: string;
  county: string;
  employment: string;
  population: number;
}

/** Municipalities and the areas that they make up. */
export interface Geography {
  items: (MunicipalityEntry & { integrationProgramme: ProgrammeLink | null })[];
  areas: { kind: AreaKind; code: string; name: AreaNames }[];
}
