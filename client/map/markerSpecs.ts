import type { Position } from '../../data/model/vocabulary.ts';
import type { Bubble, ClusterFeature, Pin } from '../../data/search/clusterFeature.ts';
import { fanLayout, type Offset } from './fanLayout.ts';
import { holderFinder } from './holderFinder.ts';
import type { MapTexts } from './mapTexts.ts';
import { shownLanguages } from './shownLanguages.ts';

export interface MarkerLabel {
  tag: string;
  text: string;
  isWanted: boolean;
}

interface SpecBase extends Position {
  /** The same marker has the same key from one answer to the next. */
  key: string;
  accessibleName: string;
  labels: MarkerLabel[];
  isSelected: boolean;
  isHighlighted: boolean;
}

export interface PinSpec extends SpecBase {
  kind: 'pin';
  id: string;
  isExact: boolean;
  /** Away from the position, in pixels: where a fan puts it. */
  offset: Offset;
}

export interface BubbleSpec extends SpecBase {
  kind: 'bubble';
  count: number;
  bubble: Bubble;
  /** Where its pins are, while they are fanned out. */
  legs: Offset[] | null;
}

/** Everything that a drawn marker shows. */
export type MarkerSpec = PinSpec | BubbleSpec;

export interface MarkerState {
  features: ClusterFeature[];
  /** The bubble whose pins are fanned out. */
  fannedKey: string | null;
  order: string[];
  wanted: string[];
  selectedId: string | null;
  highlightedId: string | null;
  nameOf: (pin: Pin) => string;
  positionOf: (id: string) => Position | null;
  shortLabel: (tag: string) => string;
  texts: Pick<MapTexts, 'bubble' | 'pin'>;
}

const bubbleRoom = 3;
const noOffset: Offset = { x: 0, y: 0 };

/** Names a bubble by its centre: it has no identity of its own. */
export function bubbleKey(bubble: Bubble): string {
  return `bubble ${bubble.lat.toFixed(5)} ${bubble.lng.toFixed(5)}`;
}

/** What to draw, in the order of the list: a bubble stands where the first service inside it does, unknown ones last. */
export function markerSpecs(state: MarkerState): MarkerSpec[] {
  const holderOf = holderFinder(state.features, state.positionOf);
  const ranks = rankFeatures(state, holderOf);
  const rankOf = (feature: ClusterFeature) => ranks.get(feature) ?? Number.POSITIVE_INFINITY;
  const selected = state.selectedId === null ? null : holderOf(state.selectedId);
  const highlighted = state.highlightedId === null ? null : holderOf(state.highlightedId);
  return state.features
    .toSorted((a, b) => compare(rankOf(a), rankOf(b)) || compare(b.lat, a.lat) || compare(a.lng, b.lng))
    .flatMap((feature) => {
      if (feature.kind === 'pin') return [pinSpec(state, feature, noOffset)];
      return bubbleSpecs(state, feature, feature === selected, feature === highlighted);
    });
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function rankFeatures(
  { features, order }: MarkerState,
  holderOf: (id: string) => ClusterFeature | null,
): Map<ClusterFeature, number> {
  const ranks = new Map<ClusterFeature, number>();
  for (const [rank, id] of order.entries()) {
    if (ranks.size === features.length) break;
    const holder = holderOf(id);
    if (holder && !ranks.has(holder)) ranks.set(holder, rank);
  }
  return ranks;
}

function labelsOf(state: MarkerState, tags: string[], room: number): MarkerLabel[] {
  return shownLanguages(tags, state.wanted, room).map((shown) => ({
    ...shown,
    text: state.shortLabel(shown.tag),
  }));
}

function pinSpec(state: MarkerState, pin: Pin, offset: Offset): PinSpec {
  const labels = labelsOf(state, pin.languages, 1);
  return {
    kind: 'pin',
    key: `pin ${pin.id}`,
    id: pin.id,
    lat: pin.lat,
    lng: pin.lng,
    isExact: pin.isExact,
    offset,
    labels,
    accessibleName: state.texts.pin(
      state.nameOf(pin),
      labels.map(({ tag }) => tag),
    ),
    isSelected: pin.id === state.selectedId,
    isHighlighted: pin.id === state.highlightedId,
  };
}

function bubbleSpecs(
  state: MarkerState,
  bubble: Bubble,
  isSelected: boolean,
  isHighlighted: boolean,
): MarkerSpec[] {
  const labels = labelsOf(
    state,
    bubble.languages.map(([tag]) => tag),
    bubbleRoom,
  );
  const key = bubbleKey(bubble);
  const isFanned = key === state.fannedKey;
  const legs = isFanned ? fanLayout(bubble.pins.length) : null;
  const spec: BubbleSpec = {
    kind: 'bubble',
    key,
    lat: bubble.lat,
    lng: bubble.lng,
    count: bubble.count,
    bubble,
    legs,
    labels,
    accessibleName: state.texts.bubble(
      bubble.count,
      labels.map(({ tag }) => tag),
    ),
    isSelected: isSelected && !isFanned,
    isHighlighted: isHighlighted && !isFanned,
  };
  if (!legs) return [spec];
  const ranks = new Map(state.order.map((id, rank) => [id, rank]));
  const pins = bubble.pins.toSorted((a, b) =>
    compare(ranks.get(a.id) ?? Number.POSITIVE_INFINITY, ranks.get(b.id) ?? Number.POSITIVE_INFINITY),
  );
  const centre = { lat: bubble.lat, lng: bubble.lng };
  return [spec, ...pins.map((pin, i) => pinSpec(state, { ...pin, ...centre }, legs[i] ?? noOffset))];
}
