import type { Card } from './card.ts';
import type { ChosenServices } from './chosenServices.ts';
import type { ClientLanguage } from './handoffPage.ts';
import type { LocalizedText } from './pickText.ts';
import type { NamedCode } from './submissionForm.ts';
import type { ChannelKind, OfferHow } from './vocabulary.ts';

/** How a client is served in their language: as it is offered, or by an interpreter that may be asked for. */
export type CompareHow = OfferHow | 'onRequest';

/** Whether a service can be had at the time asked for, and when next; in the client's language where it offers it. */
export type CompareOpening =
  | { kind: 'unknown' | 'closedForNow' }
  /** Known no further than two weeks ahead. */
  | { kind: 'open'; until: string | null }
  | { kind: 'closed'; next: { at: string; until: string } | null };

/** One service of a comparison; times are ISO 8601. */
export interface ComparedService {
  slug: string;
  name: LocalizedText;
  municipality: { fi: string; sv: string };
  street: string | null;
  /** By how, best first; empty: it is not known that the language is offered. Null: no language is asked for. */
  ways: { how: CompareHow; kinds: ChannelKind[] }[] | null;
  moreLanguages: boolean;
  /** `own`: it states no area, and is the municipality's own. Null: no municipality is asked for. */
  area: 'nationwide' | 'stated' | 'own' | 'outside' | null;
  /** From the municipality's seat, as the crow flies; null where nobody can come, or none is asked for. */
  km: number | null;
  isExact: boolean;
  opening: CompareOpening;
  access: ('walk-in' | 'appointment')[];
  kinds: ChannelKind[];
  phone: { value: string; display: string } | null;
  topics: string[];
  audiences: string[];
  wheelchair: 'yes' | 'limited' | 'no' | null;
  accessibilityNote: LocalizedText | null;
  price: { isFree: boolean; note?: LocalizedText } | null;
  confirmed: Card['confirmed'];
  sourceDate: string | null;
}

export type CompareReason = OfferHow | 'onRequest' | 'area' | 'open' | 'nearest';

export interface Comparison {
  services: ComparedService[];
  /** Which is best for the client, and why; null where nothing tells them apart or none offers the language. */
  best: { slug: string; reasons: CompareReason[] } | null;
  /** A language is asked for, and none of the services says that it offers it. */
  isOfferedNowhere: boolean;
}

export interface CompareData {
  chosen: ChosenServices;
  client: string | null;
  /** A municipality's code. */
  serves: string | null;
  /** `now` or a time. */
  open: string | null;
  /** The time that the comparison is for. */
  time: string;
  now: string;
  languages: ClientLanguage[];
  municipalities: NamedCode[];
  /** Times to choose from, by day. */
  times: string[][];
  comparison: Comparison;
}
