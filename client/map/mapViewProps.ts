import type { ReactNode } from 'react';
import type { Place } from '../../data/basemap/chooseLabels.ts';
import type { Bbox } from '../../data/model/query.ts';
import type { Position } from '../../data/model/vocabulary.ts';
import type { ClusterFeature, Pin } from '../../data/search/clusterFeature.ts';
import type { MapTexts } from './mapTexts.ts';

export interface MapViewState extends Position {
  zoom: number;
}

export interface MapViewProps {
  /** Asks for what to draw; may answer at once or later. Its identity changes when the result changes. */
  features: (box: Bbox, zoom: number) => ClusterFeature[] | Promise<ClusterFeature[]>;
  /** Short label of a language in its own script. */
  shortLabel: (tag: string) => string;
  /** Languages asked for: first, and marked. */
  wanted: string[];
  /** For accessible names; empty where it is not known yet. */
  nameOf: (pin: Pin) => string;
  /** Where a service stands, so that a bubble can show that it is inside; null where it is not known. */
  positionOf: (id: string) => Position | null;
  /** The short card of a pin's popup. */
  renderPopup: (id: string) => ReactNode;
  selectedId: string | null;
  highlightedId: string | null;
  onSelect: (id: string | null) => void;
  onHighlight: (id: string | null) => void;
  /** Ids in the order of the list, which is the keyboard's order of the markers. */
  order: string[];
  /** The view fits this box whenever the key changes. */
  fit: { box: Bbox; key: string } | null;
  /** The view from outside (the URL); wins over `fit` at first. */
  view: MapViewState | null;
  /** The visitor moved the map. */
  onViewChange: (view: MapViewState, box: Bbox) => void;
  /** Null: the map of one place, without a search of its own. */
  onSearchArea: ((box: Bbox) => void) | null;
  /** The chosen place. */
  place: Position | null;
  /** The visitor's own position. */
  self: Position | null;
  /** Municipalities, whose names the bundled map shows. */
  places: readonly Place[];
  /** Street tiles over the bundled map. */
  tiles: { url: string; attribution: string } | null;
  /** Null: no button. */
  onLocate: (() => void) | null;
  texts: MapTexts;
  /** Of the page: for controls and popups. */
  direction: 'ltr' | 'rtl';
}
