import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Position } from '../model/vocabulary.ts';

export type Ground = 'finland' | 'abroad' | 'water';

type Ring = readonly (readonly number[])[];
type Polygon = readonly Ring[];

/** Outlines are simplified (README.md), and quays and small islands left out: land this near is land. */
const toleranceKm = 0.8;
const kmPerDegree = 111.2;

/** Says from the bundled map (`finland.topo.json`) whether a place is on land in Finland, on other land or in water. */
export function createGroundFinder(topology: Topology): (position: Position) => Ground {
  const land = polygonsOf(topology, 'land');
  const neighbours = polygonsOf(topology, 'neighbours');
  return (position) => {
    const here: [number, number] = [position.lng, position.lat];
    if (isInside(here, land)) return 'finland';
    if (isInside(here, neighbours)) return 'abroad';
    const around = nearby(position);
    if (around.some((point) => isInside(point, land))) return 'finland';
    return around.some((point) => isInside(point, neighbours)) ? 'abroad' : 'water';
  };
}

function polygonsOf(topology: Topology, name: string): { box: number[]; rings: Polygon }[] {
  const object = topology.objects[name];
  if (!object) throw new Error(`the map has no ${name}`);
  const decoded = feature(topology, object);
  const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
  return features.flatMap(({ geometry }) => {
    const polygons: Polygon[] =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    return polygons.map((rings) => ({ box: boxOf(rings[0] ?? []), rings }));
  });
}

function boxOf(ring: Ring): number[] {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (const [x = 0, y = 0] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
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

function isInside([x, y]: [number, number], polygons: ReturnType<typeof polygonsOf>): boolean {
  return polygons.some(({ box: [west = 0, south = 0, east = 0, north = 0], rings }) => {
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
