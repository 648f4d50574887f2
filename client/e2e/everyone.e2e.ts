import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { open, overflowPx, withBrowser } from './browser.ts';

withBrowser();

test('axe finds nothing on a page that does not exist', async () => {
  const page = await open('/fi/nothing', { expectedStatus: 404 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test.each(['fi', 'sv', 'en', 'ru', 'uk', 'ar'])(
  'in %s nothing is wider than a window of 320 px',
  async (language) => {
    const page = await open(`/${language}/`, { viewport: { width: 320, height: 256 } });
    expect(await overflowPx(page)).toBe(0);
    for (const path of ['services/oulu-villa-victor', 'about', '?speaks=ti&near=municipality:698']) {
      await page.goto(new URL(`/${language}/${path}`, page.url()).href);
      expect(await overflowPx(page), path).toBe(0);
    }
  },
);

test('pages say their language, their other languages, and facts for search engines', async () => {
  const page = await open('/fi/services/oulu-villa-victor');
  expect(await page.locator('link[rel=alternate][hreflang]').count()).toBe(7);
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(
    '/fi/services/oulu-villa-victor',
  );
  const facts = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(facts['@type']).toBe('GovernmentService');
  const filtered = await open('/fi/?speaks=ar');
  expect(await filtered.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
});
