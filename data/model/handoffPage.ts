import type { ChosenServices } from './chosenServices.ts';
import type { Bbox } from './query.ts';

/*
 * What the hand-off sheet of a service says, in two languages: that of the client and that of the official. Everything
 * is text already: browsers lack weekdays and clocks in some languages of clients.
 */

/** A text with the language that it is written in, where that is another than that of its side. */
export interface SheetText {
  text: string;
  lang?: string;
}

/**
 * `title` stands above what follows it, `fact` has a label, `item` is one of a list, `phone` is a number to call, with or
 * without a label; `text` is none of these. `isLtr`: an address or number, which is written from the left in every
 * language.
 */
export interface SheetLine extends SheetText {
  kind: 'title' | 'fact' | 'item' | 'text' | 'phone';
  label?: string;
  isLtr?: boolean;
  href?: string;
}

const sheetRowIds = ['phone', 'where', 'when', 'language', 'way', 'bring', 'online', 'note'] as const;
export type SheetRowId = (typeof sheetRowIds)[number];

export interface SheetRow {
  id: SheetRowId;
  head: string;
  lines: SheetLine[];
}

/** The sheet in one language. */
export interface SheetSide {
  /** Of the sheet's own words: English where there are none in the language that was asked for. */
  lang: string;
  direction: 'rtl' | 'ltr';
  name: SheetText;
  /** What stands right below the name: what the service is, its price, that it is closed. */
  about: (SheetText & { isStrong?: boolean })[];
  rows: SheetRow[];
  /** Stands beside the QR code. */
  scan: string;
}

/** A name on a small map, at its place in the map's units. */
interface MapLabel {
  name: string;
  x: number;
  y: number;
  isOwn: boolean;
}

/** A small map that prints: paths of SVG in units of its view. */
export interface PlaceMap {
  width: number;
  height: number;
  /** Finland and other land; what is neither is water. */
  land: string;
  neighbours: string;
  spot: { x: number; y: number };
  isExact: boolean;
  labels: MapLabel[];
  scale: { km: number; length: number };
  /** What it shows. */
  box: Bbox;
}

export interface HandoffSheet {
  slug: string;
  /** The client's side, and the official's where that is another language. */
  sides: [client: SheetSide, official?: SheetSide];
  /** Null where nobody can come to the service. */
  map: PlaceMap | null;
  /** Where the client reads this on line, in a language of theirs where there is one. */
  url: string;
  qrSvg: string;
  /** The same as a text to send. */
  message: string;
}

/** A language that a client may choose; its own name is enough for them, the other one for the official. */
export interface ClientLanguage {
  tag: string;
  autonym: string;
  name: string;
  /** Whether the sheet has words of its own in it. */
  hasTexts: boolean;
}

export interface HandoffData {
  chosen: ChosenServices;
  /** The client's language: null where none is chosen; the sheet is then in the official's alone. */
  client: string | null;
  languages: ClientLanguage[];
  sheets: HandoffSheet[];
}
