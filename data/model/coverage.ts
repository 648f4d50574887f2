import type { AreaNames } from './card.ts';
import type { AreaKind, AreaRef, Query } from './query.ts';

/*
 * How many services reach people of an area in a language: what the page, the API and the exports of coverage say. The
 * rules of counting stand in server/coverage.
 */

/** What is counted for one language and one area, or for the whole country. */
export interface CoverageFigures {
  /** Services whose area includes at least one municipality of the area; without those for the whole country. */
  services: number;
  /** Of these, by the best way in which the language is offered: together they are `services`. */
  staff: number;
  interpreter: number;
  written: number;
  /** Of these, by the easiest way to reach them: a place; else a telephone; else only on line. Together `services`. */
  visit: number;
  phone: number;
  online: number;
  /** Further services that offer the language in writing only, where that is not asked for. */
  writtenOnly: number;
  /** Of `services`, those of whose languages nobody has vouched in too long (`dueFacts`). */
  due: number;
  /** Of `services`, those whose languages a person has confirmed. */
  confirmed: number;
  /** The day since when the languages of `services` hold, of the oldest of them; null where none has one. */
  oldestOn: string | null;
  /** Municipalities of the area that some of `services` serve. */
  municipalities: number;
  /** Services that stand in the area and offer the language, whomever they serve. */
  located: number;
}

export interface CoverageArea {
  code: string;
  name: AreaNames;
  /** How many municipalities it has. */
  municipalities: number;
  population: number;
  /** The most populous of its municipalities. */
  seat: { code: string; lat: number; lng: number };
  /** Different services for the area in any of the languages; without those for the whole country. */
  services: number;
  /** Languages with at least one of these. */
  languages: number;
}

export interface CoverageLanguage {
  tag: string;
  /** People in Finland with this mother tongue; null where not known. */
  speakers: { count: number; year: number } | null;
  /** Different services for any of the areas, without those for the whole country. */
  services: number;
  areasWithout: number;
  /** Areas with a single service. */
  areasThin: number;
  /** Services for the whole country; `municipalities` and `located` are 0. */
  nationwide: CoverageFigures;
}

export interface CoverageCell extends CoverageFigures {
  language: string;
  area: string;
}

/** Languages by areas: a row of cells for each language, in the order of the areas. */
export interface Coverage {
  by: AreaKind;
  /** The day for which it holds, in Finland. */
  day: string;
  areas: CoverageArea[];
  languages: CoverageLanguage[];
  cells: CoverageCell[][];
  /** Different services in any of the languages, for any of the areas; and those for the whole country. */
  services: number;
  nationwide: number;
  /** Services in all of Finland of which no language is known: no cell counts them. */
  silent: number;
}

/** `empty`: no service; `stale`: nobody has vouched for any of them; `thin`: a single one; both may be. */
export interface CellState {
  isEmpty: boolean;
  isThin: boolean;
  isStale: boolean;
}

/** What stands out in a cell. */
export function cellState({ services, due }: Pick<CoverageFigures, 'services' | 'due'>): CellState {
  return { isEmpty: services === 0, isThin: services === 1, isStale: services > 0 && due === services };
}

/** What coverage is asked for. */
export interface CoverageQuestion {
  by: AreaKind;
  /** Only areas in this one, or that contain it; null: all. */
  of: AreaRef | null;
  /** Of it only `coverageParameters`; `speaks`: only these languages. */
  query: Query;
}

/** The parameters of the directory's query that coverage takes. */
export const coverageParameters = [
  'speaks',
  'how',
  'via',
  'topic',
  'audience',
  'provider',
  'q',
  'at',
] as const;
