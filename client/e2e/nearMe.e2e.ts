import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { cards, listedKm, listedNames, toggleChip } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const inKerava = { latitude: 60.40372, longitude: 25.10514 };
const digits = /60[.,]?40|25[.,]?10/;

const nearMe = (page: Page) => page.getByRole('search').getByRole('button', { name: t('filters.nearMe') });

/** Counts how often the page asks for the position. */
function countAsks(): void {
  const { geolocation } = navigator;
  const ask = geolocation.getCurrentPosition.bind(geolocation);
  const counted = window as unknown as { asks: number };
  counted.asks = 0;
  geolocation.getCurrentPosition = (...args) => {
    counted.asks++;
    ask(...args);
  };
}
const asks = (page: Page) => page.evaluate(() => (window as unknown as { asks: number }).asks);

/** Everything that the page sends: address, headers and body of each request. */
function recordSent(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const headers = Object.entries(request.headers()).filter(([name]) => name !== 'user-agent');
    sent.push([request.url(), JSON.stringify(headers), request.postData() ?? ''].join('\n'));
  });
  return sent;
}

test('"near me" asks on a press only, sorts by the position, and sends it nowhere', async () => {
  const page = await open('/fi/', {
    ...onPhone,
    geolocation: inKerava,
    permissions: ['geolocation'],
    initScript: countAsks,
  });
  expect(await asks(page)).toBe(0);
  const sent = recordSent(page);

  await nearMe(page).click();
  await expect.poll(async () => (await listedNames(page))[0]).toContain('Topaasi');
  expect(await asks(page)).toBe(1);
  expect(await page.getByText(t('filters.locationStays')).first().isVisible()).toBe(true);
  await expect.poll(async () => (await listedKm(page)).length).toBeGreaterThan(10);
  const distances = await listedKm(page);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));

  await toggleChip(page, t('filters.kind.visit'));
  await page.waitForURL(/via=visit/);
  await page.getByRole('link', { name: t('results.more') }).click();
  await cards(page).first().getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/services\//);
  await page.waitForLoadState('networkidle');

  expect(sent.filter((request) => digits.test(request))).toEqual([]);
  expect(page.url()).not.toMatch(digits);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  expect(kept).not.toMatch(digits);
});

test('who refuses to give the position is told another way, and the page works on', async () => {
  const page = await open('/fi/', {
    initScript: () => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code: 1, message: 'denied' } as GeolocationPositionError);
    },
  });
  await nearMe(page).click();
  await page.getByText(t('filters.locationDenied')).first().waitFor();
  await toggleChip(page, t('filters.kind.phone'));
  await page.waitForURL(/via=phone/);
  expect(await cards(page).count()).toBeGreaterThan(0);
});

test('a large directory is asked by the nearest municipality, not by the position', async () => {
  const page = await open('/fi/', { app: 'large', geolocation: inKerava, permissions: ['geolocation'] });
  const sent = recordSent(page);
  await nearMe(page).click();
  await page.waitForURL(/near=municipality:245/);
  await expect.poll(async () => (await listedKm(page)).length).toBeGreaterThan(10);
  expect(sent.filter((request) => /60\.4037|25\.1051/.test(request))).toEqual([]);
});
