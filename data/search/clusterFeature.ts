import type { LocalizedText } from '../model/pickText.ts';
import type { Bbox } from '../model/query.ts';

/** What the map draws for a box and a zoom level: bubbles of several services, and single services. */
export type ClusterFeature = Bubble | Pin;

export interface Bubble {
  kind: 'bubble';
  lat: number;
  lng: number;
  count: number;
  /** Languages offered inside by staff or interpreter with the number of services: those asked for, then most first. */
  languages: [tag: string, count: number][];
  /** The box of what is inside; its corners are equal where all services stand at one spot. */
  box: Bbox;
  /** The services inside, to be fanned out, where they all stand at one spot or are few; else empty. */
  pins: Pin[];
}

export interface Pin {
  kind: 'pin';
  id: string;
  lat: number;
  lng: number;
  isExact: boolean;
  /** Where the cards are not at hand. */
  name?: LocalizedText;
  /** Languages offered by staff or interpreter: those asked for, then in the order of the service. */
  languages: string[];
}
