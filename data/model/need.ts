import type { AreaNames } from './card.ts';
import type { AreaKind, Query } from './query.ts';

/*
 * Services held against who lives there: what the page, the API and the exports of need say. The rules of counting stand
 * in server/coverage/need.
 */

/** What need is asked for; of the query only `needParameters`, where `speaks` means only these languages. */
export interface NeedQuestion {
  by: AreaKind;
  query: Query;
}

/** Where the numbers of speakers by municipality come from. */
interface SpeakersOrigin {
  title: string;
  year: number;
  /** ISO 8601 UTC. */
  importedAt: string;
}

export interface NeedLanguage {
  tag: string;
  /** In Finland: the sum of what was loaded, else the national figure; null: not known. */
  speakers: number | null;
  year: number | null;
  /** Different services in the language, those for the whole country included. */
  services: number;
  nationwide: number;
  /** `services` for each 1,000 speakers, to two decimals; null where there are none, or it is not known. */
  perThousand: number | null;
}

export interface NeedCell {
  language: string;
  area: string;
  /** Null: not told for any municipality of the area. */
  speakers: number | null;
  /** Services whose area includes at least one municipality of the area; without those for the whole country. */
  services: number;
  perThousand: number | null;
}

/** What is missing for a group: any service, or a visit within so many kilometres that serves it. */
export const needGaps = ['service', 'within100', 'within30'] as const;
export type NeedGap = (typeof needGaps)[number];

/** People of one municipality with one mother tongue. */
export interface NeedGroup {
  language: string;
  municipality: string;
  speakers: number;
  /** Services for the municipality, and those for the whole country. */
  services: number;
  nationwide: number;
  /** To the nearest visit in the language that serves the municipality; null: none. */
  km: number | null;
  /** The worst. */
  gap: NeedGap;
}

export interface Need {
  by: AreaKind;
  /** The day for which services are counted, in Finland. */
  day: string;
  /** Null: no speakers by municipality are loaded. */
  origin: SpeakersOrigin | null;
  languages: NeedLanguage[];
  areas: { code: string; name: AreaNames; population: number; foreignEstimate: number }[];
  /** By language and area; without numbers by municipality none. */
  cells: NeedCell[];
  /** The groups that lack something, largest first. */
  groups: NeedGroup[];
  /** How many groups lack each thing, and how many people. */
  gaps: { gap: NeedGap; groups: number; speakers: number }[];
  /** Numbers of the source that it does not tell. */
  untold: number;
}

/** The parameters of the directory's query that need takes. */
export const needParameters = [
  'speaks',
  'how',
  'via',
  'topic',
  'audience',
  'provider',
  'q',
  'at',
] as const satisfies (keyof Query)[];

/** Whether a group lacks a thing: who lacks any service has no visit within reach either. */
export function lacks({ gap }: Pick<NeedGroup, 'gap'>, asked: NeedGap): boolean {
  return needGaps.indexOf(gap) <= needGaps.indexOf(asked);
}
