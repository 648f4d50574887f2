import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { Fixed } from './columnTypes.ts';

export interface AlertTable {
  id: Fixed<string>;
  /** In lower case. */
  email: string;
  language: InterfaceLanguage;
  /** As it stands in an address, in one order: equal questions have equal texts. */
  query: string;
  created_at: string;
  /** Null: nobody has vouched for the address. */
  confirmed_at: string | null;
  /** The place in the change feed up to which it was looked at. */
  checked_seq: number | null;
  /** When a mail was last sent. */
  told_at: string | null;
  good_until: string | null;
  /** When it was asked whether it is still wanted; null: it was not, or the answer was yes. */
  asked_at: string | null;
}

interface AlertLinkTable {
  /** SHA-256; the token itself stands in a mail only. */
  token_hash: Fixed<string>;
  alert_id: Fixed<string>;
  created_at: Fixed<string>;
}

/** Which services matched when an alert was last looked at. */
interface AlertMatchTable {
  alert_id: Fixed<string>;
  service_id: Fixed<string>;
}

export interface AlertTables {
  alert: AlertTable;
  alert_link: AlertLinkTable;
  alert_match: AlertMatchTable;
}
