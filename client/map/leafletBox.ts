import type { LatLngBounds, LatLngBoundsLiteral } from 'leaflet';
import type { Bbox } from '../../data/model/query.ts';

export function fromLeafletBounds(bounds: LatLngBounds): Bbox {
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}

export function toLeafletBounds({ west, south, east, north }: Bbox): LatLngBoundsLiteral {
  return [
    [south, west],
    [north, east],
  ];
}
