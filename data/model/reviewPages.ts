import type { Card } from './card.ts';
import type { LocalizedText } from './pickText.ts';
import type { DiffSection } from './serviceDiff.ts';
import type { Sender, SubmissionEventKind, SubmissionState } from './submission.ts';
import type { ServiceFormData } from './submissionForm.ts';
import type { ServiceState } from './vocabulary.ts';

/*
 * What the editors' pages show. Plain data from the server; everything in it that was sent in is untrusted text.
 */

/** Why a service cannot be published as it is, and where. */
export interface CheckFault {
  /** As in the document: `channels.0.hours`. */
  path: string;
  code:
    | 'missing'
    | 'not-valid'
    | 'too-long'
    | 'hours-unreadable'
    | 'phone-not-valid'
    | 'municipality-unknown'
    | 'topic-unknown'
    | 'audience-unknown';
  /** What stands there, where it helps to see it. */
  value: string | null;
}

/** Who did something: an account's name, `sender`, `maintainer`, `erased` or `program`. */
export type Actor = string;

/** Someone decided or changed the same thing after it was looked at; nothing of one's own was written. */
export interface Faster {
  kind: 'faster';
  by: Actor;
  /** `revised`: the service itself has a newer revision. */
  did: SubmissionEventKind | 'revised';
  /** ISO 8601 UTC. */
  at: string;
  note: string;
}

/** What became of a decision. */
export type Outcome =
  | { kind: 'done'; serviceId: string | null; slug: string | null }
  | { kind: 'faults'; faults: CheckFault[] }
  | Faster
  | { kind: 'missing' }
  /** Nobody can be asked. */
  | { kind: 'no-sender' };

export interface PlaceName {
  fi: string;
  sv: string;
}

/** Names of the municipalities whose codes stand in a diff. */
export type PlaceNames = Record<string, PlaceName>;

interface NamedMunicipality {
  code: string;
  name: PlaceName;
}

export interface QueueItem {
  id: string;
  reference: string;
  version: number;
  /** The newest revision of the service; 0 where there is none. */
  revision: number;
  name: LocalizedText | null;
  municipality: PlaceName | null;
  isNew: boolean;
  state: SubmissionState;
  receivedAt: string;
  /** Null: nobody sent it in, so there is no address to confirm. */
  isConfirmed: boolean | null;
  senderName: string | null;
  faultCount: number;
}

/** How many submissions there are for each choice of one filter, the others as they are. */
export interface QueueCounts {
  total: number;
  states: Partial<Record<SubmissionState, number>>;
  kind: { new: number; change: number };
  isConfirmed: { yes: number; no: number };
  hasFaults: { yes: number; no: number };
}

/** The choices of the queue's filters as they stand in the address; empty: any. */
export const queueParameters = ['state', 'kind', 'municipality', 'confirmed', 'faults', 'age', 'q'] as const;
export type QueueChoices = Record<(typeof queueParameters)[number], string>;

interface BulkReport {
  submissionId: string;
  reference: string | null;
  outcome: Outcome | { kind: 'failed' };
}

export interface QueueData {
  choices: QueueChoices;
  counts: QueueCounts;
  items: QueueItem[];
  /** The search of the next page. */
  next: string | null;
  municipalities: NamedMunicipality[];
  /** What was just done, one by one. */
  reports: BulkReport[];
  /** A bulk action that lacks something. */
  fault: 'nothing-chosen' | 'reason-missing' | null;
  /** What was typed and ticked for a bulk action. */
  reason: string;
  isVouched: boolean;
  /** Rows that were chosen, by their submissions. */
  chosen: string[];
}

export interface ThreadEvent {
  number: number;
  kind: SubmissionEventKind;
  by: Actor;
  note: string;
  createdAt: string;
  /** What it changed in the document. */
  changes: DiffSection[];
}

/** A service of the directory that a submission may be about. */
export interface ReviewedDuplicate {
  id: string;
  slug: string;
  name: LocalizedText;
  street: string | null;
  municipality: PlaceName;
  reasons: string[];
}

/** What an editor typed beside the document. */
export interface TypedDecision {
  reason: string;
  question: string;
  rejection: string;
  isVouched: boolean;
}

export interface SubmissionData {
  id: string;
  reference: string;
  version: number;
  state: SubmissionState;
  receivedAt: string;
  confirmedAt: string | null;
  note: string;
  sender: Sender | null;
  source: { kind: string; url: string | null; title: string | null };
  name: LocalizedText | null;
  /** What is published now, or was. */
  service: { id: string; slug: string; revision: number; state: ServiceState } | null;
  diff: DiffSection[];
  /** Revisions that the sender did not know of. */
  changedSince: { number: number; by: Actor; createdAt: string; reason: string } | null;
  faults: CheckFault[];
  /** What the form itself was not sure of. */
  doubts: { field: string; code: string; kind: string | null }[];
  /** It is for a new service; else a change. */
  isNew: boolean;
  duplicates: ReviewedDuplicate[];
  /** What was sought among the services, of which it may be a change, and what was found; null: nothing was sought. */
  sought: { text: string; found: ReviewedDuplicate[] } | null;
  /** Where it would stand on the map; null where it cannot be published. */
  card: Card | null;
  places: PlaceNames;
  thread: ThreadEvent[];
  /** The form in which an editor changes it. */
  form: ServiceFormData;
  /** Nothing was decided, and what was typed stands in the form. */
  isKept: boolean;
  typed: TypedDecision;
  outcome: Outcome | null;
  /** A decision that lacks its text. */
  missing: 'question' | 'rejection' | null;
}

export interface HistoryRevision {
  number: number;
  state: ServiceState;
  by: Actor;
  reason: string;
  createdAt: string;
  /** What it changed; all of it for the first. */
  changes: DiffSection[];
}

export interface HistoryData {
  id: string;
  slug: string;
  name: LocalizedText;
  state: ServiceState;
  newest: number;
  revisions: HistoryRevision[];
  places: PlaceNames;
  /** The search of the next page. */
  next: string | null;
  outcome: Outcome | null;
  /** An undo that lacks its reason. */
  isReasonMissing: boolean;
  typed: { number: number; reason: string } | null;
}

/** The page on which a sender answers an editor's question. */
export interface AnswerData {
  reference: string;
  version: number;
  state: SubmissionState;
  name: LocalizedText | null;
  thread: { kind: SubmissionEventKind; isSender: boolean; note: string; createdAt: string }[];
  /** The form in which its sender corrects it. */
  form: ServiceFormData;
  text: string;
  isTextMissing: boolean;
  /** Something happened since the page was opened; what was typed is kept. */
  isLate: boolean;
}
