import type { InterfaceLanguage } from './languageTag.ts';
import type { FactGroup, ProviderType } from './vocabulary.ts';

/** Whom reminders go to first, and whom only where the first does not answer. */
export type ContactRole = 'first' | 'second';

/** What a maintainer looks after: every service of a provider, or one. */
export type UpkeepScope =
  | { kind: 'provider'; type: ProviderType; municipalityCode: string }
  | { kind: 'service'; serviceId: string };

/** A person who looks after services by link. */
export interface Maintainer {
  id: string;
  /** In lower case. */
  email: string;
  name: string;
  /** The interface language in which we write to them. */
  language: InterfaceLanguage;
  /** Their changes are published at once, since an editor said so then. */
  trustedAt: string | null;
  /** They are no longer written to, and their links do not open. */
  disabledAt: string | null;
}

/** Facts of one group that nobody has vouched for in too long. */
export interface DueFact {
  group: FactGroup;
  /** The last day on which somebody vouched for them, or on which they were recorded. */
  since: string;
  isConfirmed: boolean;
  /** The first day on which they are due. */
  dueOn: string;
}

/** What a visitor may find wrong. */
export const errorTopics = ['languages', 'hours', 'contact', 'place', 'closed', 'other'] as const;
export type ErrorTopic = (typeof errorTopics)[number];
