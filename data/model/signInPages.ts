import type { Role } from './account.ts';
import type { AskForLinkData } from './askForLink.ts';
import type { SignInFault } from './signInFault.ts';

/** The page on which somebody signs in. */
export interface SignInData extends AskForLinkData {
  /** An organisation's own way to sign in; null: there is none. */
  provider: { label: string; href: string } | null;
  /** What went wrong on that way. */
  providerFault: SignInFault | null;
}

/** The page that a link leads to. */
export interface SignInLinkData {
  isGood: boolean;
}

/** The page of the second factor: setting it up, asking for it, and the codes that are shown once. */
export type SecondFactorData =
  | { step: 'set-up'; secret: string; qrSvg: string; isWrong: boolean }
  | { step: 'ask'; isWrong: boolean; waitMinutes: number | null }
  | { step: 'codes'; codes: string[]; next: string };

/** One's own account. */
export interface AccountData {
  /** The one that is chosen. */
  language: string;
  sessions: number;
  hasSecondFactor: boolean;
  /** Whether it can be set up in this session. */
  canSetUpSecondFactor: boolean;
  isSaved: boolean;
}

export interface Person {
  id: string;
  email: string;
  name: string;
  role: Role;
  isDisabled: boolean;
  hasSecondFactor: boolean;
  /** Bound to somebody at the identity provider. */
  hasIdentity: boolean;
}

/** Everyone who can sign in. */
export interface PeopleData {
  people: Person[];
  /** What was typed for a new person. */
  typed: { email: string; name: string; role: string; language: string };
  faults: {
    field: 'email' | 'name' | 'role' | 'language';
    code: 'required' | 'email' | 'taken' | 'choice';
  }[];
  refusal: 'last-admin' | 'no-account' | 'choice' | null;
  isSaved: boolean;
}

/** What something was done to; `href` null: it has no page. */
export interface AuditSubject {
  label: string;
  href: string | null;
}

/** The log of who did what. */
export interface AuditData {
  entries: {
    seq: number;
    at: string;
    /** Somebody's name and address; else an id, or the program that did it. */
    actor: string;
    /** An AuditAction, or what an earlier version wrote. */
    action: string;
    /** Null: nothing, or who did it. */
    subject: AuditSubject | null;
    detail: { name: string; value: string }[];
  }[];
  actions: string[];
  /** Who is in the log: an id each, with a name to show. */
  actors: { id: string; name: string }[];
  chosen: { action: string; actor: string };
  /** The last entry of the page, where there are older ones. */
  next: number | null;
}
