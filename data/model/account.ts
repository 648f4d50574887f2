import type { FormEntry } from './formFields.ts';
import type { InterfaceLanguage } from './languageTag.ts';

/** What someone who signs in may do; each role may do what those before it may. */
export const roles = ['official', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Whether a role may do what `needed` may. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** Somebody who can sign in. */
export interface Account {
  id: string;
  email: string;
  name: string;
  role: Role;
  language: InterfaceLanguage;
}

/** What every signed-in page shows around its own content. */
export interface FrameData {
  account: Account;
  /** Goes with every form, in the field `csrf`. */
  csrfToken: string;
  /** The form that was sent belongs to an earlier session; nothing was done. */
  isStale: boolean;
  /** How many error reports wait for an editor; 0 for those who do not see them. */
  openReports: number;
}

/** What a signed-in page gets instead, where a form comes after its session: what was sent, to be sent once more. */
export interface SessionEnded {
  frame: null;
  entries: FormEntry[];
  /** Where to sign in again. */
  signInPath: string;
}

/** What a signed-in page gets: the frame, and its own data. */
export interface SignedInPage<T> {
  frame: FrameData;
  page: T;
}
