import { expect, test } from 'vitest';
import { addressOf, onPhone, open, overflowPx, withBrowser } from './browser.ts';
import { countOf } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
/** A Tuesday at 10:00 in Helsinki. */
const now = new Date('2026-11-24T08:00:00Z');

test('by keyboard from a postal code to the services of the municipality on the map', async () => {
  const page = await open('/fi/municipalities', { now });
  await page.getByLabel(t('municipalities.find')).focus();
  await page.keyboard.type('04200');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/fi/municipalities/kerava');
  await page.getByRole('heading', { level: 1, name: t('municipality.title', { place: 'Kerava' }) }).waitFor();
  const row = page.getByRole('row', { name: /venäjä/ });
  expect(await row.getByRole('cell').first().textContent()).toContain(t('filters.howKind.staff'));
  await page.getByRole('link', { name: t('card.showOnMap') }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/fi/?serves=245');
  expect(await countOf(page)).toBeGreaterThan(0);
});

test('the nearest help leads to a service, and all of it to the list by distance', async () => {
  const page = await open('/fi/municipalities/kerava', { now });
  const somali = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /somali/ }) });
  const nearest = (await somali.getByRole('link').first().textContent()) ?? '';
  await somali.getByRole('link', { name: t('municipality.nearest') }).click();
  await page.waitForURL(/\/fi\/\?speaks=so&near=municipality:245/);
  await expect.poll(() => page.getByRole('article').first().getByRole('heading').textContent()).toBe(nearest);
});

test('a municipality without a service says what to do, without JavaScript too', async () => {
  const page = await open('/fi/municipalities/utsjoki', { javaScriptEnabled: false });
  await page.getByText(t('municipality.emptyTitle')).waitFor();
  await page.getByRole('link', { name: t('municipality.emptyPhone') }).click();
  expect(addressOf(page)).toBe('/fi/?via=phone');
  expect(await countOf(page)).toBeGreaterThan(0);
});

test('where a page shows only the first services, one link leads to as many as it says', async () => {
  const page = await open('/fi/municipalities/helsinki', { app: 'large', now });
  const all = page.getByRole('link', { name: /^Näytä kaikki \(/ });
  const said = Number((await all.textContent())?.replace(/\D/g, ''));
  expect(said).toBeGreaterThan(10);
  await all.click();
  await page.waitForURL('**/fi/?serves=091');
  await expect.poll(() => countOf(page)).toBe(said);
});

test('in Åland nobody is sent to an employment area of the mainland', async () => {
  const page = await open('/fi/municipalities/kokar', { javaScriptEnabled: false });
  await page.getByText(t('municipality.emptyAland')).waitFor();
  expect(await page.getByText(t('municipality.emptyLaw')).count()).toBe(0);
});

test('municipalities are listed by other areas too, each with its services and coverage, without JavaScript', async () => {
  const page = await open('/fi/municipalities', { javaScriptEnabled: false });
  await page.getByRole('link', { name: t('municipalities.byKind.county') }).click();
  await page.getByRole('heading', { level: 1, name: t('municipalities.titleBy.county') }).waitFor();
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
    /\/fi\/municipalities\?by=county$/,
  );
  const area = page.getByRole('region', { name: 'Lapin hyvinvointialue' });
  const linkTo = (name: string) => area.getByRole('link', { name }).getAttribute('href');
  expect(await linkTo(t('municipalities.asTable'))).toMatch(/^\/fi\/officials\?in=county:\d\d$/);
  expect(await linkTo(t('municipalities.coverage'))).toMatch(
    /^\/fi\/officials\/coverage\?by=municipality&of=county:\d\d$/,
  );
  await area.getByRole('link', { name: t('municipalities.onMap') }).click();
  expect(addressOf(page)).toMatch(/^\/fi\/\?in=county:\d\d$/);
});

test('codes and Swedish names lead to the page, which the service and the place filter link to', async () => {
  const page = await open('/sv/municipalities/245', { now });
  expect(addressOf(page)).toBe('/sv/municipalities/kerava');
  for (const path of ['/sv/services/kerava-topaasi', '/sv/?near=municipality:245']) {
    await page.goto(new URL(path, page.url()).href);
    expect(await page.locator('a[href="/sv/municipalities/kerava"]').first().isVisible()).toBe(true);
  }
});

test('search engines are told what the page is, in every language', async () => {
  const page = await open('/en/municipalities/oulu', { javaScriptEnabled: false });
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
    /\/en\/municipalities\/oulu$/,
  );
  expect(await page.locator('link[rel=alternate][hreflang]').count()).toBe(7);
  expect(await page.locator('meta[name=description]').getAttribute('content')).toContain('Oulu');
  const facts = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  expect(facts['@graph'].map((part: { '@type': string }) => part['@type'])).toEqual([
    'BreadcrumbList',
    'ItemList',
  ]);
  expect(facts['@graph'][1].itemListElement[0].item).toMatchObject({ '@type': 'GovernmentService' });
});

test.each([
  '/ar/municipalities',
  '/fi/municipalities?by=employment',
  '/ar/municipalities/oulu',
  '/fi/municipalities/utsjoki',
  '/ru/embed/build',
])('%s is no wider than a small telephone', async (path) => {
  const page = await open(path, { ...onPhone, viewport: { width: 320, height: 700 }, now });
  expect(await overflowPx(page)).toBe(0);
});
