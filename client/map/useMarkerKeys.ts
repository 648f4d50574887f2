import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent } from 'react';

interface MarkerKeys {
  isAnimated: boolean;
  onEscape: () => void;
}

const panPx = 80;
const pans: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-panPx, 0],
  ArrowRight: [panPx, 0],
  ArrowUp: [0, -panPx],
  ArrowDown: [0, panPx],
};

/**
 * The keys while the focus is somewhere in the map. Leaflet hears arrows, + and - only while its container itself has
 * the focus; a marker should answer to them as well.
 */
export function useMarkerKeys(map: LeafletMap, { isAnimated, onEscape }: MarkerKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return onEscape();
    }
    const { markerPane } = map.getPanes();
    if (!markerPane.contains(event.target as Node)) return;
    const pan = pans[event.key];
    if (pan) map.panBy(pan, { animate: isAnimated });
    else if (event.key === '+') map.zoomIn();
    else if (event.key === '-') map.zoomOut();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const container = map.getContainer();
    const listen = (event: KeyboardEvent) => onKey(event);
    container.addEventListener('keydown', listen);
    return () => container.removeEventListener('keydown', listen);
  }, [map]);
}
