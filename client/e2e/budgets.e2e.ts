import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { markers } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();

const bytesOfKb = 1000;

/** How many bytes each file takes on the wire, compressed by brotli. */
async function sumOfBytes(page: Page, paths: string[]): Promise<number> {
  const sizes = paths.map(async (path) => {
    const response = await page.request.get(new URL(path, page.url()).href, {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect(response.headers()['content-encoding'], path).toBe('br');
    return Number(response.headers()['content-length']);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function linksIn(page: Page, rel: string): Promise<string[]> {
  return page
    .locator(`head link[rel=${rel}]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

const isOfMap = (request: Request) => request.url().includes('/MapView-');

test.each(['fi', 'uk', 'ar'])(
  'the first page in %s is light: HTML, scripts before the map, styles',
  async (language) => {
    const page = await open(`/${language}/`, { ...onPhone, javaScriptEnabled: false });
    const scripts = await linksIn(page, 'modulepreload');
    const styles = await linksIn(page, 'stylesheet');
    expect(scripts.length).toBeGreaterThan(1);
    expect(styles.length).toBeGreaterThan(0);
    expect(await sumOfBytes(page, [`/${language}/`])).toBeLessThanOrEqual(30 * bytesOfKb);
    expect(await sumOfBytes(page, scripts)).toBeLessThanOrEqual(110 * bytesOfKb);
    expect(await sumOfBytes(page, styles)).toBeLessThanOrEqual(15 * bytesOfKb);
  },
);

test('the code of the map comes after the list, and all that comes before it is light', async () => {
  const t = textsOf('fi');
  const page = await open('/fi/privacy');
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(new URL('/fi/', page.url()).href, { waitUntil: 'networkidle' });
  await expect.poll(() => markers(page, t).count()).toBeGreaterThan(0);

  const preloaded = await linksIn(page, 'modulepreload');
  expect(preloaded.filter((path) => path.includes('MapView'))).toEqual([]);
  const firstOfMap = asked.findIndex(isOfMap);
  expect(firstOfMap).toBeGreaterThan(0);
  const before = asked.slice(0, firstOfMap).filter((request) => request.resourceType() === 'script');
  const paths = before.map((request) => new URL(request.url()).pathname);
  expect(await sumOfBytes(page, [...new Set(paths)])).toBeLessThanOrEqual(110 * bytesOfKb);
});

test('a phone that shows the list asks for no map', async () => {
  const page = await open('/fi/privacy', onPhone);
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(new URL('/fi/', page.url()).href, { waitUntil: 'networkidle' });
  expect(asked.filter(isOfMap).map((request) => request.url())).toEqual([]);
});
