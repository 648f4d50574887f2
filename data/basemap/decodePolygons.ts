import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Bbox } from '../model/query.ts';

/** Points as `[lng, lat]`, the order of GeoJSON. */
export type Ring = readonly (readonly number[])[];

/** Land with its lakes: the first ring is the shore, the others are holes. */
export interface Polygon {
  box: Bbox;
  rings: readonly Ring[];
}

/** The land of the bundled map. */
export interface BasemapLand {
  land: Polygon[];
  neighbours: Polygon[];
}

/** Finland and its neighbours as polygons, of a TopoJSON map as README.md describes it. */
export function decodePolygons(topology: Topology): BasemapLand {
  return { land: polygonsOf(topology, 'land'), neighbours: polygonsOf(topology, 'neighbours') };
}

function polygonsOf(topology: Topology, name: string): Polygon[] {
  const object = topology.objects[name];
  if (!object) throw new Error(`the map has no ${name}`);
  const decoded = feature(topology, object);
  const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
  return features.flatMap(({ geometry }) => {
    const polygons: Ring[][] =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    return polygons.map((rings) => ({ box: boxOf(rings[0] ?? []), rings }));
  });
}

function boxOf(ring: Ring): Bbox {
  const box: Bbox = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x = 0, y = 0] of ring) {
    box.west = Math.min(box.west, x);
    box.south = Math.min(box.south, y);
    box.east = Math.max(box.east, x);
    box.north = Math.max(box.north, y);
  }
  return box;
}
