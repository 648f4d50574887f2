import type { Bbox } from '../model/query.ts';
import type { Columns } from './columns.ts';

/** The smallest box around some rows; one at least. */
export function boxOf({ lat, lng }: Pick<Columns, 'lat' | 'lng'>, rows: readonly number[]): Bbox {
  const box: Bbox = { west: 180, south: 90, east: -180, north: -90 };
  for (const row of rows) {
    box.west = Math.min(box.west, lng[row] as number);
    box.east = Math.max(box.east, lng[row] as number);
    box.south = Math.min(box.south, lat[row] as number);
    box.north = Math.max(box.north, lat[row] as number);
  }
  return box;
}
