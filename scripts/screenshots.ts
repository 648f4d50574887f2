import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './built/launchChromium.ts';
import { withServer } from './built/startServer.ts';
import { withFolder } from './built/withFolder.ts';

/*
 * Draws the pictures of README.md anew, from the built app with its first content.
 */
const folder = join(import.meta.dirname, '../docs');
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

const pictures = [
  { name: 'directory', path: '/fi/?speaks=ar', viewport: desktop },
  { name: 'directory-phone', path: '/ar/?speaks=ar&near=municipality:245', viewport: phone },
  { name: 'service-phone', path: '/ar/services/kerava-topaasi', viewport: phone },
  { name: 'map-phone', path: '/fi/?view=map', viewport: phone },
];

async function draw(browser: Browser, url: string, { name, path, ...look }: (typeof pictures)[number]) {
  const page = await browser.newPage({ ...look, reducedMotion: 'reduce' });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  if (!path.includes('services') && (look.viewport === desktop || path.includes('view=map'))) {
    await page.locator('.leaflet-marker-pane button').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('.leaflet-tile:not(.leaflet-tile-loaded)'));
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

await mkdir(folder, { recursive: true });
const browser = await launchChromium();
try {
  await withFolder((data) =>
    withServer(data, async ({ url }) => {
      for (const picture of pictures) await draw(browser, url, picture);
    }),
  );
} finally {
  await browser.close();
}
