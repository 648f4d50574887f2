import { readFileSync } from 'node:fs';
import { type BasemapLand, decodePolygons } from '../../data/basemap/decodePolygons.ts';

const path = new URL('../../data/basemap/finland.topo.json', import.meta.url);
let land: BasemapLand | undefined;

/** The land of the bundled map; it is read when somebody first asks for it, and kept. */
export function bundledLand(): BasemapLand {
  land ??= decodePolygons(JSON.parse(readFileSync(path, 'utf8')));
  return land;
}
