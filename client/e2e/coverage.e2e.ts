import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coverage, CoverageCell } from '../../data/model/coverage.ts';
import type { TestServer } from '../../server/http/fixtures/testServer.ts';
import { open, withBrowser } from './browser.ts';
import { startCoverageServer } from './coverageServer.ts';
import { textsOf } from './texts.ts';

withBrowser();

const t = textsOf('fi');
const path = '/fi/officials/coverage';
const now = new Date('2026-11-24T08:00:00Z');

let server: TestServer;
beforeAll(async () => {
  server = await startCoverageServer();
}, 30_000);
afterAll(() => server.stop());

const visit = (address: string) => open(address, { origin: server.url, now });
const table = (page: Page) => page.getByRole('table', { name: t('coverage.tableCaption') });
const rowOf = (page: Page, tag: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader').locator(`a[href*="speaks=${tag}"]`) });
const countIn = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0);

async function figures(page: Page, search: string): Promise<Coverage> {
  return page.evaluate(async (url) => (await fetch(url)).json(), `/api/v1/coverage${search}`);
}

test('a number leads to as many services, those for all of Finland with them', async () => {
  const page = await visit(`${path}?order=name`);
  const { languages, cells } = await figures(page, '?by=region');
  const row = cells.findIndex((ofLanguage) => ofLanguage.some(({ services }) => services > 1));
  const cell = cells[row]?.find(({ services }) => services > 1);
  const { language, area, services } = cell as CoverageCell;
  const link = rowOf(page, language).locator(`a[href$="serves=region:${area}"]`);
  expect(await link.innerText()).toBe(String(services));
  await link.click();
  await page.waitForURL(`**/fi/?speaks=${language}&serves=region:${area}`);
  const count = services + (languages[row]?.nationwide.services ?? 0);
  await page
    .getByRole('heading', { name: t('results.count', { count }) })
    .first()
    .waitFor();
});

test('a zero leads to the nearest, and every mark is said in words too', async () => {
  const page = await visit(path);
  const cells = await table(page)
    .locator('td[data-state]')
    .evaluateAll((all) =>
      (all as HTMLElement[]).map(({ dataset: { state, stale }, innerText, firstElementChild }) => ({
        state,
        isStale: stale === 'true',
        count: Number(innerText),
        name: firstElementChild?.getAttribute('aria-label') ?? '',
      })),
    );
  expect(cells.length).toBeGreaterThan(500);
  expect(cells.some(({ isStale }) => isStale)).toBe(true);
  for (const { state, isStale, count, name } of cells) {
    expect(state, name).toBe(count === 0 ? 'empty' : count === 1 ? 'thin' : 'some');
    expect(countIn(name), name).toBe(count);
    expect(name.includes(t('coverage.cellStale')), name).toBe(isStale);
  }
  const empty = table(page).locator('td[data-state="empty"] a').first();
  await empty.press('Enter');
  await page.waitForURL(/\/fi\/\?speaks=[\w-]+&near=municipality:\d{3}$/);
});

test('another kind of area makes another table, and the file has the figures of its cells', async () => {
  const page = await visit(path);
  await page.getByRole('combobox', { name: t('coverage.by') }).selectOption('county');
  await page.getByRole('button', { name: t('coverage.show') }).press('Enter');
  await page.waitForURL(/by=county/);
  const { areas } = await figures(page, '?by=county');
  const row = rowOf(page, 'so');
  await expect.poll(() => row.locator('td[data-state]').count()).toBe(areas.length);
  const shown = await row.locator('td[data-state]').allInnerTexts();
  const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
  const csv = await page.evaluate(async (url) => (await fetch(url)).text(), String(href));
  const [heads = [], ...lines] = csv.split(/\r?\n/).map((line) => line.split(';'));
  const rows = lines.map((line) =>
    Object.fromEntries(heads.map((head, i) => [head.replace('\uFEFF', ''), line[i]])),
  );
  const filed = rows.filter(({ language }) => language === 'so').map(({ services }) => services);
  expect(shown).toEqual(filed);
});
