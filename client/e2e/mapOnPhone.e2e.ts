import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPhone, open, visit, withBrowser } from './browser.ts';
import { cards } from './directory.ts';
import { mapRegion, mapZoom, markers } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

const sheetOf = (page: Page) => page.getByRole('region', { name: t('card.details'), exact: true });

async function openSheet(): Promise<{ page: Page; sheet: Locator }> {
  const page = await open('/fi/?speaks=sv&view=map', onPhone);
  await expect.poll(() => markers(page, t).count()).toBe(3);
  await markers(page, t).first().tap();
  const sheet = sheetOf(page);
  await sheet.waitFor();
  return { page, sheet };
}

/** Draws a finger over the screen; down, or up by less than nothing. */
async function swipe(page: Page, from: { x: number; y: number }, byPx: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: from.x, y }],
    });
  await touch('touchStart', from.y);
  for (let step = 1; step <= 8; step++) await touch('touchMove', from.y + (byPx * step) / 8);
  await touch('touchEnd');
}

test('list and map are two faces with a clear way there and back', async () => {
  const page = await open('/fi/?speaks=sv', onPhone);
  expect(await cards(page).first().isVisible()).toBe(true);
  await page.getByRole('button', { name: t('results.map'), exact: true }).tap();
  await page.waitForURL(/view=map/);
  await expect.poll(() => markers(page, t).count()).toBe(3);
  expect(await cards(page).first().isVisible()).toBe(false);
  await page.getByRole('button', { name: t('results.list'), exact: true }).tap();
  await expect.poll(() => cards(page).first().isVisible()).toBe(true);
  expect(await markers(page, t).first().isVisible()).toBe(false);
});

test('a card leads to its service on the map', async () => {
  const page = await open('/fi/?speaks=sv', onPhone);
  const name = await cards(page).first().getByRole('heading').innerText();
  await cards(page)
    .first()
    .getByRole('button', { name: t('card.showOnMap') })
    .tap();
  await page.waitForURL(/view=map&selected=/);
  expect(await sheetOf(page).getByRole('heading').innerText()).toBe(name);
});

test('the sheet of a pin closes by its button', async () => {
  const { sheet } = await openSheet();
  await sheet.getByRole('button', { name: t('card.close') }).tap();
  await expect.poll(() => sheet.count()).toBe(0);
});

test('the sheet of a pin closes by Escape', async () => {
  const { page, sheet } = await openSheet();
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.count()).toBe(0);
});

test('the sheet of a pin closes by key, and the focus is back on its pin', async () => {
  const page = await open('/fi/?speaks=sv&view=map', onPhone);
  await expect.poll(() => markers(page, t).count()).toBe(3);
  const pin = markers(page, t).first();
  await pin.press('Enter');
  await sheetOf(page)
    .getByRole('button', { name: t('card.close') })
    .press('Enter');
  await expect.poll(() => sheetOf(page).count()).toBe(0);
  expect(await pin.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('a finger on the list or on the sheet scrolls the page, and one on the map beside it moves the map', async () => {
  const { page, sheet } = await openSheet();
  const scrolled = () => page.evaluate(() => scrollY);
  const map = await mapRegion(page, t).boundingBox();
  await swipe(page, { x: 195, y: (map?.y ?? 0) + 150 }, -100);
  await expect.poll(() => mapZoom(page)).not.toBeNull();
  expect(await scrolled()).toBe(0);

  const box = await sheet.getByRole('article').boundingBox();
  await swipe(page, { x: 195, y: (box?.y ?? 0) + 60 }, -200);
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect(await sheet.isVisible()).toBe(true);

  await visit(page, '/fi/');
  await swipe(page, { x: 195, y: 700 }, -300);
  await expect.poll(scrolled).toBeGreaterThan(100);
});

test('the sheet of a pin springs back from a short pull, and a long one closes it', async () => {
  const { page, sheet } = await openSheet();
  const box = await sheet.boundingBox();
  const grip = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 12 };
  await swipe(page, grip, 40);
  await expect.poll(async () => (await sheet.boundingBox())?.y).toBe(box?.y);
  await swipe(page, grip, 160);
  await expect.poll(() => sheet.count()).toBe(0);
});
