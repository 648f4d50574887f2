import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Smallest area, in km², that a lake (hole) and an island or piece of land may have to stay on the map. */
export interface SmallestAreas {
  lakeKm2: number;
  landKm2: number;
}

/** Area of a closed ring on the sphere in km², whichever way it winds (Chamberlain and Duquette, 2007). */
export function ringAreaKm2(ring: Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [lngA = 0, latA = 0] = ring[i - 1] ?? [];
    const [lngB = 0, latB = 0] = ring[i] ?? [];
    sum += (lngB - lngA) * RADIANS * (2 + Math.sin(latA * RADIANS) + Math.sin(latB * RADIANS));
  }
  return Math.abs((sum * EARTH_RADIUS_KM ** 2) / 2);
}

/**
 * Leaves out the lakes and the pieces of land that are smaller than the limits of their feature;
 * a feature of which nothing is left goes too.
 */
export function dropSmallRings<P>(
  collection: FeatureCollection<Polygon | MultiPolygon | null, P>,
  smallestAreas: (properties: P) => SmallestAreas,
): FeatureCollection<MultiPolygon, P> {
  const features = collection.features.flatMap(({ geometry, properties }): Feature<MultiPolygon, P>[] => {
    if (!geometry) return [];
    const { lakeKm2, landKm2 } = smallestAreas(properties);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const kept = polygons
      .filter(([shore]) => shore && ringAreaKm2(shore) >= landKm2)
      .map(([shore, ...lakes]) => [
        shore as Position[],
        ...lakes.filter((lake) => ringAreaKm2(lake) >= lakeKm2),
      ]);
    if (kept.length === 0) return [];
    return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: kept } }];
  });
  return { type: 'FeatureCollection', features };
}
