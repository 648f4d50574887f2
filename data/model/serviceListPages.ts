import type { LocalizedText } from './pickText.ts';
import type { PlaceName } from './reviewPages.ts';
import type { ContactRole, DueFact } from './upkeep.ts';
import type { ServiceState } from './vocabulary.ts';

/*
 * What the editors' list of services shows, and what is due among them.
 */

interface ListedServiceData {
  id: string;
  slug: string;
  name: LocalizedText;
  municipality: PlaceName | null;
  state: ServiceState;
  number: number;
  revisedAt: string;
  confirmedOn: string | null;
}

/** How far a service is whose facts are due: nobody reminded yet, somebody, their deputy, in vain, or nobody to remind. */
export const dueStages = ['due', 'reminded', 'second-contact', 'editors', 'nobody'] as const;
export type DueStage = (typeof dueStages)[number];

export interface DueItem {
  id: string;
  slug: string;
  name: LocalizedText;
  municipality: PlaceName | null;
  facts: DueFact[];
  dueOn: string;
  stage: DueStage;
  contacts: { id: string; email: string; role: ContactRole }[];
  reminders: { to: string; stage: 'first' | 'second' | 'second-contact'; at: string }[];
}

export interface DueData {
  /** Empty: all that is due. */
  chosen: DueStage | '';
  counts: Record<DueStage, number>;
  items: DueItem[];
  next: string | null;
  /** Of the reminder that was just asked for. */
  outcome: {
    serviceId: string;
    kind: 'sent' | 'missing' | 'not-due' | 'nobody' | 'too-soon' | 'all-sent';
  } | null;
}

export interface ServicesData {
  choices: { q: string; state: string };
  items: ListedServiceData[];
  next: string | null;
  /** Services of which something is due, where these are asked for. */
  due: DueData | null;
  /** How many services have something that is due. */
  dueCount: number;
}
