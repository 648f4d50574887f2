import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, withBrowser } from './browser.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const now = new Date('2026-11-24T08:00:00Z');

const names = (page: Page) => page.locator('tbody th a').allInnerTexts();
const rowIndexes = (page: Page) =>
  page.locator('tbody tr[aria-rowindex]').evaluateAll((rows) => rows.map((row) => Number(row.ariaRowIndex)));
const focusedRow = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')));

/** Presses Tab until what has the focus fits. */
async function tabTo(page: Page, fits: (focused: string) => boolean): Promise<void> {
  for (let i = 0; i < 80; i++) {
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (fits(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('nothing that fits can be reached by Tab');
}

test('by keyboard alone: a language, an order, a column, and two services to compare', async () => {
  const page = await open('/fi/officials', { now });
  await page.getByRole('textbox', { name: t('table.language') }).focus();
  await page.keyboard.type('arabia');
  await page.keyboard.press('Enter');
  await page.waitForURL(/speaks=ar/);
  await page.keyboard.press('Escape');
  await tabTo(page, (focused) => focused === t('table.column.municipality'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=municipality/);
  const head = page.getByRole('columnheader', { name: t('table.column.municipality') });
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=-municipality/);
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');

  await page.getByText(t('table.columns.choose')).first().focus();
  await page.keyboard.press('Enter');
  await tabTo(page, (focused) => focused === '' || focused === t('table.column.region'));
  await page.getByRole('checkbox', { name: t('table.column.region') }).focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/columns=.*region/);
  await page.getByRole('columnheader', { name: t('table.column.region') }).waitFor();

  for (const box of (await page.locator('tbody input').all()).slice(0, 2)) {
    await box.focus();
    await page.keyboard.press('Space');
  }
  const compare = page.getByRole('link', { name: t('table.select.compare') });
  await expect.poll(() => compare.getAttribute('href')).toMatch(/^\/fi\/compare\?services=[\w-]+,[\w-]+$/);
});

test('thousands of rows come as one scrolls, and the one with the focus stays', async () => {
  const page = await open('/fi/officials?sort=name', { app: 'large', now });
  const total = Number(await page.getByRole('table').getAttribute('aria-rowcount'));
  expect(total).toBeGreaterThan(3000);
  await expect.poll(async () => (await rowIndexes(page)).length).toBeLessThan(60);
  await page.locator('tbody th a').first().focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
  await expect.poll(() => focusedRow(page)).toBe(32);
  await page
    .getByRole('region', { name: t('table.region') })
    .evaluate((region) => region.scrollTo(0, 60_000));
  await expect.poll(async () => Math.max(...(await rowIndexes(page)))).toBeGreaterThan(300);
  await expect.poll(async () => (await names(page)).length).toBeGreaterThan(5);
  expect(await focusedRow(page)).toBe(32);
  await page.keyboard.press('End');
  await expect.poll(() => focusedRow(page)).toBe(total);
});

test('map and table are one link apart, with the same question', async () => {
  const page = await open('/fi/?speaks=ar&in=municipality:091', { now });
  await page.getByRole('link', { name: t('results.table'), exact: true }).click();
  await page.waitForURL(/\/fi\/officials\?speaks=ar&in=municipality:091$/);
  await page.getByRole('link', { name: t('table.map'), exact: true }).click();
  await page.waitForURL(/\/fi\/\?speaks=ar&in=municipality:091$/);
});

test('without JavaScript the table has pages, and boxes that lead to a comparison', async () => {
  const page = await open('/fi/officials?sort=name', { app: 'large', now, javaScriptEnabled: false });
  expect((await rowIndexes(page)).length).toBe(100);
  await page.getByRole('link', { name: t('table.next') }).click();
  await page.waitForURL(/page=2/);
  await expect.poll(async () => (await rowIndexes(page))[0]).toBe(102);
  await page.getByRole('link', { name: t('table.column.name') }).click();
  await page.waitForURL(/sort=-name$/);
  const compare = page.getByRole('button', { name: t('table.select.compare') });
  expect(await compare.getAttribute('formaction')).toBe('/fi/compare');
});

test('on paper the table begins below its title, on a page of A4 on its side', async () => {
  const page = await open('/fi/officials?speaks=fi', { now });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(new Set(sizes.map(([, x, y]) => `${Math.round(Number(x))} ${Math.round(Number(y))}`))).toEqual(
    new Set(['842 595']),
  );
});
