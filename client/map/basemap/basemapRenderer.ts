import type { Topology } from 'topojson-specification';
import { type BasemapTiles, createBasemapTiles, isInsideDetail, type TileAddress } from './basemapTiles.ts';
import { drawTile, type TileContext, type TileSize } from './drawTile.ts';
import type { BasemapPalette } from './palette.ts';

/** From this zoom of the tile grid on (map zoom 7 with tiles of 512 pixels) the detailed map is shown. */
const DETAIL_FROM_ZOOM = 6;

export interface BasemapUrls {
  overviewUrl: string;
  detailUrl: string;
}

export interface TileRequest extends TileSize {
  address: TileAddress;
  palette: BasemapPalette;
}

/** Draws tiles from the overview at once and from the detailed map as soon as that is there. */
export interface BasemapRenderer {
  /** Resolves when a tile can be drawn; starts loading detail one zoom ahead of its use. */
  prepare(address: TileAddress): Promise<void>;
  draw(context: TileContext, request: TileRequest): void;
}

/** `onDetail` is called once, when tiles drawn so far from zoom 7 on can be drawn again in detail. */
export function createBasemapRenderer(
  { overviewUrl, detailUrl }: BasemapUrls,
  onDetail: () => void,
  load: (url: string) => Promise<Topology> = fetchTopology,
): BasemapRenderer {
  let overview: Promise<BasemapTiles> | undefined;
  let overviewTiles: BasemapTiles | undefined;
  let isDetailAskedFor = false;
  let detailTiles: BasemapTiles | undefined;

  async function loadOverview(): Promise<BasemapTiles> {
    try {
      overviewTiles = createBasemapTiles(await load(overviewUrl));
      return overviewTiles;
    } catch (cause) {
      overview = undefined;
      throw new Error(`basemap: cannot load ${overviewUrl}`, { cause });
    }
  }

  async function loadDetail(): Promise<void> {
    try {
      const topology = await load(detailUrl);
      await overview;
      detailTiles = createBasemapTiles(topology);
      onDetail();
    } catch {
      // The overview stays in use; the next tile that wants detail tries again.
      isDetailAskedFor = false;
    }
  }

  return {
    async prepare(address) {
      overview ??= loadOverview();
      if (address.z >= DETAIL_FROM_ZOOM - 1 && !isDetailAskedFor) {
        isDetailAskedFor = true;
        void loadDetail();
      }
      await overview;
    },
    draw(context, { address, palette, ...size }) {
      const hasDetail = address.z >= DETAIL_FROM_ZOOM && isInsideDetail(address);
      const tiles = (hasDetail && detailTiles) || overviewTiles;
      if (!tiles) throw new Error('basemap: draw called before prepare');
      drawTile(context, tiles.tileAt(address), palette, size);
    },
  };
}

async function fetchTopology(url: string): Promise<Topology> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Topology;
}
