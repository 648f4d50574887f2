import { expect, test } from 'vitest';
import { open, withBrowser } from './browser.ts';

withBrowser();
const service = 'main article h3 a';

test('a link shows its page without loading a document, and the way back is one step', async () => {
  const page = await open('/fi/');
  await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
  await page.locator('header a').first().click();
  await page.locator(service).first().press('Enter');
  await page.waitForURL(/\/fi\/services\//);
  expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
  await page.goBack();
  await page.waitForURL(/\/fi\/$/);
  await page.goBack();
  expect(page.url(), 'a link to where we are left no entry').toBe('about:blank');
});

test.each(['Control', 'Shift'] as const)('with %s a link opens beside the page', async (key) => {
  const page = await open('/fi/');
  const href = await page.locator(service).first().getAttribute('href');
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .locator(service)
      .first()
      .click({ modifiers: [key] }),
  ]);
  await other.waitForURL(new RegExp(`${href}$`));
  expect(new URL(page.url()).pathname).toBe('/fi/');
});
