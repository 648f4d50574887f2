import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
const cellsIn = (row: Locator) => row.locator('td a');
const placeOfFocus = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('tr');
    const rows = [...document.querySelectorAll('tbody tr')].filter((one) => one.querySelector('td a'));
    const links = [...(row?.querySelectorAll('td a') ?? [])];
    return row && [rows.indexOf(row), links.indexOf(document.activeElement as Element)];
  });

/** Presses keys one by one, and waits until the focus is at a place in the table after each. */
async function press(page: Page, steps: [key: string, place: [row: number, column: number]][]) {
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    await expect.poll(() => placeOfFocus(page), { message: key }).toEqual(place);
  }
}

test('the table is one stop of the Tab key, and arrows, Home and End move within it', async () => {
  const page = await visit(path);
  const stops = () => table(page).locator('td a[tabindex="0"]').count();
  await expect.poll(stops).toBe(1);
  await table(page).locator('td a[tabindex="0"]').focus();
  const row = table(page).locator('tbody tr').first();
  const last = (await cellsIn(row).count()) - 1;
  await press(page, [
    ['ArrowRight', [0, 1]],
    ['ArrowRight', [0, 2]],
    ['ArrowLeft', [0, 1]],
    ['Home', [0, 0]],
    ['ArrowLeft', [0, 0]],
    ['ArrowUp', [0, 0]],
    ['End', [0, last]],
    ['ArrowRight', [0, last]],
    ['ArrowDown', [1, (await cellsIn(table(page).locator('tbody tr').nth(1)).count()) - 1]],
    ['Control+Home', [0, 0]],
  ]);
  expect(await stops()).toBe(1);
});

test('up and down keep the column, whether or not a language has services for all of Finland', async () => {
  const page = await visit(path);
  const focused = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest('td');
      return [cell?.closest('tr')?.sectionRowIndex, cell?.cellIndex];
    });
  const last = table(page).locator('tbody tr').first().locator('td').last();
  await last.locator('a').focus();
  const column = (await focused())[1];
  const rows = await table(page).locator('tbody tr').count();
  for (let row = 1; row < rows; row++) {
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toEqual([row, column]);
  }
});

test('in Arabic the arrow to the left goes on', async () => {
  const page = await visit('/ar/officials/coverage');
  await page.locator('td a[tabindex="0"]').focus();
  await press(page, [
    ['ArrowLeft', [0, 1]],
    ['ArrowLeft', [0, 2]],
    ['ArrowRight', [0, 1]],
    ['Home', [0, 0]],
    ['ArrowRight', [0, 0]],
  ]);
});

test('whoever begins with a press goes on from there, and the table stays one stop', async () => {
  const page = await visit(path);
  const cell = table(page).locator('tbody tr').nth(2).locator('td a').nth(3);
  await cell.focus();
  await press(page, [['ArrowRight', [2, 4]]]);
  expect(await table(page).locator('td a[tabindex="0"]').count()).toBe(1);
});
