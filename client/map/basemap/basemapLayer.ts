import {
  type Coords,
  type DoneCallback,
  GridLayer,
  type GridLayerOptions,
  type LeafletEvent,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
} from 'leaflet';
import type { BasemapUrls, TileRequest } from './basemapRenderer.ts';
import { TILE_BLEED_PX } from './drawTile.ts';
import type { BasemapPalette } from './palette.ts';
import { createLocalPainter, createWorkerPainter, type TilePainter } from './tilePainter.ts';

const TILE_SIDE_PX = 512;

export interface BasemapOptions extends BasemapUrls {
  palette: BasemapPalette;
  /** HTML of the credit that Leaflet shows in the map's corner. */
  attribution: string;
}

export interface BasemapLayer extends GridLayer {
  /** Repaints in other colours, each tile in place, so that nothing flashes. */
  setPalette(palette: BasemapPalette): void;
}

interface PaintedTile {
  canvas: HTMLCanvasElement;
  coords: Coords;
  /** Ends the painting that is under way. */
  current: AbortController | null;
  /** Tells Leaflet that the tile has its first picture; gone once told. */
  done?: DoneCallback;
}

/** The bundled map of Finland as a Leaflet layer: drawn in a worker, sharp at every zoom and pixel density. */
export function createBasemapLayer(options: BasemapOptions): BasemapLayer {
  const { attribution, palette, overviewUrl, detailUrl } = options;
  return new CanvasBasemap({ overviewUrl, detailUrl }, palette, {
    attribution,
    tileSize: TILE_SIDE_PX,
    minZoom: 1,
    pane: 'tilePane',
    className: 'basemap',
    zIndex: 0,
    updateWhenIdle: false,
    updateWhenZooming: false,
    keepBuffer: 1,
  });
}

class CanvasBasemap extends GridLayer implements BasemapLayer {
  private readonly urls: BasemapUrls;
  private palette: BasemapPalette;
  private painter: TilePainter | undefined;
  private readonly painted = new Map<HTMLElement, PaintedTile>();
  /** The animation frame in which the tiles of another zoom are laid. */
  private frame = 0;

  constructor(urls: BasemapUrls, palette: BasemapPalette, options: GridLayerOptions) {
    super(options);
    this.urls = urls;
    this.palette = palette;
    this.on('tileunload', ({ tile }) => this.forget(tile));
  }

  override onAdd(map: LeafletMap): this {
    this.painter = this.startPainter();
    return super.onAdd(map);
  }

  override onRemove(map: LeafletMap): this {
    cancelAnimationFrame(this.frame);
    super.onRemove(map);
    for (const tile of [...this.painted.keys()]) this.forget(tile);
    this.painter?.stop();
    this.painter = undefined;
    return this;
  }

  /** Tiles are laid once for each frame, just before it is drawn: what moved the map is not held up by them. */
  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const events = super.getEvents?.() ?? {};
    const resetSoon = (event: LeafletEvent) => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => events.viewreset?.call(this, event));
    };
    return { ...events, zoom: resetSoon, viewreset: resetSoon };
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('div');
    this.painted.set(tile, { canvas: appendCanvas(tile), coords, current: null, done });
    void this.paint(tile);
    return tile;
  }

  setPalette(palette: BasemapPalette): void {
    if (palette === this.palette) return;
    this.palette = palette;
    this.repaint();
  }

  private startPainter(): TilePainter {
    const onDetail = () => this.repaint();
    if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') {
      return createLocalPainter(this.urls, { onDetail });
    }
    return createWorkerPainter(this.urls, { onDetail, onUnavailable: () => this.paintLocally() });
  }

  /** A canvas that was promised to the worker takes no other drawing: each tile gets a new one. */
  private paintLocally(): void {
    this.painter?.stop();
    this.painter = createLocalPainter(this.urls, { onDetail: () => this.repaint() });
    this.redraw();
  }

  private repaint(): void {
    for (const tile of this.painted.keys()) void this.paint(tile);
  }

  private async paint(tile: HTMLElement): Promise<void> {
    const painted = this.painted.get(tile);
    if (!painted || !this.painter) return;
    painted.current?.abort();
    const current = new AbortController();
    painted.current = current;
    const { signal } = current;
    let failure: Error | undefined;
    try {
      await this.painter.paint(painted.canvas, this.requestFor(painted.coords), signal);
    } catch (error) {
      failure = error as Error;
    }
    if (signal.aborted) return;
    painted.current = null;
    painted.done?.(failure, tile);
    painted.done = undefined;
  }

  private requestFor({ x, y, z }: Coords): TileRequest {
    const zoomsPerTile = Math.log2(TILE_SIDE_PX / 256);
    return {
      address: { z: z - zoomsPerTile, x, y },
      palette: this.palette,
      sidePx: TILE_SIDE_PX,
      pixelRatio: Math.max(1, window.devicePixelRatio),
    };
  }

  private forget(tile: HTMLElement): void {
    this.painted.get(tile)?.current?.abort();
    this.painted.delete(tile);
  }
}

function appendCanvas(tile: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const sidePx = TILE_SIDE_PX + 2 * TILE_BLEED_PX;
  Object.assign(canvas.style, {
    position: 'absolute',
    left: `${-TILE_BLEED_PX}px`,
    top: `${-TILE_BLEED_PX}px`,
    width: `${sidePx}px`,
    height: `${sidePx}px`,
  });
  tile.append(canvas);
  return canvas;
}
