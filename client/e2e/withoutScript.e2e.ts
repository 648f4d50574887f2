import { expect, test } from 'vitest';
import { open, withBrowser } from './browser.ts';
import { cards, countOf, listedNames, placeField } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const withoutScript = { javaScriptEnabled: false };

test('without JavaScript the filters are a form that understands a place in words', async () => {
  const page = await open('/fi/', withoutScript);
  await page.getByRole('checkbox', { name: /^soomali|Soomaali/i }).check();
  await placeField(page, t).fill('Vaasa');
  await page.getByRole('button', { name: t('home.show') }).click();
  await page.waitForURL(/\/fi\/\?speaks=so.*near=municipality(:|%3A)905/);
  expect((await listedNames(page))[0]).toBe('Welcome Office');
  expect(await page.getByRole('checkbox', { name: /^soomali|Soomaali/i }).isChecked()).toBe(true);
});

test('without JavaScript a link leads to the next page of the list', async () => {
  const page = await open('/fi/', withoutScript);
  const total = await countOf(page);
  const first = await listedNames(page);
  await page.getByRole('link', { name: t('results.more') }).click();
  await page.waitForURL(/cursor=/);
  const second = await listedNames(page);
  expect(first.length + second.length).toBe(total);
  expect(first.filter((name) => second.includes(name) && !name.includes('Maahanmuuttajapalvelut'))).toEqual(
    [],
  );
});

test('without JavaScript the page of a service is whole', async () => {
  const page = await open('/fi/?in=municipality:245', withoutScript);
  await cards(page).first().getByRole('heading').getByRole('link').click();
  await page.waitForURL('**/fi/services/kerava-topaasi');
  for (const heading of [t('service.contact'), t('service.currency'), t('service.mapOf')]) {
    expect(await page.getByRole('heading', { name: heading }).isVisible(), heading).toBe(true);
  }
  expect(
    await page
      .getByRole('table', { name: t('service.weekOf') })
      .first()
      .isVisible(),
  ).toBe(true);
  expect(await page.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
});

test('without JavaScript the language of the page is switched, and the question stays', async () => {
  const page = await open('/fi/?speaks=so&via=phone', withoutScript);
  await page.getByRole('banner').locator('summary').click();
  await page.getByRole('banner').getByRole('link', { name: 'Русский' }).click();
  await page.waitForURL('**/ru/?speaks=so&via=phone');
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
});
