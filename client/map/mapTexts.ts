/** Every text of the map, in the interface language; tags are those whose labels the marker shows. */
export interface MapTexts {
  /** The name of the map. */
  map: string;
  skipMap: string;
  zoomIn: string;
  zoomOut: string;
  locate: string;
  searchArea: string;
  /** Closes a popup. */
  close: string;
  /** The marker of the chosen place. */
  place: string;
  /** The marker of the visitor's own position. */
  self: string;
  /** Whose data the bundled map is. */
  attribution: string;
  bubble: (count: number, languageTags: string[]) => string;
  /** The name may be empty. */
  pin: (name: string, languageTags: string[]) => string;
}
