import { describe, expect, test } from 'vitest';
import type { Bubble, Pin } from '../../data/search/clusterFeature.ts';
import { diffMarkers } from './diffMarkers.ts';
import { bubbleKey, type MarkerSpec, type MarkerState, markerSpecs } from './markerSpecs.ts';

const pin = (id: string, lat: number, languages: string[] = []): Pin => ({
  kind: 'pin',
  id,
  lat,
  lng: 25,
  isExact: true,
  languages,
});
const bubble = (lat: number, pins: Pin[]): Bubble => ({
  kind: 'bubble',
  lat,
  lng: 25,
  count: pins.length,
  languages: [
    ['fi', 2],
    ['ar', 2],
    ['en', 1],
    ['so', 1],
  ],
  box: { west: 25, south: lat, east: 25, north: lat },
  pins,
});

const kemi = pin('kemi', 65.7, ['fi', 'ar']);
const oulu = pin('oulu', 65, ['fi']);
const turku = bubble(60.4, [pin('t1', 60.4), pin('t2', 60.4)]);

const state: MarkerState = {
  features: [turku, kemi, oulu],
  fannedKey: null,
  order: [],
  wanted: ['ar'],
  selectedId: null,
  highlightedId: null,
  nameOf: ({ id }) => id.toUpperCase(),
  positionOf: () => null,
  shortLabel: (tag) => `<${tag}>`,
  texts: {
    bubble: (count, tags) => `${count} ${tags.join()}`,
    pin: (name, tags) => `${name} ${tags.join()}`,
  },
};
const keysOf = (changes: Partial<MarkerState>) =>
  markerSpecs({ ...state, ...changes }).map((spec) => spec.key);
const byKey = (specs: MarkerSpec[]) => new Map(specs.map((spec) => [spec.key, spec]));

describe('the order of markers', () => {
  test('is that of the list, a bubble where its first service stands', () => {
    expect(keysOf({ order: ['oulu', 't2', 'kemi', 't1'] })).toEqual([
      'pin oulu',
      bubbleKey(turku),
      'pin kemi',
    ]);
  });

  test('ends with what the list does not hold, from north to south', () => {
    expect(keysOf({ order: ['t1'] })).toEqual([bubbleKey(turku), 'pin kemi', 'pin oulu']);
    expect(keysOf({ order: [] })).toEqual(['pin kemi', 'pin oulu', bubbleKey(turku)]);
  });

  test('puts the pins of a fan behind their bubble, in list order', () => {
    expect(keysOf({ order: ['t2', 't1'], fannedKey: bubbleKey(turku) }).slice(0, 3)).toEqual([
      bubbleKey(turku),
      'pin t2',
      'pin t1',
    ]);
  });
});

describe('what a marker shows', () => {
  test('a pin one language, a bubble three, those asked for first and marked', () => {
    const specs = byKey(markerSpecs(state));
    expect(specs.get('pin kemi')?.labels).toEqual([{ tag: 'ar', text: '<ar>', isWanted: true }]);
    expect(specs.get(bubbleKey(turku))?.labels.map((label) => label.text)).toEqual(['<ar>', '<en>', '<so>']);
  });

  test('accessible names tell name or count, and the languages shown', () => {
    const specs = byKey(markerSpecs(state));
    expect(specs.get('pin kemi')?.accessibleName).toBe('KEMI ar');
    expect(specs.get(bubbleKey(turku))?.accessibleName).toBe('2 ar,en,so');
  });

  test('a bubble is lit for what is inside it, until the fan shows the pin itself', () => {
    const isLit = (spec: MarkerSpec) => [spec.isSelected, spec.isHighlighted];
    const closed = byKey(markerSpecs({ ...state, selectedId: 't1', highlightedId: 't2' }));
    expect(isLit(closed.get(bubbleKey(turku)) as MarkerSpec)).toEqual([true, true]);
    const open = byKey(
      markerSpecs({ ...state, selectedId: 't1', highlightedId: 't2', fannedKey: bubbleKey(turku) }),
    );
    expect(isLit(open.get(bubbleKey(turku)) as MarkerSpec)).toEqual([false, false]);
    expect(isLit(open.get('pin t1') as MarkerSpec)).toEqual([true, false]);
    expect(isLit(open.get('pin t2') as MarkerSpec)).toEqual([false, true]);
  });
});

describe('diffMarkers', () => {
  const drawn = byKey(markerSpecs(state));

  test('finds nothing to do for equal markers', () => {
    expect(diffMarkers(drawn, markerSpecs({ ...state }))).toEqual({ removed: [], added: [], changed: [] });
  });

  test('touches only what came, went or looks different', () => {
    const rauma = pin('rauma', 61.1);
    const next = markerSpecs({ ...state, features: [turku, kemi, rauma], highlightedId: 'kemi' });
    const diff = diffMarkers(drawn, next);
    expect(diff.removed).toEqual(['pin oulu']);
    expect(diff.added.map((spec) => spec.key)).toEqual(['pin rauma']);
    expect(diff.changed.map((spec) => spec.key)).toEqual(['pin kemi']);
  });

  test('an open fan adds its pins and changes its bubble', () => {
    const diff = diffMarkers(drawn, markerSpecs({ ...state, fannedKey: bubbleKey(turku) }));
    expect(diff.added.map((spec) => spec.key)).toEqual(['pin t1', 'pin t2']);
    expect(diff.changed.map((spec) => spec.key)).toEqual([bubbleKey(turku)]);
  });
});
