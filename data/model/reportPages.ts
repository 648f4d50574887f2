import type { InterfaceLanguage } from './languageTag.ts';
import type { LocalizedText } from './pickText.ts';
import type { Actor, PlaceName } from './reviewPages.ts';
import type { ErrorTopic } from './upkeep.ts';

/* What visitors found wrong, as editors see it. All that was written is untrusted text. */

export interface ListedReport {
  id: string;
  topic: ErrorTopic;
  message: string;
  email: string | null;
  language: InterfaceLanguage;
  createdAt: string;
  service: {
    id: string;
    slug: string;
    name: LocalizedText;
    municipality: PlaceName | null;
    isPublic: boolean;
  };
  /** Null: it is open. */
  closed: { at: string; by: Actor; note: string } | null;
}

export interface ReportsData {
  isOpen: boolean;
  /** How many are open. */
  openCount: number;
  items: ListedReport[];
  next: string | null;
  /** What was typed about a report that could not be closed. */
  fault: { id: string; note: string; code: 'note-missing' | 'closed-already' | null } | null;
  isSaved: boolean;
}
