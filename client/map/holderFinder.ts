import type { Bbox } from '../../data/model/query.ts';
import type { Position } from '../../data/model/vocabulary.ts';
import type { Bubble, ClusterFeature } from '../../data/search/clusterFeature.ts';

/**
 * Finds the feature that stands for a service: its pin, or the bubble that it is in. A bubble of many does not name
 * what is inside; then it is the nearest one whose box holds the service's position.
 */
export function holderFinder(
  features: ClusterFeature[],
  positionOf: (id: string) => Position | null,
): (id: string) => ClusterFeature | null {
  const named = new Map<string, ClusterFeature>();
  const silent: Bubble[] = [];
  for (const feature of features) {
    if (feature.kind === 'pin') named.set(feature.id, feature);
    else for (const pin of feature.pins) named.set(pin.id, feature);
    if (feature.kind === 'bubble' && feature.count > feature.pins.length) silent.push(feature);
  }
  return (id) => {
    const holder = named.get(id);
    if (holder || silent.length === 0) return holder ?? null;
    const position = positionOf(id);
    return position && nearest(silent, position);
  };
}

function nearest(bubbles: Bubble[], position: Position): Bubble | null {
  let found: Bubble | null = null;
  let foundDistance = Number.POSITIVE_INFINITY;
  for (const bubble of bubbles) {
    if (!holds(bubble.box, position)) continue;
    const distance = squaredDistance(bubble, position);
    if (distance >= foundDistance) continue;
    found = bubble;
    foundDistance = distance;
  }
  return found;
}

function holds(box: Bbox, { lat, lng }: Position): boolean {
  return lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north;
}

/** Only for comparing: in degrees of latitude, of which a degree of longitude is about a half in Finland. */
function squaredDistance(a: Position, b: Position): number {
  return (a.lat - b.lat) ** 2 + ((a.lng - b.lng) / 2) ** 2;
}
