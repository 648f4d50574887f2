import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { expectMarkers } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();

const bytesOfKb = 1000;

/** Bytes on the wire of all these files together, for a browser that reads brotli. */
async function sumOfBytes(page: Page, paths: string[]): Promise<number> {
  const sizes = paths.map(async (path) => {
    const headers = { 'Accept-Encoding': 'br' };
    const response = await page.request.get(new URL(path, page.url()).href, { headers });
    return Number(response.headers()['content-length']);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The files that the HTML itself names, before any script has run. */
async function filesInHtml(page: Page, path: string, rel: string): Promise<string[]> {
  const html = await (await page.request.get(new URL(path, page.url()).href)).text();
  const links = html.matchAll(new RegExp(`<link rel="${rel}" href="([^"]+)">`, 'g'));
  return [...links].map(([, href]) => href as string);
}

test.each(['fi', 'uk', 'ar'])(
  'the first page in %s is light: HTML, scripts before the map, styles',
  async (language) => {
    const path = `/${language}/`;
    const page = await open('/fi/about', onPhone);
    const scripts = await filesInHtml(page, path, 'modulepreload');
    const styles = await filesInHtml(page, path, 'stylesheet');
    expect(scripts.length).toBeGreaterThan(1);
    expect(styles.length).toBeGreaterThan(0);
    expect(await sumOfBytes(page, [path])).toBeLessThanOrEqual(30 * bytesOfKb);
    expect(await sumOfBytes(page, scripts)).toBeLessThanOrEqual(110 * bytesOfKb);
    expect(await sumOfBytes(page, styles)).toBeLessThanOrEqual(15 * bytesOfKb);
  },
);

/** Scripts that the page has asked for, in order, since it was opened. */
function askedScripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  );
}

/** Answers of the browser's own, which it gets when it has nothing else to do. */
const isOfSnapshot = (path: string) => /\/(localDirectory|clusters)-/.test(path);
const isOfMap = (path: string) => /\/(DirectoryMap|MapView|useMapTexts)-/.test(path);

test('before the map comes no script but those that the HTML names', async () => {
  const page = await open('/fi/');
  await expectMarkers(page, textsOf('fi'));
  const asked = await askedScripts(page);
  const map = asked.findIndex(isOfMap);
  expect(map).toBeGreaterThan(0);
  const before = asked.slice(0, map).filter((path) => !isOfSnapshot(path));
  expect(before.toSorted()).toEqual((await filesInHtml(page, '/fi/', 'modulepreload')).toSorted());
});

test('a phone that shows the list asks for no map, even when it has nothing else to do', async () => {
  const page = await open('/fi/', onPhone);
  await expect.poll(async () => (await askedScripts(page)).some(isOfSnapshot)).toBe(true);
  expect((await askedScripts(page)).filter(isOfMap)).toEqual([]);
});
