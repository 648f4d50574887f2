import type { InterfaceLanguage } from './languageTag.ts';
import type { NoticeState } from './notice.ts';
import type { LocalizedText } from './pickText.ts';
import type { Actor } from './reviewPages.ts';

/* What editors see of notices. */

export interface ListedNotice {
  id: string;
  titles: LocalizedText;
  state: NoticeState;
  from: string;
  until: string | null;
  /** Of a published one, how it stands to today. */
  time: 'coming' | 'shown' | 'over';
  by: Actor;
  at: string;
}

export interface NoticesData {
  items: ListedNotice[];
  saved: NoticeState | null;
}

/** A notice as it is being written: what the fields hold. */
export interface NoticeDraft {
  texts: Record<InterfaceLanguage, { title: string; text: string }>;
  from: string;
  until: string;
  languages: string[];
  areas: string[];
}

/** Why it cannot be saved: nothing in a main language, a title without a text, a day that is none, … */
export type NoticeFault =
  | { field: 'texts'; code: 'main-missing' }
  | { field: `texts.${InterfaceLanguage}`; code: 'half' | 'too-long' }
  | { field: 'from' | 'until'; code: 'date' }
  | { field: 'until'; code: 'before' };

export interface NoticeData {
  id: string;
  /** The state that is edited, 0 for a new notice. */
  basedOn: number;
  state: NoticeState | null;
  draft: NoticeDraft;
  faults: NoticeFault[];
  /** Someone else has saved it meanwhile. */
  isLate: boolean;
  areaChoices: { value: string; name: string }[];
  languageChoices: { value: string; name: string }[];
  /** Earlier states, the newest first. */
  history: { number: number; state: NoticeState; by: Actor; at: string }[];
}
