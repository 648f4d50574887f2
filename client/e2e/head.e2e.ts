import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { open, withBrowser } from './browser.ts';
import { cards, chooseLanguage, listedNames } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

/** Paths that links in the head lead to, by the language that they name. */
async function pathsInHead(page: Page, selector: string): Promise<Record<string, string>> {
  const links = await page
    .locator(`head ${selector}`)
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
    );
  return Object.fromEntries(links.map(([language, href]) => [language, new URL(href ?? '').pathname]));
}

test.each(['', 'services/oulu-villa-victor', 'about'])(
  '/fi/%s names its own address and those in the other languages',
  async (path) => {
    const page = await open(`/fi/${path}`, { javaScriptEnabled: false });
    expect(await pathsInHead(page, 'link[rel=canonical]')).toEqual({ '': `/fi/${path}` });
    const others = [...interfaceLanguages, 'x-default'].map((tag) => [
      tag,
      `/${tag === 'x-default' ? 'fi' : tag}/${path}`,
    ]);
    expect(await pathsInHead(page, 'link[rel=alternate]')).toEqual(Object.fromEntries(others));
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
  },
);

test('a service tells search engines its facts', async () => {
  const page = await open('/fi/services/vaasa-welcome-office', { javaScriptEnabled: false });
  const facts = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(facts).toMatchObject({ '@type': 'GovernmentService', serviceType: t('site.tagline') });
  expect(JSON.stringify(facts)).toContain('Welcome Office');
  const description = page.locator('meta[name=description]');
  expect((await description.getAttribute('content'))?.length).toBeGreaterThan(20);
});

test.each(['?speaks=ar', '?q=oulu', 'nothing'])('/fi/%s stays out of search engines', async (path) => {
  const page = await open(`/fi/${path}`, { javaScriptEnabled: false, expectedStatus: 404 });
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await page.locator('link[rel=canonical]').count()).toBe(0);
});

test('the title follows the page as the visitor goes on', async () => {
  const page = await open('/fi/');
  const home = `${t('home.title')} – ${t('site.name')}`;
  expect(await page.title()).toBe(home);
  await chooseLanguage(page, t, 'dari', 'دری');
  await page.waitForURL(/speaks=fa-AF/);
  await expect.poll(async () => (await listedNames(page)).length).toBe(2);
  const name = (await listedNames(page))[0] as string;
  await cards(page).first().getByRole('heading').getByRole('link').click();
  await expect.poll(() => page.title()).toContain(name);
  await page.goBack();
  await expect.poll(() => page.title()).toBe(home);
});
