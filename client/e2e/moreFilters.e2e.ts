import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dayMs } from '../../data/model/duration.ts';
import { onPhone, open, withBrowser } from './browser.ts';
import { cards, expectCount, listedNames, promiseOf, toggleChip } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

async function openMoreFilters(): Promise<Page> {
  const page = await open('/fi/', onPhone);
  await page.getByRole('search').getByText(t('filters.more')).tap();
  return page;
}

test('each choice leaves as many services as it says, also after other choices', async () => {
  const page = await openMoreFilters();
  for (const group of ['topic', 'provider'] as const) {
    const chips = page.getByRole('group', { name: t(`filters.${group}`) }).locator('label');
    const choice = (await chips.first().innerText()).replace(/\s*\d+$/, '');
    const promised = await promiseOf(page, choice);
    await toggleChip(page, choice);
    await expectCount(page, t, promised);
  }
  const area = page.getByRole('combobox', { name: t('filters.area') });
  const option = area
    .locator('option')
    .filter({ hasText: /\([1-9]\d*\)/ })
    .first();
  const label = (await option.textContent()) ?? '';
  await area.selectOption({ label });
  await expectCount(page, t, Number(/\((\d+)\)/.exec(label)?.[1]));
});

test('opened after another filter, they count for the answer that is shown', async () => {
  const page = await open('/fi/', onPhone);
  const countOf = (value: string) =>
    page.locator(`label:has(input[value="${value}"])`).locator('span').last();
  const provider = page.locator('input[name=provider]').first();
  const value = (await provider.getAttribute('value')) ?? '';
  await toggleChip(page, t('filters.kind.phone'));
  await page.waitForURL(/via=phone/);
  const { facets } = await (
    await page.request.get(new URL('/api/v1/answer?via=phone', page.url()).href)
  ).json();
  await page.getByRole('search').getByText(t('filters.more')).tap();
  await expect.poll(() => countOf(value).innerText()).toBe(String(facets.provider[value]));
});

test('"open now" leaves as many services as it says, all of them open', async () => {
  const page = await open('/fi/', onPhone);
  const promised = await promiseOf(page, t('filters.openNow'));
  await toggleChip(page, t('filters.openNow'));
  await page.waitForURL(/\?open=now$/);
  await expectCount(page, t, promised);
  const openWord = t('card.openUntil', { time: '' }).trim().split(' ')[0] ?? '';
  const isOpen = cards(page).filter({ hasText: openWord });
  if (promised > 0) await expect.poll(() => isOpen.count()).toBe(await cards(page).count());
});

test('words find a service by its name, whatever the accents and the case', async () => {
  const page = await openMoreFilters();
  await page.getByRole('searchbox', { name: t('filters.words') }).fill('TOPAÄSI');
  await page.waitForURL(/q=/);
  await expect.poll(() => listedNames(page)).toEqual(['Toimintakeskus Topaasi']);
});

test('what the form has no control for stays when another filter changes', async () => {
  const nextMonth = new Date(Date.now() + 30 * dayMs).toISOString();
  const search = `?in=municipality:091,municipality:049&near=municipality:091&within=40&open=${nextMonth}&sort=name`;
  const page = await open(`/fi/${search}`, onPhone);
  await toggleChip(page, t('filters.kind.phone'));
  await page.waitForURL(/via=phone/);
  const changed = new URL(page.url()).searchParams;
  expect(changed.get('via')).toBe('phone');
  changed.delete('via');
  expect([...changed].toSorted()).toEqual([...new URLSearchParams(search)].toSorted());
});
