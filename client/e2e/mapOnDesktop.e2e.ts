import { expect, test } from 'vitest';
import { open, withBrowser } from './browser.ts';
import { cards, countOf, toggleChip } from './directory.ts';
import { bubbles, expectMarkers, mapRegion, mapZoom, markers, shownOnMap } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const lit = '[class*=highlighted]';

test('map and list say the same number, filtered or not', async () => {
  const page = await open('/fi/');
  await expect.poll(() => shownOnMap(page, t)).toBe(await countOf(page));
  const all = await countOf(page);
  await toggleChip(page, t('filters.kind.phone'));
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  await expect.poll(() => shownOnMap(page, t)).toBe(await countOf(page));
});

test('a bubble zooms to what is in it', async () => {
  const page = await open('/fi/');
  await expectMarkers(page, t);
  const all = await shownOnMap(page, t);
  await bubbles(page, t).first().click();
  await expect.poll(() => mapZoom(page)).toBeGreaterThan(5);
  await expect.poll(() => shownOnMap(page, t)).toBeLessThan(all);
});

test('services at the same spot fan out, and one of them opens', async () => {
  const page = await open('/fi/?in=municipality:564');
  await expect.poll(() => bubbles(page, t).count()).toBe(1);
  await bubbles(page, t).click();
  await expect.poll(() => bubbles(page, t).getAttribute('aria-expanded')).toBe('true');
  const pin = markers(page, t).and(page.getByRole('button', { name: /^Monikulttuurikeskus Villa Victor/ }));
  await pin.click();
  await page.waitForURL(/selected=oulu-villa-victor/);
  expect(
    await mapRegion(page, t)
      .getByRole('dialog', { name: /Villa Victor/ })
      .isVisible(),
  ).toBe(true);
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

test('a card lights its marker, and a marker its card', async () => {
  const page = await open('/fi/?speaks=sv');
  await expect.poll(() => markers(page, t).count()).toBe(3);
  await cards(page).first().hover();
  await expect.poll(() => markers(page, t).and(page.locator(lit)).count()).toBe(1);
  await markers(page, t).last().hover();
  await expect.poll(() => cards(page).and(page.locator(lit)).count()).toBe(1);
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
