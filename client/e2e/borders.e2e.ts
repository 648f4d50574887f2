import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coverage } from '../../data/model/coverage.ts';
import { type Reach, reachClass } from '../../data/model/reach.ts';
import { squareBorders } from '../../server/borders/fixtures/squareBorders.ts';
import type { TestServer } from '../../server/http/fixtures/testServer.ts';
import { open, withBrowser } from './browser.ts';
import { startCoverageServer } from './coverageServer.ts';
import { textsOf } from './texts.ts';

/*
 * On a server whose operator has loaded municipal borders: a made-up square for each.
 */

withBrowser();

const t = textsOf('fi');
const attribution = '© Made-up borders';
const now = new Date('2026-11-24T08:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'neuvontakartta-borders-'));

let server: TestServer;
beforeAll(async () => {
  const path = join(folder, 'borders.json');
  writeFileSync(path, JSON.stringify(squareBorders()));
  server = await startCoverageServer({ BORDERS_FILE: path, BORDERS_ATTRIBUTION: attribution });
}, 30_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Opens a page and goes to its map. */
async function openMap(path: string, heading: string): Promise<Page> {
  const page = await open(path, { origin: server.url, now });
  await page.getByRole('heading', { name: heading, exact: true }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await page.locator('path[data-area]').first().waitFor({ state: 'attached', timeout: 15_000 });
  return page;
}

/** What each area is filled as, by its code. */
async function gradesOf(page: Page): Promise<Record<string, string | undefined>> {
  return page
    .locator('path[data-area]')
    .evaluateAll((paths) =>
      Object.fromEntries((paths as SVGElement[]).map(({ dataset }) => [dataset.area, dataset.grade])),
    );
}

const fetched = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (url) => (await fetch(url)).json(), path);

test.each(['region', 'county', 'employment', 'municipality'])(
  'the map of coverage fills each %s by its figure, under the marks',
  async (by) => {
    const page = await openMap(`/fi/officials/coverage?speaks=so&by=${by}`, t('coverage.map'));
    const { cells, areas } = await fetched<Coverage>(page, `/api/v1/coverage?speaks=so&by=${by}`);
    const gradeOf = (services: number) => (services === 0 ? 'none' : services === 1 ? 'single' : 'several');
    expect(await gradesOf(page)).toEqual(
      Object.fromEntries(cells.flat().map(({ area, services }) => [area, gradeOf(services)])),
    );
    expect(await page.locator('.leaflet-marker-icon').count()).toBe(areas.length);
    expect(await page.getByText(attribution).count()).toBe(1);
    expect(await page.getByText(t('coverage.mapAreas')).count()).toBe(1);
    const fills = await page
      .locator('path[data-grade="none"]')
      .evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute('fill')))]);
    expect(fills).toEqual(['url(#border-none)']);
    expect(await page.locator('pattern#border-none').count()).toBe(1);
  },
);

test('the map of reach fills each municipality by its class', async () => {
  const page = await openMap('/fi/officials/reach?speaks=so', t('reach.map'));
  const { rows } = await fetched<Reach>(page, '/api/v1/reach?speaks=so');
  expect(await gradesOf(page)).toEqual(
    Object.fromEntries(rows.map(({ code, best }) => [code, String(reachClass(best.serving?.km ?? null))])),
  );
});

test('hundreds of marks give way to the areas until there is room for their numbers', async () => {
  const page = await openMap('/fi/officials/coverage?speaks=so&by=municipality', t('coverage.map'));
  const shown = () =>
    page
      .locator('.leaflet-marker-icon')
      .evaluateAll((marks) => marks.filter((mark) => mark.checkVisibility()).length);
  await expect.poll(shown).toBe(0);
  const zoomIn = page.getByRole('button', { name: t('map.zoomIn') });
  await expect
    .poll(async () => {
      await zoomIn.click();
      return shown();
    })
    .toBe(308);
});

test('the map shows the areas to their ends', async () => {
  const page = await openMap('/fi/officials/coverage?speaks=so&by=municipality', t('coverage.map'));
  const isInside = () =>
    page.evaluate(() => {
      const frame = document.querySelector('.leaflet-container')?.getBoundingClientRect();
      const north = document.querySelector('path[data-area="890"]')?.getBoundingClientRect();
      return Boolean(frame && north && north.top >= frame.top && north.bottom <= frame.bottom);
    });
  await expect.poll(isInside).toBe(true);
});

test('a press on an area leads on as its mark does', async () => {
  const page = await openMap('/fi/officials/coverage?speaks=so', t('coverage.map'));
  await page.locator('path[data-area="19"]').dispatchEvent('click');
  await page.waitForURL(/by=municipality&of=region:19/);
});

test('without borders there are the marks alone', async () => {
  const page = await open('/fi/officials/coverage?speaks=so', { now });
  await page.getByRole('heading', { name: t('coverage.map'), exact: true }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.locator('.leaflet-marker-icon').count(), { timeout: 15_000 }).toBe(19);
  expect(await page.locator('path[data-area], pattern').count()).toBe(0);
  expect(await page.getByText(t('coverage.mapAreas')).count()).toBe(0);
});
