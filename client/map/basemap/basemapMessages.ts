import type { BasemapUrls, TileRequest } from './basemapRenderer.ts';

/** What the map page tells the basemap's worker. */
export type ToBasemapWorker =
  | { type: 'start'; urls: BasemapUrls }
  | { type: 'draw'; id: number; request: TileRequest }
  | { type: 'cancel'; id: number };

/** What the worker answers. */
export type FromBasemapWorker =
  | { type: 'unavailable' }
  | { type: 'detail' }
  | { type: 'drawn'; id: number; bitmap: ImageBitmap }
  | { type: 'failed'; id: number; reason: string };
