import type { AreaNames } from './card.ts';
import type { LocalizedText } from './pickText.ts';
import type { Query } from './query.ts';
import type { ServiceEvent } from './serviceEvents.ts';

/*
 * What is different between the ends of two days: what the page, the API and the exports of changes say. Whatever came
 * and went between them is not told.
 */

/** The parameters of the directory's query that changes take. */
export const changesParameters = [
  'speaks',
  'in',
  'topic',
  'audience',
  'provider',
] as const satisfies (keyof Query)[];

export interface ChangedService {
  id: string;
  slug: string;
  name: LocalizedText;
  municipality: { code: string; name: AreaNames };
  region: string;
  /** Whether it was in the directory at the end of the first day, and is at the end of the last. */
  wasListed: boolean;
  isListed: boolean;
  /** Whatever opens gains the languages that it offers, and whatever closes loses them. */
  events: ServiceEvent[];
}

interface ChangedLanguage {
  tag: string;
  /** Services that offer it at the end of the first day, and of the last: `before + gained - lost = after`. */
  before: number;
  after: number;
  gained: number;
  lost: number;
  /** Services that offer it in another way than before. */
  changedHow: number;
}

/** How many services there are to which each has happened. */
export interface ChangeCounts {
  opened: number;
  closed: number;
  gained: number;
  lost: number;
}

interface ChangedRegion extends ChangeCounts {
  code: string;
  name: AreaNames;
}

export interface Changes {
  /** The days at whose ends the directory is held against itself, in Finland; `until` may be today: now. */
  since: string;
  until: string;
  /** All services in the directory at both ends, of those asked for; 0 before the directory began. */
  services: { before: number; after: number };
  total: ChangeCounts;
  /** Those with a change. */
  languages: ChangedLanguage[];
  /** Those with a change. */
  regions: ChangedRegion[];
  changed: ChangedService[];
}
