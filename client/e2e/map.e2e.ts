import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import fi from '../i18n/fi.json' with { type: 'json' };
import { open, phone, withBrowser } from './browser.ts';

withBrowser();

const markers = (page: Page) => page.locator('.leaflet-marker-pane button');

async function shownOnMap(page: Page): Promise<number> {
  const names = await markers(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  return names.reduce((sum, name) => sum + Number(/^(\d+) palvelu/.exec(name)?.[1] ?? 1), 0);
}

test('the map shows as many services as the list counts', async () => {
  const page = await open('/fi/');
  await expect.poll(() => markers(page).count()).toBeGreaterThan(5);
  const counted = Number(/\d+/.exec(await page.locator('#results').innerText())?.[0]);
  await expect.poll(() => shownOnMap(page)).toBe(counted);
});

test('a bubble zooms to what is in it', async () => {
  const page = await open('/fi/');
  await expect.poll(() => markers(page).count()).toBeGreaterThan(5);
  const before = await shownOnMap(page);
  await markers(page).filter({ hasText: '8' }).first().click();
  await expect.poll(() => shownOnMap(page)).toBeLessThan(before);
});

test('a card lights its marker, and a marker its card', async () => {
  const page = await open('/fi/?speaks=sv');
  await expect.poll(() => markers(page).count()).toBe(3);
  await page.locator('main ol article').first().hover();
  await expect.poll(() => page.locator('.leaflet-marker-pane button[class*=highlighted]').count()).toBe(1);
  await markers(page).last().focus();
  await expect.poll(() => page.locator('main ol article[class*=highlighted]').count()).toBe(1);
});

test('a pin opens a short card on a desktop; Escape closes it', async () => {
  const page = await open('/fi/?speaks=sv');
  await expect.poll(() => markers(page).count()).toBe(3);
  await markers(page).first().click();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
  await page.waitForURL(/selected=/);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('on a phone list and map are two faces, and a selected service is a sheet', async () => {
  const page = await open('/fi/?speaks=sv', { viewport: phone, hasTouch: true });
  await page.getByRole('button', { name: fi.results.map, exact: true }).click();
  await expect.poll(() => markers(page).count()).toBe(3);
  await markers(page).first().click();
  const sheet = page.getByRole('region', { name: fi.card.details });
  await expect.poll(() => sheet.count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => sheet.count()).toBe(0);
  await page.getByRole('button', { name: fi.results.list, exact: true }).click();
  await expect.poll(() => page.locator('main ol article').first().isVisible()).toBe(true);
});
