import type { ChannelKind, OfferHow } from './vocabulary.ts';

/** What a query asks for, with names in the reader's words: what a mail or page needs to say it. */
export interface QueryWords {
  speaks: string[];
  /** All of these languages, not one of them. */
  needsAll: boolean;
  /** Empty: in whatever way is meant where nothing is said. */
  how: OfferHow[];
  via: ChannelKind[];
  in: string[];
  serves: string | null;
  near: string | null;
  withinKm: number | null;
  topic: string[];
  audience: string[];
  provider: string[];
  q: string;
  /** A part of the map. */
  hasBox: boolean;
}
