import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { Role } from '../../data/model/account.ts';
import type { OutboxState } from '../../data/model/mail.ts';
import type { SubmissionEventKind, SubmissionState } from '../../data/model/submission.ts';
import type { ServiceState } from '../../data/model/vocabulary.ts';
import type { AlertTables } from './alertSchema.ts';
import type { Fixed } from './columnTypes.ts';
import type { NewsTables } from './newsSchema.ts';
import type { ProgrammesTables } from './programmesSchema.ts';
import type { SavedSearchTables } from './savedSearchSchema.ts';
import type { SpeakersTables } from './speakersSchema.ts';
import type { UpkeepTables } from './upkeepSchema.ts';

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

export interface SubmissionTable {
  id: Fixed<string>;
  reference: Fixed<string>;
  /** Null: a new service. */
  service_id: string | null;
  /** JSON of what it says now, complete or not; what was sent in first stands in its first event. */
  document: string;
  /** JSON of what the schema finds missing or wrong in the document. */
  faults: string;
  state: Generated<SubmissionState>;
  /** JSON; null where nobody sent it in, or where the person's data were erased. */
  sender: string | null;
  /** JSON: where it came from. */
  source: string;
  note: Fixed<string>;
  received_at: Fixed<string>;
  /** When the sender's address was confirmed. */
  confirmed_at: string | null;
  /** SHA-256 of the token that confirms it. */
  confirm_hash: string | null;
  /** The filled-in form that it came from; one form is one submission. */
  form_id: Fixed<string | null>;
  version: Generated<number>;
}

export interface SubmissionEventTable {
  submission_id: Fixed<string>;
  /** 1, 2, … within the submission. */
  number: Fixed<number>;
  kind: Fixed<SubmissionEventKind>;
  author: Fixed<string>;
  note: Fixed<string>;
  /** JSON of what the submission says since; null where it stayed as it was, or was erased. */
  document: ColumnType<string | null, string | null, null>;
  created_at: Fixed<string>;
}

/** A mail, written with what causes it and sent later. */
export interface OutboxTable {
  id: Fixed<string>;
  recipient: Fixed<string>;
  /** The reader's interface language. */
  language: Fixed<string>;
  kind: Fixed<string>;
  /** JSON; `{}` once a secret mail is sent or given up. */
  mail_values: string;
  is_secret: Fixed<0 | 1>;
  state: Generated<OutboxState>;
  created_at: Fixed<string>;
  /** When it is tried next. */
  due_at: string;
  /** Until then one process has it in hand. */
  leased_until: string | null;
  attempts: Generated<number>;
  last_error: string | null;
  sent_at: string | null;
  /** From then on it is of no use; null: it always is. */
  good_until: Fixed<string | null>;
  /** When somebody last had it sent; null: it is tried since it was made. */
  retried_at: string | null;
}

interface AccountTable {
  id: Fixed<string>;
  /** In lower case. */
  email: string;
  name: string;
  role: Role;
  language: string;
  totp_secret: string | null;
  totp_confirmed_at: string | null;
  totp_last_step: number | null;
  created_at: Fixed<string>;
  disabled_at: string | null;
}

interface RecoveryCodeTable {
  account_id: Fixed<string>;
  code_hash: Fixed<string>;
  used_at: string | null;
}

interface SignInLinkTable {
  token_hash: Fixed<string>;
  account_id: Fixed<string>;
  /** Where to go after signing in. */
  return_path: Fixed<string | null>;
  expires_at: Fixed<string>;
  used_at: string | null;
}

interface SessionTable {
  token_hash: string;
  account_id: Fixed<string>;
  csrf_token: string;
  created_at: Fixed<string>;
  seen_at: string;
  second_factor_at: string | null;
}

interface AccountIdentityTable {
  issuer: Fixed<string>;
  subject: Fixed<string>;
  account_id: Fixed<string>;
  bound_at: Fixed<string>;
}

interface ProviderRequestTable {
  /** SHA-256 of what the browser's cookie holds. */
  token_hash: Fixed<string>;
  language: Fixed<string>;
  return_path: Fixed<string | null>;
  expires_at: Fixed<string>;
}

interface AuditEntryTable {
  seq: ColumnType<number, undefined, never>;
  at: Fixed<string>;
  actor: Fixed<string>;
  action: Fixed<string>;
  subject: Fixed<string>;
  detail: Fixed<string>;
}

/** Fixed rows: a link is never renewed, another is given. */
interface AnswerLinkTable {
  token_hash: Fixed<string>;
  submission_id: Fixed<string>;
  created_at: Fixed<string>;
  expires_at: Fixed<string>;
}

/** The tables. The views `service`, `service_channel` and `service_language` are for people, not for this program. */
export interface Tables
  extends UpkeepTables,
    NewsTables,
    SpeakersTables,
    AlertTables,
    SavedSearchTables,
    ProgrammesTables {
  service_identity: ServiceIdentityTable;
  revision: RevisionTable;
  submission: SubmissionTable;
  submission_event: SubmissionEventTable;
  outbox: OutboxTable;
  account: AccountTable;
  recovery_code: RecoveryCodeTable;
  sign_in_link: SignInLinkTable;
  session: SessionTable;
  account_identity: AccountIdentityTable;
  provider_request: ProviderRequestTable;
  audit_entry: AuditEntryTable;
  answer_link: AnswerLinkTable;
}

/** An open database. */
export type Store = Kysely<Tables>;

/** The database within a transaction. */
export type StoreTransaction = Transaction<Tables>;
