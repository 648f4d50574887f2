import type { FitBoundsOptions, Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Position } from '../../data/model/vocabulary.ts';
import { fromLeafletBounds, toLeafletBounds } from './leafletBox.ts';
import type { MapViewProps, MapViewState } from './mapViewProps.ts';
import { endQuietMove, moveQuietly } from './quietMoves.ts';

interface ViewportProps {
  fit: NonNullable<MapViewProps['fit']>;
  view: MapViewState | null;
  /** Kept in view when it changes. */
  focusPoint: Position | null;
  isAnimated: boolean;
  /** The visitor has moved the map. */
  onMove: MapViewProps['onViewChange'];
}

const fitOptions: FitBoundsOptions = { padding: [44, 52], maxZoom: 13 };

/** Where the map looks: obeys `fit`, `view` and `focusPoint`, follows its container's size, and tells of moves. */
export function Viewport({ fit, view, focusPoint, isAnimated, onMove }: ViewportProps) {
  const map = useMap();
  useContainerSize(map);
  const reported = useReportedMoves(map, onMove);

  const isFirstFit = useRef(true);
  const applyFit = useEffectEvent(() => {
    const isFirst = isFirstFit.current;
    isFirstFit.current = false;
    if (isFirst && view) return;
    const animate = isAnimated && !isFirst && map.getSize().x > 0;
    whenSized(map, () => {
      moveQuietly(map, () => map.fitBounds(toLeafletBounds(fit.box), { ...fitOptions, animate }));
    });
  });
  // Laid out before the markers ask what is in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when to fit
  useLayoutEffect(() => applyFit(), [fit.key]);

  const applyView = useEffectEvent(() => {
    if (!view || reported.settle(view) || isSameView(viewOf(map), view)) return;
    moveQuietly(map, () => map.setView(view, view.zoom, { animate: isAnimated }));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values say when to move, not the object
  useEffect(() => applyView(), [view?.lat, view?.lng, view?.zoom]);

  const isFirstFocus = useRef(true);
  const showFocusPoint = useEffectEvent(() => {
    const isFirst = isFirstFocus.current;
    isFirstFocus.current = false;
    if (isFirst || !focusPoint || map.getSize().x === 0 || map.getBounds().pad(-0.05).contains(focusPoint))
      return;
    moveQuietly(map, () => map.panTo(focusPoint, { animate: isAnimated }));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values say when to move, not the object
  useEffect(() => showFocusPoint(), [focusPoint?.lat, focusPoint?.lng]);
  return null;
}

/** Runs now, or once a map that is hidden (the other face of a phone's page) gets a size. */
function whenSized(map: LeafletMap, run: () => void): void {
  if (map.getSize().x > 0) run();
  else map.once('resize', run);
}

function useContainerSize(map: LeafletMap): void {
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      moveQuietly(map, () => map.invalidateSize({ pan: false }));
      endQuietMove(map);
    });
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
}

/** Tells of the visitor's moves, and remembers which of them have not yet come back as `view`. */
function useReportedMoves(map: LeafletMap, onMove: MapViewProps['onViewChange']) {
  const pending = useRef<MapViewState[]>([]);
  const report = useEffectEvent(() => {
    if (endQuietMove(map)) return;
    const view = viewOf(map);
    pending.current = [...pending.current.slice(-9), view];
    onMove(view, fromLeafletBounds(map.getBounds()));
  });
  useEffect(() => {
    const onMoveEnd = () => report();
    const onAutoPan = () => moveQuietly(map, () => {});
    map.on('moveend', onMoveEnd).on('autopanstart', onAutoPan);
    return () => {
      map.off('moveend', onMoveEnd).off('autopanstart', onAutoPan);
    };
  }, [map]);
  return {
    /** True when the view is one that this map told of; it and earlier ones are then settled. */
    settle(view: MapViewState): boolean {
      const index = pending.current.findIndex((told) => isSameView(told, view));
      pending.current = pending.current.slice(index + 1);
      return index >= 0;
    },
  };
}

function viewOf(map: LeafletMap): MapViewState {
  const { lat, lng } = map.getCenter();
  return { lat: round(lat), lng: round(lng), zoom: map.getZoom() };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** Within a few pixels: the URL may hold fewer digits. */
function isSameView(a: MapViewState, b: MapViewState): boolean {
  const tolerance = 4 / 2 ** a.zoom;
  return a.zoom === b.zoom && Math.abs(a.lat - b.lat) <= tolerance && Math.abs(a.lng - b.lng) <= tolerance;
}
