import type { FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as SharedPolygon, Topology } from 'topojson-specification';
import type { BordersMembership } from '../../data/model/mapBorders.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import type { PolygonRings } from './bordersSchema.ts';

/** Bends smaller than this triangle of some 250 m are not seen on a map of areas, in steradians. */
const smallestBend = 8e-10;
/** More points than this make the map stutter; then larger bends go too. */
const maxPoints = 24_000;
/** Steps of the grid across Finland: some 25 m. */
const gridSteps = 50_000;

export type BordersTopology = Topology<{ municipalities: GeometryCollection<BordersMembership> }>;

/** The borders as a topology, in which neighbours share each line, and so stay neighbours when it is simplified. */
export function simplifyBorders(byCode: Map<string, PolygonRings[]>): BordersTopology {
  const features = [...byCode].map(([code, coordinates]) => ({
    type: 'Feature' as const,
    id: code,
    properties: membershipOf(code),
    geometry: { type: 'MultiPolygon', coordinates } as MultiPolygon,
  }));
  const municipalities: FeatureCollection = { type: 'FeatureCollection', features };
  const shared = topology({ municipalities }, gridSteps);
  const weighed = presimplify(shared as Topology<{ municipalities: SharedPolygon }>, sphericalTriangleArea);
  const points = weighed.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const least = points > maxPoints ? quantile(weighed, maxPoints / points) : 0;
  const simplified = simplify(weighed, Math.max(smallestBend, least));
  // Weighing takes the grid away, and with it what makes the file small.
  return quantize(simplified, gridSteps) as unknown as BordersTopology;
}

function membershipOf(code: string): BordersMembership {
  const { region = '', county = '', employment = '' } = municipalityByCode(code) ?? {};
  return { region, county, employment };
}
