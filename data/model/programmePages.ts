import type { Actor } from './reviewPages.ts';

/* What editors see of the links to integration programmes. */

interface MunicipalityName {
  code: string;
  name: { fi: string; sv: string };
}

export interface ListedProgramme extends MunicipalityName {
  url: string | null;
  /** Who set or removed it last, and when; null: there never was one. */
  last: { by: Actor; at: string } | null;
}

export const programmeFilters = ['all', 'without', 'with'] as const;
export type ProgrammeFilter = (typeof programmeFilters)[number];

export interface ProgrammesData {
  q: string;
  filter: ProgrammeFilter;
  items: ListedProgramme[];
  /** Municipalities with a link, of all. */
  linked: number;
  all: number;
  /** What was just done, and for whom. */
  saved: { action: 'set' | 'removed'; name: MunicipalityName['name'] } | null;
}

export type ProgrammeFault =
  | { field: 'url'; code: 'missing' | 'address' | 'not-https' | 'too-long' }
  | { field: 'reason'; code: 'missing' };

export interface ProgrammeData extends MunicipalityName {
  slug: string;
  /** The link of now. */
  url: string | null;
  /** The state that is edited, 0 for none. */
  basedOn: number;
  draft: { url: string; reason: string };
  faults: ProgrammeFault[];
  /** Someone else has saved it meanwhile. */
  isLate: boolean;
  /** All states, the newest first; one without an address removed it. */
  history: { number: number; url: string | null; reason: string; by: Actor; at: string }[];
}
