import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { createBasemapTiles, isInsideDetail, TILE_EXTENT } from './basemapTiles.ts';

/** Land over the eastern half of the world's map, with a border along the equator. */
const half: Topology = {
  type: 'Topology',
  arcs: [
    [
      [0, -80],
      [170, -80],
      [170, 80],
      [0, 80],
      [0, -80],
    ],
    [
      [10, 0],
      [160, 0],
    ],
  ],
  objects: {
    land: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
    borders: { type: 'LineString', arcs: [1] },
  },
};

test('a tile holds what lies in it, by part', () => {
  const tiles = createBasemapTiles(half);
  expect(Object.keys(tiles.tileAt({ z: 3, x: 6, y: 4 }).parts).sort()).toEqual(['borders', 'land']);
  expect(tiles.tileAt({ z: 3, x: 1, y: 2 }).parts).toEqual({});
});

test('near zooms are magnified from the deepest tile of the index', () => {
  const tile = createBasemapTiles(half).tileAt({ z: 15, x: 2 ** 14 + 4099, y: 10_001 });
  expect(tile.magnification).toBe(4);
  expect([tile.offsetX, tile.offsetY]).toEqual([3 * TILE_EXTENT, 1 * TILE_EXTENT]);
  expect(tile.parts.land).toHaveLength(1);
});

test.each([
  { where: 'Helsinki', address: { z: 6, x: 36, y: 18 }, isInside: true },
  { where: 'Utsjoki', address: { z: 6, x: 36, y: 14 }, isInside: true },
  { where: 'Oslo', address: { z: 6, x: 33, y: 18 }, isInside: false },
  { where: 'Berlin', address: { z: 6, x: 34, y: 20 }, isInside: false },
])('the detailed map covers the tile of $where: $isInside', ({ address, isInside }) => {
  expect(isInsideDetail(address)).toBe(isInside);
});
