import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { ContactRole, ErrorTopic } from '../../data/model/upkeep.ts';
import type { ProviderType } from '../../data/model/vocabulary.ts';
import type { Fixed } from './columnTypes.ts';

export interface MaintainerTable {
  id: Fixed<string>;
  /** In lower case. */
  email: string;
  name: string;
  language: InterfaceLanguage;
  created_at: Fixed<string>;
  trusted_at: string | null;
  /** The account that allowed changes to be published at once. */
  trusted_by: string | null;
  disabled_at: string | null;
}

export interface MaintainerScopeTable {
  maintainer_id: Fixed<string>;
  /** Either one service, or every service of a provider. */
  service_id: Fixed<string | null>;
  provider_type: Fixed<ProviderType | null>;
  municipality_code: Fixed<string | null>;
  role: ContactRole;
}

interface MaintainerLinkTable {
  /** SHA-256; the token itself stands in a mail only. */
  token_hash: Fixed<string>;
  maintainer_id: Fixed<string>;
  created_at: Fixed<string>;
  expires_at: string;
  revoked_at: string | null;
  last_used_at: string | null;
}

/** `first` and `second` go to first contacts, `second-contact` to those who stand in for them. */
export type ReminderStage = 'first' | 'second' | 'second-contact';

interface ReminderTable {
  maintainer_id: Fixed<string>;
  service_id: Fixed<string>;
  /** The day on which the earliest of the facts fell due: it tells one round of reminders from the next. */
  due_on: Fixed<string>;
  stage: Fixed<ReminderStage>;
  /** JSON: the groups of facts. */
  facts: Fixed<string>;
  created_at: Fixed<string>;
}

export interface ErrorReportTable {
  id: Fixed<string>;
  service_id: Fixed<string>;
  topic: Fixed<ErrorTopic>;
  message: string;
  email: string | null;
  language: Fixed<InterfaceLanguage>;
  created_at: Fixed<string>;
  closed_at: string | null;
  closed_by: string | null;
  /** What became of it. */
  closed_note: string | null;
}

interface JobLeaseTable {
  job: string;
  holder: string;
  until: string;
}

export interface UpkeepTables {
  maintainer: MaintainerTable;
  maintainer_scope: MaintainerScopeTable;
  maintainer_link: MaintainerLinkTable;
  reminder: ReminderTable;
  error_report: ErrorReportTable;
  job_lease: JobLeaseTable;
}
