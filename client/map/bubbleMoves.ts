import { type Map as LeafletMap, latLng, latLngBounds, point } from 'leaflet';
import type { Bubble } from '../../data/search/clusterFeature.ts';
import { fanLayout, fanRadius } from './fanLayout.ts';
import { toLeafletBounds } from './leafletBox.ts';
import { moveQuietly } from './quietMoves.ts';

/** What is closer than this at the nearest zoom is not worth zooming to, in pixels. */
const inseparablePx = 60;
const paddingPx = 60;

/** Whether no zoom pulls the bubble apart, so that its pins must fan out around it. */
export function canFan(map: LeafletMap, { box, pins }: Bubble): boolean {
  if (pins.length === 0) return false;
  const nearest = map.getMaxZoom();
  if (map.getZoom() >= nearest) return true;
  const size = map
    .project(latLng(box.south, box.east), nearest)
    .subtract(map.project(latLng(box.north, box.west), nearest));
  return Math.max(size.x, size.y) < inseparablePx;
}

/** Moves the map by as much as the fan would reach beyond its edge. */
export function fitFan(map: LeafletMap, bubble: Bubble): void {
  const reach = fanRadius(fanLayout(bubble.pins.length));
  const size = map.getSize();
  const room = point(Math.min(reach, size.x / 2), Math.min(reach, size.y / 2));
  const at = map.latLngToContainerPoint(bubble);
  const isInside = at.x >= room.x && at.y >= room.y && at.x <= size.x - room.x && at.y <= size.y - room.y;
  if (!isInside) moveQuietly(map, () => map.panInside(bubble, { padding: room }));
}

/** Shows the box of what is in the bubble, at least one zoom nearer. */
export function zoomInto(map: LeafletMap, { box }: Bubble, isAnimated: boolean): void {
  const bounds = latLngBounds(toLeafletBounds(box));
  const fitting = map.getBoundsZoom(bounds, false, point(2 * paddingPx, 2 * paddingPx));
  const zoom = Math.min(Math.max(fitting, map.getZoom() + 1), map.getMaxZoom());
  map.setView(bounds.getCenter(), zoom, { animate: isAnimated });
}
