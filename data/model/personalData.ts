import type { LocalizedText } from './pickText.ts';

/** Where a person's data may be, in the order in which they are shown. */
export const personalGroups = [
  'account',
  'maintainer',
  'submissions',
  'services',
  'reports',
  'notices',
  'programmes',
  'alerts',
  'searches',
  'mails',
  'log',
] as const;
export type PersonalGroup = (typeof personalGroups)[number];
export type PersonalCounts = Record<PersonalGroup, number>;

interface NamedService {
  id: string;
  name: LocalizedText;
}

/** What an admin sees of a person's data. */
export interface PrivacyData {
  /** The address as it was typed; empty: none yet. */
  email: string;
  faults: ('email' | 'confirmation' | 'last-admin')[];
  /** Null: nothing was looked for. */
  found: {
    counts: PersonalCounts;
    /** Services whose contact for authorities the person is, and which would have none. */
    contactOf: NamedService[];
    /** Services that show the address to everyone: this is left to editors. */
    publicIn: NamedService[];
  } | null;
  /** What was just erased. */
  erased: { counts: PersonalCounts; contactOf: NamedService[]; publicIn: NamedService[] } | null;
}

const markPattern = /^\[erased on \d{4}-\d\d-\d\d\]$/;

/** What stands where a person's data were: the one place where history was rewritten says so. */
export function erasedMark(day: string): string {
  return `[erased on ${day}]`;
}

/** Whether a whole text is such a mark. */
export function isErasedMark(text: unknown): boolean {
  return typeof text === 'string' && markPattern.test(text);
}
