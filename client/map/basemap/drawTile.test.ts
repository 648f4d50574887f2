import { expect, test } from 'vitest';
import { type BasemapTile, TILE_EXTENT } from './basemapTiles.ts';
import { canvasSide, drawTile, type TileContext } from './drawTile.ts';
import { lightPalette } from './palette.ts';

const size = { sidePx: 512, pixelRatio: 2 };

/** Notes each fill, stroke and corner in the order in which it is drawn. */
function recordingContext() {
  const log: string[] = [];
  const corners: [number, number][] = [];
  const context = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    beginPath() {},
    closePath() {},
    moveTo: (x: number, y: number) => corners.push([x, y]),
    lineTo: (x: number, y: number) => corners.push([x, y]),
    fillRect(x: number, y: number, width: number, height: number) {
      log.push(`rect ${this.fillStyle} ${x} ${y} ${width} ${height}`);
    },
    fill(rule: string) {
      log.push(`fill ${this.fillStyle} ${rule}`);
    },
    stroke() {
      log.push(`stroke ${this.strokeStyle}`);
    },
  };
  return { context: context as unknown as TileContext, log, corners };
}

function tile(parts: BasemapTile['parts'], magnified: Partial<BasemapTile> = {}): BasemapTile {
  return { parts, magnification: 1, offsetX: 0, offsetY: 0, ...magnified };
}

const square = [Int16Array.of(0, 0, TILE_EXTENT, 0, TILE_EXTENT, TILE_EXTENT)];

test('a tile without land is sea to its last bled pixel', () => {
  const { context, log } = recordingContext();
  drawTile(context, tile({}), lightPalette, size);
  expect(canvasSide(size)).toBe(1028);
  expect(log).toEqual([`rect ${lightPalette.sea} 0 0 1028 1028`]);
});

test('Finland lies over its neighbours, borders over both, lakes are left open', () => {
  const { context, log } = recordingContext();
  drawTile(context, tile({ borders: square, land: square, neighbours: square }), lightPalette, size);
  expect(log.slice(1)).toEqual([
    `fill ${lightPalette.neighbour} evenodd`,
    `stroke ${lightPalette.shore}`,
    `fill ${lightPalette.land} evenodd`,
    `stroke ${lightPalette.shore}`,
    `stroke ${lightPalette.border}`,
  ]);
});

test('the corners of the tile fall on those of the canvas, without the bleed', () => {
  const { context, corners } = recordingContext();
  drawTile(context, tile({ land: square }), lightPalette, size);
  expect(corners).toEqual([
    [2, 2],
    [1026, 2],
    [1026, 1026],
  ]);
});

test('a magnified tile shows its own quarter of the tile above', () => {
  const { context, corners } = recordingContext();
  const quarter = tile(
    { land: [Int16Array.of(TILE_EXTENT / 2, TILE_EXTENT / 2, TILE_EXTENT, TILE_EXTENT)] },
    { magnification: 2, offsetX: TILE_EXTENT, offsetY: TILE_EXTENT },
  );
  drawTile(context, quarter, lightPalette, size);
  expect(corners).toEqual([
    [2, 2],
    [1026, 1026],
  ]);
});
