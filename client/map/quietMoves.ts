import type { Map as LeafletMap } from 'leaflet';

const quietMaps = new WeakSet<LeafletMap>();

/** Moves the map without the move counting as the visitor's; the move must end in a `moveend`, at once or later. */
export function moveQuietly(map: LeafletMap, move: () => void): void {
  quietMaps.add(map);
  move();
}

/** Whether the move that has just ended was a quiet one; asked once for each `moveend`. */
export function endQuietMove(map: LeafletMap): boolean {
  return quietMaps.delete(map);
}
