import type { AreaNames, Hit, Schedules } from './card.ts';
import type { LocalizedText } from './pickText.ts';
import type { ProgrammeLink } from './programme.ts';
import type { AreaKind, AreaRef } from './query.ts';
import type { ChannelKind, OfferHow, Position, ProviderType } from './vocabulary.ts';

/*
 * What the page of a municipality says, and the list of all of them.
 */

/** One way in which a language is offered, with the channels by which it is. */
export interface LanguageWay {
  how: OfferHow;
  via: ChannelKind[];
}

/** A language in which people who live in the municipality are served. */
export interface LanguageHere {
  tag: string;
  /** By services for the municipality, best way first; empty: only from elsewhere. */
  here: LanguageWay[];
  hereCount: number;
  /** By phone or on line, by services for all of Finland that are elsewhere. */
  remote: LanguageWay[];
  remoteCount: number;
}

/**
 * Services whose service area includes the municipality: its `own`, others that are `here`, those that are `elsewhere`,
 * and those for all of Finland that are elsewhere (`nationwide`).
 */
export const groupKinds = ['own', 'here', 'elsewhere', 'nationwide'] as const;
export type GroupKind = (typeof groupKinds)[number];

export interface ServiceGroup {
  kind: GroupKind;
  total: number;
  /** The first ones. */
  items: Hit[];
}

/** The nearest service in a language; distances are from the seat of the municipality. */
export interface NearestService {
  slug: string;
  name: LocalizedText;
  municipality: Hit['municipality'];
  distanceKm: number;
  /** Whether its service area includes the municipality. */
  servesHere: boolean;
}

/** A language that many in Finland speak and no service for the municipality offers. */
export interface MissingLanguage {
  tag: string;
  /** People in Finland with this mother tongue. */
  speakers: { count: number; year: number };
  visit: NearestService | null;
  remote: NearestService | null;
}

/** A service of an authority that serves the municipality. */
interface AuthorityService {
  slug: string;
  name: LocalizedText;
  provider: LocalizedText | null;
  providerType: ProviderType;
}

/** Everything that the directory and the reference data know of a municipality, and what editors add. */
export interface MunicipalityAnswer {
  code: string;
  slug: string;
  name: { fi: string; sv: string };
  /** Official languages, the majority's first. */
  languages: string[];
  position: Position;
  population: { count: number; year: number };
  foreignLanguagePercent: { value: number; year: number };
  areas: (AreaRef & { name: AreaNames })[];
  /** Null: its address is not known. */
  integrationProgramme: ProgrammeLink | null;
  /** How many services are for people who live here, those for all of Finland included. */
  total: number;
  offered: LanguageHere[];
  /** Services for the municipality that get an interpreter for further languages on request. */
  interpreted: number;
  groups: ServiceGroup[];
  missing: MissingLanguage[];
  authorities: AuthorityService[];
  schedules: Schedules;
}

/** The page of a municipality. */
export interface MunicipalityPageData extends MunicipalityAnswer {
  /** ISO 8601; the moment for "open now". */
  now: string;
}

/** A municipality in the list of all. */
export interface ListedMunicipality {
  code: string;
  slug: string;
  name: { fi: string; sv: string };
  /** Services for those who live here, without those for all of Finland that are elsewhere. */
  services: number;
  /** Languages that staff or an interpreter of these speaks. */
  languages: number;
}

/** By which areas municipalities are listed; the first unless said. */
export const listedAreaKinds = ['region', 'county', 'employment'] as const satisfies AreaKind[];
export type ListedAreaKind = (typeof listedAreaKinds)[number];

export interface ListedArea {
  code: string;
  name: AreaNames;
  items: ListedMunicipality[];
}

/** The list of municipalities, by areas. */
export interface MunicipalitiesPageData {
  /** What was looked for. */
  q: string;
  by: ListedAreaKind;
  /** What `by` says and is no kind of areas. */
  wrong: string | null;
  areas: ListedArea[];
  /** Services for all of Finland. */
  nationwide: number;
}
