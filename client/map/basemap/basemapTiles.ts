import GeoJSONVT, { type RawTile } from 'geojson-vt';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { smoothArcs } from './smoothArcs.ts';

const BASEMAP_PARTS = ['neighbours', 'land', 'borders'] as const;
type BasemapPart = (typeof BASEMAP_PARTS)[number];

/** Units across a tile of the index. */
export const TILE_EXTENT = 4096;
/** Beyond this zoom of the index, tiles are magnified from it. */
const MAX_INDEX_ZOOM = 13;
/** Room around a tile in its units: wider than half the thickest line, so that no cut edge shows. */
const TILE_BUFFER = 96;

/** Lines and outlines of one part within a tile, as flat x, y lists in units of the tile. */
export type TilePart = ReadonlyArray<Int16Array | Int32Array>;

/** What a tile shows, and how to bring it onto the tile: times `magnification`, minus the offset. */
export interface BasemapTile {
  parts: Partial<Record<BasemapPart, TilePart>>;
  magnification: number;
  offsetX: number;
  offsetY: number;
}

export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** Answers which geometry a tile of the web map grid holds. */
export interface BasemapTiles {
  tileAt(address: TileAddress): BasemapTile;
}

/** Cuts a TopoJSON map with the objects of `BASEMAP_PARTS` into tiles; each is made when first asked for. */
export function createBasemapTiles(topology: Topology): BasemapTiles {
  const smooth = smoothArcs(topology);
  const index = new GeoJSONVT(
    {
      type: 'FeatureCollection',
      features: BASEMAP_PARTS.flatMap((part) => {
        const object = smooth.objects[part];
        if (!object) return [];
        const decoded = feature(smooth, object);
        const features = decoded.type === 'FeatureCollection' ? decoded.features : [decoded];
        return features.map((found) => ({ ...found, properties: { part } }));
      }),
    },
    {
      maxZoom: MAX_INDEX_ZOOM,
      indexMaxZoom: 4,
      indexMaxPoints: 2000,
      tolerance: 2,
      extent: TILE_EXTENT,
      buffer: TILE_BUFFER,
    },
  );
  return {
    tileAt({ z, x, y }) {
      const stepsUp = Math.max(0, z - MAX_INDEX_ZOOM);
      const magnification = 2 ** stepsUp;
      const ancestorX = Math.floor(x / magnification);
      const ancestorY = Math.floor(y / magnification);
      return {
        parts: groupByPart(index.getTileRaw(z - stepsUp, ancestorX, ancestorY)),
        magnification,
        offsetX: (x - ancestorX * magnification) * TILE_EXTENT,
        offsetY: (y - ancestorY * magnification) * TILE_EXTENT,
      };
    },
  };
}

function groupByPart(tile: RawTile | null): BasemapTile['parts'] {
  const parts: Partial<Record<BasemapPart, (Int16Array | Int32Array)[]>> = {};
  for (const found of tile?.features ?? []) {
    if (found.type !== 2 && found.type !== 3) continue;
    const part = found.tags?.part as BasemapPart;
    parts[part] = (parts[part] ?? []).concat(found.geometry);
  }
  return parts;
}

const DETAIL_BOX = { west: 11.2, south: 55.7, east: 39.4, north: 72.5 };

/** Whether a tile lies wholly inside the box that the detailed map covers (`DETAIL_BOX` of its recipe). */
export function isInsideDetail({ z, x, y }: TileAddress): boolean {
  const tiles = 2 ** z;
  const lng = (column: number) => (column / tiles) * 360 - 180;
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / tiles))) * 180) / Math.PI;
  return (
    lng(x) >= DETAIL_BOX.west &&
    lng(x + 1) <= DETAIL_BOX.east &&
    lat(y) <= DETAIL_BOX.north &&
    lat(y + 1) >= DETAIL_BOX.south
  );
}
