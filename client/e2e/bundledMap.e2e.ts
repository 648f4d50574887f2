import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { onPhone, open, visit, withBrowser } from './browser.ts';
import { expectMarkers, mapRegion } from './mapOf.ts';
import { textsOf } from './texts.ts';
import { tileOrigin, tileSettings } from './tiles.ts';

withBrowser();
const t = textsOf('fi');
const greyTile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** The colours of the bundled map, which has at least sea, land and a border where it is drawn. */
function drawnColours(page: Page): Promise<number> {
  return page.evaluate(() => {
    const colours = new Set<string>();
    for (const tile of document.querySelectorAll<HTMLCanvasElement>('.basemap canvas')) {
      const copy = Object.assign(document.createElement('canvas'), { width: 64, height: 64 });
      const context = copy.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(tile, 0, 0, 64, 64);
      const { data } = context.getImageData(0, 0, 64, 64);
      for (let i = 0; i < data.length; i += 4) colours.add(data.slice(i, i + 4).join());
    }
    return colours.size;
  });
}

/** Opens the app with street tiles, which the test answers. */
async function openTiled(answer: { status: number; body?: Buffer; contentType?: string }): Promise<Page> {
  const page = await open('/fi/about', { app: 'tiled', expectedStatus: 404 });
  onTestFinished(() => page.unrouteAll({ behavior: 'ignoreErrors' }));
  await page.route(`${tileOrigin}/**`, (route) => route.fulfill(answer));
  await visit(page, '/fi/');
  await expectMarkers(page, t);
  return page;
}

test('the bundled map is drawn at the density of the screen, and asks nobody else', async () => {
  const page = await open('/fi/?view=map', { ...onPhone, deviceScaleFactor: 3 });
  await expectMarkers(page, t);
  await expect.poll(() => drawnColours(page)).toBeGreaterThan(2);
  const density = await page
    .locator('.basemap canvas')
    .first()
    .evaluate(async (canvas: HTMLCanvasElement) => {
      return (await createImageBitmap(canvas)).width / canvas.clientWidth;
    });
  expect(density).toBe(3);
});

test('street tiles lie over the bundled map, with their credit', async () => {
  const page = await openTiled({ status: 200, body: greyTile, contentType: 'image/png' });
  await expect.poll(() => page.locator('img.leaflet-tile-loaded').count()).toBeGreaterThan(3);
  expect(await mapRegion(page, t).getByText(tileSettings.TILE_ATTRIBUTION).isVisible()).toBe(true);
});

test('where street tiles fail, the bundled map stays', async () => {
  const page = await openTiled({ status: 404 });
  await expect.poll(() => page.locator('.leaflet-tile-pane img').count()).toBeGreaterThan(3);
  await expect.poll(() => drawnColours(page)).toBeGreaterThan(2);
});
