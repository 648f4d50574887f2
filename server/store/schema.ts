import type { ColumnType, Generated, Kysely } from 'kysely';
import type { ServiceState } from '../../data/model/vocabulary.ts';

/** Written once, never updated. */
type Fixed<T> = ColumnType<T, T, never>;

/** What a service keeps for ever, while its revisions change. */
interface ServiceIdentityTable {
  id: Fixed<string>;
  slug: Fixed<string>;
  /** ISO 8601 UTC, as every time here. */
  created_at: Fixed<string>;
}

interface RevisionTable {
  /** The place in the change feed: rises with each revision of any service. */
  seq: ColumnType<number, undefined, never>;
  service_id: Fixed<string>;
  /** 1, 2, … within the service. */
  number: Fixed<number>;
  state: Fixed<ServiceState>;
  /** JSON of the whole validated service. */
  document: Fixed<string>;
  author: Fixed<string>;
  reason: Fixed<string>;
  created_at: Fixed<string>;
}

interface SubmissionTable {
  id: Fixed<string>;
  /** Null: a new service. */
  service_id: Fixed<string | null>;
  /** JSON as it was sent in, complete or not. */
  document: Fixed<string>;
  /** JSON of what the schema finds missing or wrong in the document. */
  faults: Fixed<string>;
  state: Generated<'waiting'>;
  /** JSON: where it came from. */
  source: Fixed<string>;
  note: Fixed<string>;
  received_at: Fixed<string>;
}

/** The tables. The views `service`, `service_channel` and `service_language` are for people, not for this program. */
export interface Tables {
  service_identity: ServiceIdentityTable;
  revision: RevisionTable;
  submission: SubmissionTable;
}

/** An open database. */
export type Store = Kysely<Tables>;
