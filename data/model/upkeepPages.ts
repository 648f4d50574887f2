import type { Channel } from './channel.ts';
import type { FormEntry } from './formFields.ts';
import type { LocalizedText } from './pickText.ts';
import type { FormFault, NamedCode } from './submissionForm.ts';
import type { DueFact, ErrorTopic } from './upkeep.ts';
import type { FactGroup, ServiceState } from './vocabulary.ts';

/** A service as its maintainer sees it. */
export interface UpkeepItem {
  serviceId: string;
  slug: string;
  name: LocalizedText;
  municipality: { fi: string; sv: string };
  state: ServiceState;
  reopensOn: string | null;
  /** The revision that is shown. */
  basedOn: number;
  /** With telephone numbers as people write them. */
  channels: Channel[];
  due: DueFact[];
  /** The day on which something falls due next; null where something is due now. */
  nextDueOn: string | null;
  /** The provider has vouched for everything today. */
  isConfirmedToday: boolean;
  /** A change that waits for an editor. */
  waiting: { groups: FactGroup[]; isReturned: boolean } | null;
}

export const upkeepOutcomes = ['confirmed', 'published', 'waiting', 'unchanged'] as const;
export type UpkeepOutcomeKind = (typeof upkeepOutcomes)[number];

/** The page of a maintainer's link; `closed` where the link does not open. */
export type UpkeepPageData =
  | { kind: 'closed' }
  | {
      kind: 'open';
      token: string;
      items: UpkeepItem[];
      /** What the last press has done. */
      done: UpkeepOutcomeKind | null;
      /** Someone was faster, or the service is no longer this maintainer's. */
      fault: 'faster' | 'missing' | null;
    };

export const upkeepStates = ['open', 'closed-for-a-time', 'closed-for-good'] as const;
export type UpkeepState = (typeof upkeepStates)[number];

/** The page on which a maintainer changes one service; `closed` where the link does not open. */
export type UpkeepEditData =
  | { kind: 'closed' }
  | {
      kind: 'open';
      token: string;
      item: UpkeepItem;
      /** What the form holds: the service as it stands, or what was typed. */
      entries: FormEntry[];
      faults: FormFault[];
      note: string;
      /** Changes are published at once. */
      isTrusted: boolean;
      /** Their own change that waits, as it stands on the page; empty: none. */
      waited: string;
      municipalities: NamedCode[];
      /** The row that was just added. */
      focus: string | null;
      /** What was chosen of whether it is open. */
      chosen: { state: UpkeepState; reopensOn: string };
      fault: 'faster' | 'reopensOn' | null;
    };

export const maxReportLength = 2000;

/** The page on which a visitor tells what is wrong about a service. */
export interface ReportPageData {
  service: { slug: string; name: LocalizedText };
  topic: ErrorTopic | null;
  message: string;
  email: string;
  faults: ('topic' | 'message' | 'tooLong' | 'email')[];
  waitMinutes: number | null;
  isSent: boolean;
}
