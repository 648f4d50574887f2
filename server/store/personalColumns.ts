import type { Tables } from './schema.ts';

interface Columns {
  /** Where a person may be named; these are searched and erased. */
  named: readonly string[];
  /** Ids, hashes, times, states and the like, which name nobody. */
  plain: readonly string[];
}

/** Every column of every table, since none may be forgotten where a person's data are erased; a test holds it to the file. */
export const personalColumns = {
  service_identity: { named: [], plain: ['id', 'slug', 'created_at'] },
  revision: {
    named: ['document', 'reason'],
    plain: ['seq', 'service_id', 'number', 'state', 'author', 'created_at'],
  },
  submission: {
    named: ['document', 'sender', 'source', 'note'],
    plain: [
      'id',
      'reference',
      'service_id',
      'faults',
      'state',
      'received_at',
      'confirmed_at',
      'confirm_hash',
      'form_id',
      'version',
    ],
  },
  submission_event: {
    named: ['document', 'note'],
    plain: ['submission_id', 'number', 'kind', 'author', 'created_at'],
  },
  outbox: {
    named: ['recipient', 'mail_values', 'last_error'],
    plain: [
      'id',
      'language',
      'kind',
      'is_secret',
      'state',
      'created_at',
      'due_at',
      'leased_until',
      'attempts',
      'sent_at',
      'good_until',
      'retried_at',
    ],
  },
  account: {
    named: ['email', 'name'],
    plain: [
      'id',
      'role',
      'language',
      'totp_secret',
      'totp_confirmed_at',
      'totp_last_step',
      'created_at',
      'disabled_at',
    ],
  },
  recovery_code: { named: [], plain: ['account_id', 'code_hash', 'used_at'] },
  sign_in_link: { named: [], plain: ['token_hash', 'account_id', 'return_path', 'expires_at', 'used_at'] },
  session: {
    named: [],
    plain: ['token_hash', 'account_id', 'csrf_token', 'created_at', 'seen_at', 'second_factor_at'],
  },
  account_identity: { named: ['subject'], plain: ['issuer', 'account_id', 'bound_at'] },
  provider_request: { named: [], plain: ['token_hash', 'language', 'return_path', 'expires_at'] },
  audit_entry: { named: ['detail'], plain: ['seq', 'at', 'actor', 'action', 'subject'] },
  maintainer: {
    named: ['email', 'name'],
    plain: ['id', 'language', 'created_at', 'trusted_at', 'trusted_by', 'disabled_at'],
  },
  maintainer_scope: {
    named: [],
    plain: ['maintainer_id', 'service_id', 'provider_type', 'municipality_code', 'role'],
  },
  maintainer_link: {
    named: [],
    plain: ['token_hash', 'maintainer_id', 'created_at', 'expires_at', 'revoked_at', 'last_used_at'],
  },
  reminder: {
    named: [],
    plain: ['maintainer_id', 'service_id', 'due_on', 'stage', 'facts', 'created_at'],
  },
  error_report: {
    named: ['message', 'email', 'closed_note'],
    plain: ['id', 'service_id', 'topic', 'language', 'created_at', 'closed_at', 'closed_by'],
  },
  // Written by editors for everyone to read, and published under nobody's name.
  notice: { named: ['document'], plain: ['seq', 'id', 'number', 'state', 'author', 'created_at'] },
  integration_programme: {
    named: ['reason'],
    plain: ['seq', 'municipality_code', 'number', 'url', 'author', 'created_at'],
  },
  alert: {
    named: ['email', 'query'],
    plain: [
      'id',
      'language',
      'created_at',
      'confirmed_at',
      'checked_seq',
      'told_at',
      'good_until',
      'asked_at',
    ],
  },
  alert_link: { named: [], plain: ['token_hash', 'alert_id', 'created_at'] },
  alert_match: { named: [], plain: ['alert_id', 'service_id'] },
  saved_search: {
    named: ['name', 'name_key', 'query'],
    plain: ['id', 'account_id', 'page', 'created_at', 'changed_at'],
  },
  job_lease: { named: [], plain: ['job', 'holder', 'until'] },
  speaker_import: {
    named: [],
    plain: ['id', 'title', 'file_name', 'year', 'imported_at', 'actor', 'summary'],
  },
  speaker_count: { named: [], plain: ['language', 'municipality_code', 'people'] },
  answer_link: { named: [], plain: ['token_hash', 'submission_id', 'created_at', 'expires_at'] },
} as const satisfies Record<keyof Tables, Columns>;

/** The tables whose rows stay, with the person taken out. */
export const searchedTables = [
  'revision',
  'submission',
  'submission_event',
  'outbox',
  'error_report',
  'notice',
  'integration_programme',
  'alert',
  'saved_search',
  'audit_entry',
] as const;
export type SearchedTable = (typeof searchedTables)[number];
