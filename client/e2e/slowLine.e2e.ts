import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { chip, placeField } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

/** Goes to the front page on a line so slow that its scripts come only when the test lets them. */
async function openBeforeScripts(page: Page): Promise<() => void> {
  const { promise: line, resolve: letThrough } = Promise.withResolvers<void>();
  onTestFinished(() => page.unrouteAll({ behavior: 'ignoreErrors' }));
  await page.route('**/assets/*.js', async (route) => {
    await line;
    await route.continue();
  });
  await page.goto(new URL('/fi/', page.url()).href, { waitUntil: 'commit' });
  await chip(page, t('filters.kind.phone')).locator('..').waitFor();
  return letThrough;
}

test('what was pressed before the scripts came counts once they are there', async () => {
  const page = await open('/fi/about', onPhone);
  const letThrough = await openBeforeScripts(page);
  await chip(page, t('filters.kind.phone')).check({ force: true });
  letThrough();
  await page.waitForURL((url) => url.search === '?via=phone');
  await expect.poll(() => chip(page, t('filters.kind.phone')).isChecked()).toBe(true);
});

test('what was typed before the scripts came finds its places once they are there', async () => {
  const page = await open('/fi/about', onPhone);
  const letThrough = await openBeforeScripts(page);
  await placeField(page, t).fill('kera');
  letThrough();
  await page
    .getByRole('group', { name: t('filters.place') })
    .getByRole('button', { name: 'Kerava' })
    .waitFor();
});

test('before the scripts come the languages asked for most are links', async () => {
  const page = await open('/fi/about', onPhone);
  await openBeforeScripts(page);
  await page.getByRole('link', { name: 'العربية', exact: true }).tap();
  await page.waitForURL(/[?&]speaks=ar/, { waitUntil: 'commit' });
});
