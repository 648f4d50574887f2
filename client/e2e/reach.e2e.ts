import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Reach } from '../../data/model/reach.ts';
import { desktop, onPhone, open, withBrowser } from './browser.ts';
import { textsOf } from './texts.ts';

withBrowser();

const t = textsOf('fi');
const path = '/fi/officials/reach';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const table = (page: Page, name: string) => page.getByRole('table', { name });

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(tags)
    .exclude('.leaflet-marker-pane')
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function numberOf(page: Page, search: string): Promise<Reach> {
  return page.evaluate(async (url) => (await fetch(url)).json(), `/api/v1/reach${search}`);
}

test('by keyboard: a language is chosen, and chart and table say what the file says', async () => {
  const page = await open(path, { viewport: desktop });
  await page.getByRole('combobox', { name: t('reach.language') }).focus();
  await page.keyboard.type('soma');
  const show = page.getByRole('button', { name: t('reach.show') });
  await show.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/speaks=so/);
  const reach = await numberOf(page, '?speaks=so');
  const percents = reach.shares
    .filter(({ isServing }) => isServing)
    .flatMap(({ within }) => within.map(({ percent }) => `${percent.toFixed(1).replace('.', ',')} %`));
  const chart = page.locator('figure').first();
  for (const percent of percents) expect(await chart.innerText()).toContain(percent);
  const shares = await table(page, t('reach.sharesCaption')).innerText();
  for (const percent of percents) expect(shares).toContain(percent);
  await expect.poll(() => table(page, t('reach.tableCaption')).getByRole('row').count()).toBe(309);
});

test('a link in the head sorts the municipalities', async () => {
  const page = await open(`${path}?speaks=so`, { viewport: desktop });
  await table(page, t('reach.tableCaption'))
    .getByRole('link', { name: t('reach.head.municipality'), exact: true })
    .press('Enter');
  await page.waitForURL(/order=name/);
  const names = await table(page, t('reach.tableCaption')).getByRole('rowheader').allInnerTexts();
  expect(names).toEqual(names.toSorted(new Intl.Collator('fi').compare));
});

test('the map is loaded when it comes near, with a mark for each municipality', async () => {
  const page = await open(`${path}?speaks=so`, { viewport: desktop });
  await page.getByRole('heading', { name: t('reach.map') }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.locator('.leaflet-marker-icon').count()).toBe(308);
});

test.each([
  ['fi', '', onPhone],
  ['ar', '?speaks=so', onPhone],
  ['fi', '?speaks=so', { viewport: desktop }],
])('axe finds nothing: %s %s', async (language, search, device) => {
  const page = await open(`/${language}/officials/reach${search}`, device);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('without scripts the page has its tables, and says how speakers are loaded', async () => {
  const page = await open(`${path}?speaks=so`, { viewport: desktop, javaScriptEnabled: false });
  expect(await table(page, t('reach.tableCaption')).getByRole('row').count()).toBe(309);
  expect(await page.getByText('npm run import:speakers').isVisible()).toBe(true);
});
