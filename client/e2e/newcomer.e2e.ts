import { expect, test } from 'vitest';
import { onPhone, open, overflowPx, withBrowser } from './browser.ts';
import { cards, chooseLanguage, choosePlace, listedKm, listedNames } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('ar');

test('an Arabic-speaking newcomer in Kerava finds, on a phone, who advises in Arabic and who is close', async () => {
  const page = await open('/ar/', onPhone);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');

  await chooseLanguage(page, t, 'العربية', 'العربية');
  await page.waitForURL(/speaks=ar/);
  await choosePlace(page, t, 'Kerava', 'Kerava');
  await page.waitForURL(/speaks=ar.*near=municipality:245/);

  await expect.poll(async () => (await listedKm(page)).length).toBeGreaterThan(2);
  const distances = await listedKm(page);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  for (const card of await cards(page).all()) {
    const languages = card.getByRole('list', { name: t('card.languages') });
    expect(await languages.textContent()).toContain('العربية');
  }
  expect(
    await page
      .getByRole('main')
      .getByRole('link', { name: /Topaasi/ })
      .first()
      .isVisible(),
  ).toBe(true);
  expect(await overflowPx(page)).toBe(0);
});

test('on a service she reads in Arabic in which languages it serves, and calls it with one touch', async () => {
  const page = await open('/ar/?speaks=ar&near=municipality:245', onPhone);
  const list = await listedNames(page);
  const byPhone = page.getByRole('link', { name: t('card.call') });
  const card = cards(page).filter({ has: byPhone }).first();
  const name = await card.getByRole('heading').innerText();
  await card.getByRole('heading').getByRole('link').tap();
  await page.waitForURL(/\/ar\/services\//);

  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
  const languages = page.getByRole('list', { name: t('card.languages') });
  expect(await languages.getByText('العربية').isVisible()).toBe(true);
  expect(await byPhone.first().getAttribute('href')).toMatch(/^tel:\+358\d+$/);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await overflowPx(page)).toBe(0);

  await page.goBack();
  await page.waitForURL(/near=municipality:245/);
  await expect.poll(() => listedNames(page)).toEqual(list);
});

test('the centre close to her says when it is open', async () => {
  const page = await open('/ar/services/kerava-topaasi', onPhone);
  const week = page.getByRole('table', { name: t('service.weekOf') }).first();
  expect(await week.getByRole('row').count()).toBe(7);
  expect(await week.innerText()).toContain(t('service.today'));
  expect(await week.innerText()).toMatch(/\d{1,2}[:.]\d{2}/);
  expect(await page.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
});
