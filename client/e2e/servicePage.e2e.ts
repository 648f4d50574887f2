import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const path = '/fi/services/kerava-topaasi';

test('a service says how to reach it, whom it serves and how current each fact is', async () => {
  const page = await open(path, onPhone);
  const main = page.getByRole('main');
  expect(await main.locator('a[href^="tel:+358"]').first().isVisible()).toBe(true);
  for (const name of [t('service.share'), t('service.print')]) {
    expect(await main.getByRole('button', { name }).isVisible(), name).toBe(true);
  }
  const forWhom = main.getByRole('region', { name: t('service.forWhom') });
  expect(await forWhom.getByText(t('service.area')).isVisible()).toBe(true);
  const currency = main.getByRole('region', { name: t('service.currency') });
  for (const group of ['identity', 'contact', 'hours', 'languages'] as const) {
    expect(await currency.getByText(t(`service.group.${group}`), { exact: true }).isVisible(), group).toBe(
      true,
    );
  }
  expect(await currency.getByText(t('service.notConfirmed')).first().isVisible()).toBe(true);
});

test('a link to a service is copied, and the page says so', async () => {
  const page = await open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.getByRole('button', { name: t('service.share') }).click();
  await page.getByRole('status').getByText(t('service.copied')).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the way to a service is shown by the planner that the visitor likes, and asked only then', async () => {
  const page = await open(path, onPhone);
  const place = page.getByRole('region', { name: t('service.mapOf') });
  for (const name of ['OpenStreetMap', 'Google Maps', 'Apple Maps']) {
    const link = place.getByRole('link', { name, exact: true });
    const to = decodeURIComponent((await link.getAttribute('href')) ?? '');
    expect(to, name).toMatch(/^https:\/\/.*Kultasepänkatu 7, 04250 Kerava/);
    expect(await link.getAttribute('rel'), name).toContain('noreferrer');
  }
});

test('a small map shows where the service is, once it comes near the window', async () => {
  const page = await open(path, onPhone);
  const place = page.getByRole('region', { name: t('service.mapOf') });
  const map = place.getByRole('group', { name: t('map.label') });
  const pins = map.locator('.leaflet-marker-pane').getByRole('button');
  expect(await pins.count()).toBe(0);
  await place.scrollIntoViewIfNeeded();
  await expect.poll(() => pins.count()).toBe(1);
  expect(await pins.getAttribute('aria-label')).toMatch(/^Toimintakeskus Topaasi/);
});

test('a service whose street is not known sends nobody to the middle of the town', async () => {
  const page = await open('/fi/services/vantaa-multilingual-guidance', onPhone);
  await page.getByRole('heading', { name: t('service.mapOf') }).waitFor();
  expect(await page.getByRole('heading', { name: t('service.routeBy') }).count()).toBe(0);
  expect(await page.getByRole('link', { name: t('card.route'), exact: true }).count()).toBe(0);
});
