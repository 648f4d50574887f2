import type { Selectable } from 'kysely';
import {
  type Fault,
  type Sender,
  type SubmissionEventKind,
  type SubmissionState,
  senderSchema,
} from '../../data/model/submission.ts';
import type { SubmissionEventTable, SubmissionTable } from './schema.ts';

/** A proposed new service or change, as it stands now. */
export interface Submission {
  id: string;
  /** What its sender quotes, e.g. `NK-7Q3F-2K`. */
  reference: string;
  /** Null: a new service. */
  serviceId: string | null;
  /** A service, complete or not. */
  document: Record<string, unknown>;
  faults: Fault[];
  state: SubmissionState;
  sender: Sender | null;
  /** Where it came from. */
  source: Record<string, unknown>;
  note: string;
  /** ISO 8601 UTC, as every time here. */
  receivedAt: string;
  /** When the sender's address was confirmed. */
  confirmedAt: string | null;
  /** Rises with each event that an editor should know of before deciding. */
  version: number;
}

/** One thing that happened to a submission; never changed. */
export interface SubmissionEvent {
  /** 1, 2, … within the submission. */
  number: number;
  kind: SubmissionEventKind;
  author: string;
  note: string;
  /** What it says since; null where it stayed as it was. */
  document: Record<string, unknown> | null;
  createdAt: string;
}

export const submissionColumns = [
  'id',
  'reference',
  'service_id',
  'document',
  'faults',
  'state',
  'sender',
  'source',
  'note',
  'received_at',
  'confirmed_at',
  'version',
] as const;

type SubmissionRow = Pick<Selectable<SubmissionTable>, (typeof submissionColumns)[number]>;

/** A row as a submission. */
export function toSubmission(row: SubmissionRow): Submission {
  const { id, reference, state, note, version } = row;
  return {
    id,
    reference,
    serviceId: row.service_id,
    document: JSON.parse(row.document),
    faults: JSON.parse(row.faults),
    state,
    sender: row.sender === null ? null : senderSchema.parse(JSON.parse(row.sender)),
    source: JSON.parse(row.source),
    note,
    receivedAt: row.received_at,
    confirmedAt: row.confirmed_at,
    version,
  };
}

/** A row as an event. */
export function toSubmissionEvent({
  number,
  kind,
  author,
  note,
  document,
  created_at: createdAt,
}: Selectable<SubmissionEventTable>): SubmissionEvent {
  return { number, kind, author, note, document: document === null ? null : JSON.parse(document), createdAt };
}
