import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, withBrowser } from './browser.ts';
import { cards, countOf, listedNames, toggleChip } from './directory.ts';
import { bubbles, expectMarkers, mapRegion, mapZoom, markers, shownOnMap } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const lit = '[class*=highlighted]';

/** Matches the accessible name of the marker of a service, which its languages follow. */
function startOf(name = ''): RegExp {
  return new RegExp(`^${name.replaceAll(/[()]/g, '\\$&')}`);
}

test('map and list say the same number, filtered or not', async () => {
  const page = await open('/fi/');
  await expect.poll(() => shownOnMap(page, t)).toBe(await countOf(page));
  const all = await countOf(page);
  await toggleChip(page, t('filters.kind.phone'));
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  await expect.poll(() => shownOnMap(page, t)).toBe(await countOf(page));
});

test.each(['small', 'large'] as const)(
  'every pin of a %s directory has the name of its service',
  async (app) => {
    const page = await open('/fi/?speaks=ti,fa-AF,ar', { app });
    await expectMarkers(page, t);
    const nameless = page.getByRole('button', { name: new RegExp(`^${t('map.pinUnknown')}`) });
    expect(await nameless.count()).toBe(0);
  },
);

test('a bubble zooms to what is in it', async () => {
  const page = await open('/fi/');
  await expectMarkers(page, t);
  const all = await shownOnMap(page, t);
  await bubbles(page, t).first().click();
  await expect.poll(() => mapZoom(page)).toBeGreaterThan(5);
  await expect.poll(() => shownOnMap(page, t)).toBeLessThan(all);
});

test('a link to a map that was moved opens it there', async () => {
  const page = await open('/fi/?map=12/60.4034/25.1050');
  await page.getByRole('button', { name: /^Toimintakeskus Topaasi/ }).waitFor();
  expect(await shownOnMap(page, t)).toBeLessThan(5);
  await page.getByRole('button', { name: t('map.zoomOut'), exact: true }).click();
  await expect.poll(() => mapZoom(page)).toBe(11);
});

test('services at the same spot fan out, and one of them opens', async () => {
  const page = await open('/fi/?in=municipality:564');
  await expect.poll(() => bubbles(page, t).count()).toBe(1);
  await bubbles(page, t).click();
  await expect.poll(() => bubbles(page, t).getAttribute('aria-expanded')).toBe('true');
  const pin = markers(page, t).and(page.getByRole('button', { name: /^Monikulttuurikeskus Villa Victor/ }));
  await pin.click();
  await page.waitForURL(/selected=oulu-villa-victor/);
  await mapRegion(page, t)
    .getByRole('dialog', { name: /Villa Victor/ })
    .waitFor();
});

test('a pin opens a short card, which its button closes', async () => {
  const page = await open('/fi/?speaks=sv');
  await expect.poll(() => markers(page, t).count()).toBe(3);
  await markers(page, t).first().click();
  const popup = mapRegion(page, t).getByRole('dialog');
  await popup.waitFor();
  expect(await popup.getByRole('heading').getByRole('link').getAttribute('href')).toMatch(
    /^\/fi\/services\//,
  );
  await popup.getByRole('button', { name: t('map.close') }).click();
  await expect.poll(() => popup.count()).toBe(0);
  await page.waitForURL((url) => !url.search.includes('selected'));
});

test('a card lights its marker under the pointer and with the focus', async () => {
  const page = await open('/fi/?speaks=sv');
  await expect.poll(() => markers(page, t).count()).toBe(3);
  const names = await listedNames(page);
  const litNames = () =>
    markers(page, t)
      .and(page.locator(lit))
      .evaluateAll((all) => all.map((marker) => marker.getAttribute('aria-label')));
  for (const [i, light] of [
    [0, (card: Locator) => card.hover()],
    [1, (card: Locator) => card.getByRole('link').first().focus()],
  ] as const) {
    await light(cards(page).nth(i));
    await expect.poll(litNames).toEqual([expect.stringMatching(startOf(names[i]))]);
  }
});

test('a marker lights its card under the pointer and with the focus', async () => {
  const page = await open('/fi/?speaks=sv');
  await expect.poll(() => markers(page, t).count()).toBe(3);
  const names = await listedNames(page);
  const litNames = () => cards(page).and(page.locator(lit)).getByRole('heading').allTextContents();
  for (const [i, light] of [
    [0, (marker: Locator) => marker.hover()],
    [1, (marker: Locator) => marker.focus()],
  ] as const) {
    const name = names[i] as string;
    await light(markers(page, t).and(page.getByRole('button', { name: startOf(name) })));
    await expect.poll(litNames).toEqual([name]);
  }
});

test('dragged, the map offers to search where it stands, and the list follows', async () => {
  const page = await open('/fi/');
  await expectMarkers(page, t);
  const all = await countOf(page);
  expect(await page.getByRole('button', { name: t('map.searchArea') }).count()).toBe(0);
  const box = await mapRegion(page, t).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 500, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('button', { name: t('map.searchArea') }).click();
  await page.waitForURL(/bbox=/);
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  const area = page.getByRole('link', { name: t('filters.remove', { name: t('filters.mapArea') }) });
  await area.click();
  await expect.poll(() => countOf(page)).toBe(all);
});

test('a list that was lengthened stays so when a service is selected or the map is moved', async () => {
  const page = await open('/fi/');
  await expectMarkers(page, t);
  await page.getByRole('link', { name: t('results.more') }).click();
  await expect.poll(() => cards(page).count()).toBe(await countOf(page));
  await page.getByRole('button', { name: t('map.zoomIn'), exact: true }).click();
  await page.waitForURL(/map=/);
  await cards(page)
    .last()
    .getByRole('button', { name: t('card.showOnMap') })
    .click();
  await page.waitForURL(/selected=/);
  await mapRegion(page, t).getByRole('dialog').waitFor();
  await expect.poll(() => cards(page).count()).toBe(await countOf(page));
});
