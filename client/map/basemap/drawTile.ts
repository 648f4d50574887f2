import { type BasemapTile, TILE_EXTENT, type TilePart } from './basemapTiles.ts';
import type { BasemapPalette } from './palette.ts';

/** The part of the 2D context that drawing needs, common to both kinds of canvas. */
export type TileContext = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'lineCap'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
>;

/** CSS pixels drawn beyond each edge of a tile, so that neighbours overlap and no seam shows between them. */
export const TILE_BLEED_PX = 1;

export interface TileSize {
  /** Side of the tile in CSS pixels, without the bleed. */
  sidePx: number;
  pixelRatio: number;
}

/** Side of a tile's canvas in device pixels. */
export function canvasSide({ sidePx, pixelRatio }: TileSize): number {
  return Math.round((sidePx + 2 * TILE_BLEED_PX) * pixelRatio);
}

/** Paints one tile: sea, neighbours, Finland, shores, borders; lakes are holes through which the sea shows. */
export function drawTile(
  context: TileContext,
  tile: BasemapTile,
  palette: BasemapPalette,
  size: TileSize,
): void {
  const { pixelRatio } = size;
  const scale = (size.sidePx * pixelRatio * tile.magnification) / TILE_EXTENT;
  const bleed = TILE_BLEED_PX * pixelRatio;
  const shift = (size.sidePx * pixelRatio) / TILE_EXTENT;
  const toX = (x: number) => x * scale - tile.offsetX * shift + bleed;
  const toY = (y: number) => y * scale - tile.offsetY * shift + bleed;

  function trace(part: TilePart, isClosed: boolean): void {
    context.beginPath();
    for (const line of part) {
      context.moveTo(toX(line[0] ?? 0), toY(line[1] ?? 0));
      for (let i = 2; i < line.length; i += 2) context.lineTo(toX(line[i] ?? 0), toY(line[i + 1] ?? 0));
      if (isClosed) context.closePath();
    }
  }

  context.fillStyle = palette.sea;
  context.fillRect(0, 0, canvasSide(size), canvasSide(size));
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const [part, fill] of [
    [tile.parts.neighbours, palette.neighbour],
    [tile.parts.land, palette.land],
  ] as const) {
    if (!part) continue;
    trace(part, true);
    context.fillStyle = fill;
    context.fill('evenodd');
    context.strokeStyle = palette.shore;
    context.lineWidth = 0.75 * pixelRatio;
    context.stroke();
  }
  if (tile.parts.borders) {
    trace(tile.parts.borders, false);
    context.strokeStyle = palette.border;
    context.lineWidth = pixelRatio;
    context.stroke();
  }
}
