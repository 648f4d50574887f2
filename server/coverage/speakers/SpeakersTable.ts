/** A language or an area as a file names it. */
export interface Label {
  code?: string;
  text: string;
}

/** One number of a file. */
export interface SpeakersCell {
  language: Label;
  area: Label;
  year: number;
  /** Null: not told, as where there are too few people. */
  count: number | null;
  /** Where it stands, for messages. */
  place: string;
}

/** What a file says, in its own words. */
export interface SpeakersTable {
  title: string | null;
  cells: SpeakersCell[];
}
