import type { Topology } from 'topojson-specification';
import { expect, test, vi } from 'vitest';
import { createBasemapRenderer } from './basemapRenderer.ts';
import type { TileContext } from './drawTile.ts';
import { lightPalette } from './palette.ts';

const urls = { overviewUrl: '/overview', detailUrl: '/detail' };
const farAway = { z: 3, x: 4, y: 2 };
const helsinki = { z: 7, x: 72, y: 37 };

function landAcross(west: number, east: number): Topology {
  const ring = [
    [west, 50],
    [east, 50],
    [east, 75],
    [west, 75],
    [west, 50],
  ];
  return { type: 'Topology', arcs: [ring], objects: { land: { type: 'Polygon', arcs: [[0]] } } };
}

/** Counts the pieces of land that are drawn. */
function countingContext() {
  const fill = vi.fn();
  const other = vi.fn();
  const context = new Proxy({ fill } as Record<string | symbol, unknown>, {
    get: (target, key) => target[key] ?? other,
    set: () => true,
  });
  return { context: context as unknown as TileContext, fill };
}

test('far zooms load the overview only', async () => {
  const load = vi.fn(async () => landAcross(15, 36));
  const renderer = createBasemapRenderer(urls, () => {}, load);
  await renderer.prepare(farAway);
  await renderer.prepare(farAway);
  expect(load.mock.calls).toEqual([['/overview']]);
});

test('near zooms show the overview until the detail has come', async () => {
  const detail = Promise.withResolvers<Topology>();
  const hasDetail = Promise.withResolvers<void>();
  const load = (url: string) =>
    url === '/detail' ? detail.promise : Promise.resolve(landAcross(-170, -160));
  const renderer = createBasemapRenderer(urls, hasDetail.resolve, load);
  const request = { address: helsinki, palette: lightPalette, sidePx: 512, pixelRatio: 1 };

  await renderer.prepare(helsinki);
  const before = countingContext();
  renderer.draw(before.context, request);
  expect(before.fill).not.toHaveBeenCalled();

  detail.resolve(landAcross(15, 36));
  await hasDetail.promise;
  const after = countingContext();
  renderer.draw(after.context, request);
  expect(after.fill).toHaveBeenCalledOnce();
});

test('a failed load is told, and tried again for the next tile', async () => {
  const load = vi.fn(async () => landAcross(15, 36)).mockRejectedValueOnce(new Error('offline'));
  const renderer = createBasemapRenderer(urls, () => {}, load);
  await expect(renderer.prepare(farAway)).rejects.toThrow('cannot load /overview');
  await expect(renderer.prepare(farAway)).resolves.toBeUndefined();
});

test('without the detail the overview goes on', async () => {
  const load = async (url: string) => {
    if (url === '/detail') throw new Error('offline');
    return landAcross(15, 36);
  };
  const renderer = createBasemapRenderer(urls, () => {}, load);
  await renderer.prepare(helsinki);
  const { context, fill } = countingContext();
  renderer.draw(context, { address: helsinki, palette: lightPalette, sidePx: 512, pixelRatio: 1 });
  expect(fill).toHaveBeenCalledOnce();
});
