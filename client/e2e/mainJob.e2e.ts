import { expect, test } from 'vitest';
import ar from '../i18n/ar.json' with { type: 'json' };
import fi from '../i18n/fi.json' with { type: 'json' };
import sv from '../i18n/sv.json' with { type: 'json' };
import { listedNames, open, withBrowser } from './browser.ts';

withBrowser();

test('a Swedish speaker in Närpes gets Swedish names and the nearest first', async () => {
  const page = await open('/sv/?speaks=sv');
  await page.getByLabel(sv.filters.place).first().fill('närp');
  await page.getByRole('button', { name: 'Närpes' }).click();
  await page.waitForURL(/near=municipality:545/);
  await expect.poll(() => page.locator('main ol article').first().innerText()).toContain('Vasa');
});

test.each([
  ['/fi/', fi.home.question],
  ['/sv/', sv.home.question],
  ['/ar/', ar.home.question],
])('in %s, Arabic is found as arabia, Arabic, العربية and arabiska alike', async (path, question) => {
  const page = await open(path);
  for (const typed of ['arabia', 'Arabic', 'العربية', 'arabiska']) {
    await page.getByLabel(question).first().fill(typed);
    expect(await page.getByRole('checkbox', { name: /العربية/ }).isVisible(), typed).toBe(true);
  }
});

test('back and forward restore the filters', async () => {
  const page = await open('/fi/');
  const count = page.locator('#results');
  const all = await count.innerText();
  await page.getByRole('link', { name: 'العربية', exact: true }).click();
  await expect.poll(() => count.innerText()).not.toBe(all);
  const some = await count.innerText();
  await page
    .getByRole('checkbox', { name: new RegExp(fi.filters.kind.phone) })
    .first()
    .check({ force: true });
  await page.waitForURL(/via=phone/);
  await page.goBack();
  await expect.poll(() => count.innerText()).toBe(some);
  await page.goBack();
  await expect.poll(() => count.innerText()).toBe(all);
  await page.goForward();
  await expect.poll(() => count.innerText()).toBe(some);
});

test('a language that nobody offers leads to help with the reason, never to nothing', async () => {
  const page = await open('/fi/?speaks=ti&near=municipality:698');
  expect(await page.getByText(fi.ladder.empty).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: fi.ladder.interpreter }).isVisible()).toBe(true);
  expect((await listedNames(page)).length).toBeGreaterThan(0);
});

test('"near me" asks on a press only, sorts by the position, and sends it nowhere', async () => {
  const here = { latitude: 60.4037, longitude: 25.1051 };
  const page = await open('/fi/', { geolocation: here, permissions: ['geolocation'] });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByRole('button', { name: fi.filters.nearMe }).first().click();
  await expect.poll(async () => (await listedNames(page))[0]).toContain('Topaasi');
  expect(page.url()).not.toContain('60.40');
  expect(sent.filter((request) => /60\.4|25\.1/.test(request))).toEqual([]);
});

test('the whole main job goes by keyboard', async () => {
  const page = await open('/fi/');
  const press = (key: string) => page.keyboard.press(key);
  await press('Tab');
  await press('Enter');
  await page.getByLabel(fi.home.question).first().focus();
  await page.keyboard.type('soma');
  await press('ArrowDown');
  await press('Space');
  await page.waitForURL(/speaks=so/);
  await press('Escape');
  await page.getByLabel(fi.filters.place).first().focus();
  await page.keyboard.type('vaasa');
  await expect.poll(() => page.getByRole('button', { name: 'Vaasa' }).count()).toBe(1);
  await press('ArrowDown');
  await press('Enter');
  await page.waitForURL(/near=municipality:905/);
  const first = page.locator('main ol article h3 a').first();
  for (let i = 0; i < 60 && !(await first.evaluate((link) => link === document.activeElement)); i++)
    await press('Tab');
  expect(await first.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
  await press('Enter');
  await page.waitForURL(/\/services\//);
});

test('without JavaScript, filters are a form, lists and pages are whole', async () => {
  const page = await open('/fi/', { javaScriptEnabled: false });
  await page.locator('input[name=speaks][value=so]').check();
  await page.locator('input[name=place]').fill('Vaasa');
  await page.getByRole('button', { name: fi.home.show }).click();
  await page.waitForURL(/speaks=so.*near=municipality/);
  expect((await listedNames(page))[0]).toBe('Welcome Office');
  await page.locator('main ol article h3 a').first().click();
  expect(await page.getByRole('table').count()).toBeGreaterThan(0);
  await page.goto(page.url().replace(/\/fi\/.*/, '/fi/'));
  await page.getByRole('link', { name: fi.results.more }).click();
  expect((await listedNames(page)).length).toBeGreaterThan(0);
});

test('switching the language keeps the question', async () => {
  const page = await open('/fi/?speaks=so&via=phone');
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'Svenska' }).click();
  await page.waitForURL(/\/sv\/\?speaks=so&via=phone/);
  expect(await page.locator('html').getAttribute('lang')).toBe('sv');
});
