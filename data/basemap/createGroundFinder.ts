import type { Position } from '../model/vocabulary.ts';
import type { BasemapLand, Polygon, Ring } from './decodePolygons.ts';

export type Ground = 'finland' | 'abroad' | 'water';

/** Outlines are simplified (README.md), and quays and small islands left out: land this near is land. */
const toleranceKm = 0.8;
const kmPerDegree = 111.2;

/** Says from the bundled map (`finland.topo.json`) whether a place is on land in Finland, on other land or in water. */
export function createGroundFinder({ land, neighbours }: BasemapLand): (position: Position) => Ground {
  return (position) => {
    const here: [number, number] = [position.lng, position.lat];
    if (isInside(here, land)) return 'finland';
    if (isInside(here, neighbours)) return 'abroad';
    const around = nearby(position);
    if (around.some((point) => isInside(point, land))) return 'finland';
    return around.some((point) => isInside(point, neighbours)) ? 'abroad' : 'water';
  };
}

/** Eight points around a place, at the tolerance. */
function nearby({ lat, lng }: Position): [number, number][] {
  return Array.from({ length: 8 }, (_, i): [number, number] => {
    const angle = (i * Math.PI) / 4;
    const north = (toleranceKm / kmPerDegree) * Math.sin(angle);
    const east = ((toleranceKm / kmPerDegree) * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180);
    return [lng + east, lat + north];
  });
}

function isInside([x, y]: [number, number], polygons: Polygon[]): boolean {
  return polygons.some(({ box: { west, south, east, north }, rings }) => {
    if (x < west || x > east || y < south || y > north) return false;
    return rings.filter((ring) => isInRing(x, y, ring)).length % 2 === 1;
  });
}

/** Counts how often a line to the east crosses the ring. */
function isInRing(x: number, y: number, ring: Ring): boolean {
  let isIn = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[j] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
  }
  return isIn;
}
