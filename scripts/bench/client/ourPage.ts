import type { Browser, Page } from 'playwright-core';
import { type Measured, measureToggle, type Toggle } from './measureToggles.ts';
import { installProbe } from './probe.ts';

const viewport = { width: 1440, height: 900 };

const parts = {
  list: 'section[aria-labelledby="results"]',
  counts: 'search form',
  map: '.leaflet-marker-pane',
};

const toggles: Toggle[] = [
  { name: 'open now', target: 'label:has(input[name="open"][value="now"])' },
  { name: 'channel', target: 'label:has(input[name="via"][value="phone"])' },
  {
    name: 'language',
    target: 'label:has(input[name="speaks"][value="so"])',
    prepare: (page) => page.locator('search input[type="text"]').first().click(),
  },
];

export interface OurRun {
  results: Map<string, Measured[]>;
  /** The size of the map on the page, in pixels. */
  mapSize: { width: number; height: number };
}

/** Clicks the filters of the real page; `isLocal`: it holds the whole directory, and answers by itself. */
export async function measureOurPage(
  browser: Browser,
  url: string,
  { isLocal, times }: { isLocal: boolean; times: number },
): Promise<OurRun> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await openDirectory(page, url, isLocal);
  await installProbe(page, parts);
  const results = new Map<string, Measured[]>();
  for (const toggle of toggles) results.set(toggle.name, await measureToggle(page, toggle, times));
  const { width, height } = (await page.locator('.leaflet-container').boundingBox()) ?? viewport;
  await page.close();
  return { results, mapSize: { width, height } };
}

async function openDirectory(page: Page, url: string, isLocal: boolean): Promise<void> {
  const snapshot = isLocal ? page.waitForResponse(/\/api\/v1\/snapshot/) : null;
  await page.goto(`${url}/en/`);
  await page.locator('.leaflet-marker-pane button').first().waitFor();
  await (await snapshot)?.finished();
  await page.waitForLoadState('networkidle');
}
