import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, withBrowser } from './browser.ts';
import {
  cards,
  chooseLanguage,
  countOf,
  expectCount,
  listedNames,
  promiseOf,
  toggleChip,
} from './directory.ts';
import { bubbles, expectMarkers, mapRegion, mapZoom, markers, shownOnMap } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

/** The single services that the page has asked for since it was opened. */
function askedDetails(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((url) => url.includes('/api/v1/details/')),
  );
}

test('of more services than a browser holds, the server counts, lists and clusters those that match', async () => {
  const page = await open('/fi/', { app: 'large' });
  await expectCount(page, t, 3000);
  await expect.poll(() => shownOnMap(page, t)).toBe(3000);

  await chooseLanguage(page, t, 'arabia', 'العربية');
  await page.waitForURL(/speaks=ar/);
  await expect.poll(() => countOf(page)).toBeLessThan(3000);
  const inArabic = await countOf(page);
  await expect.poll(() => shownOnMap(page, t)).toBe(inArabic);

  const promised = await promiseOf(page, t('filters.kind.phone'));
  await toggleChip(page, t('filters.kind.phone'));
  await expectCount(page, t, promised);
  expect(promised).toBeLessThan(inArabic);
});

test('a large list grows by a page at a time, and no service comes twice', async () => {
  const page = await open('/fi/?speaks=ar', { app: 'large' });
  const links = () =>
    cards(page)
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const first = await links();
  for (const pages of [2, 3]) {
    await page.getByRole('link', { name: t('results.more') }).click();
    await expect.poll(async () => (await links()).length).toBe(first.length * pages);
  }
  const all = await links();
  expect(new Set(all).size).toBe(all.length);
  expect(all.slice(0, first.length)).toEqual(first);
});

test('a bubble of a large map zooms in, and a pin opens the card of its service', async () => {
  const page = await open('/fi/?speaks=ti', { app: 'large' });
  await expectMarkers(page, t);
  const pins = markers(page, t).and(page.locator(':not([aria-expanded]):not([class*=bubble])'));
  do {
    const zoom = mapZoom(page);
    await bubbles(page, t).first().click();
    await expect.poll(async () => mapZoom(page) !== zoom || (await pins.count()) > 0).toBe(true);
  } while ((await pins.count()) === 0);
  expect(await askedDetails(page), 'the map asks for no service before it is chosen').toEqual([]);
  await pins.first().click();
  await page.waitForURL(/selected=/);
  const popup = mapRegion(page, t).getByRole('dialog');
  await popup.getByRole('heading').waitFor();
  const slug = new URL(page.url()).searchParams.get('selected');
  expect(await popup.getByRole('heading').getByRole('link').getAttribute('href')).toBe(
    `/fi/services/${slug}`,
  );
  expect((await listedNames(page)).length).toBeGreaterThan(0);
});
