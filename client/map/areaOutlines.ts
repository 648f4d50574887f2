import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { BordersMembership } from '../../data/model/mapBorders.ts';
import type { AreaKind } from '../../data/model/query.ts';

export type BordersTopology = Topology<{ municipalities: GeometryCollection<BordersMembership> }>;

/** The rings of an area's polygons, as Leaflet has them: latitude first. */
export type Outline = [lat: number, lng: number][][][];

/** The outline of each area of a kind by its code, the borders between its municipalities dissolved. */
export function areaOutlines(topology: BordersTopology, by: AreaKind): Map<string, Outline> {
  const { geometries } = topology.objects.municipalities;
  const byArea = Map.groupBy(geometries, ({ id, properties }) =>
    by === 'municipality' ? String(id) : (properties as BordersMembership)[by],
  );
  return new Map([...byArea].map(([code, parts]) => [code, outlineOf(topology, parts as MultiPolygon[])]));
}

function outlineOf(topology: BordersTopology, parts: MultiPolygon[]): Outline {
  const { coordinates } = merge(topology, parts);
  return coordinates.map((rings) =>
    rings.map((ring) => ring.map(([lng = 0, lat = 0]): [number, number] => [lat, lng])),
  );
}
