import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { cards } from './directory.ts';
import { mapRegion, mapZoom, markers } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

test('a card shows its service on the map, close by and with its popup, which Escape closes', async () => {
  const page = await open('/fi/');
  const card = cards(page).filter({ hasText: 'Toimintakeskus Topaasi' });
  await card.getByRole('button', { name: t('card.showOnMap') }).click();
  const popup = mapRegion(page, t).getByRole('dialog', { name: /^Toimintakeskus Topaasi/ });
  await popup.waitFor();
  expect(await mapZoom(page)).toBeGreaterThan(9);
  await page.keyboard.press('Escape');
  await expect.poll(() => popup.count()).toBe(0);
});

test('a service that shares its spot comes out of the others', async () => {
  const page = await open('/fi/?in=municipality:564');
  const card = cards(page).filter({ hasText: 'Villa Victor' }).first();
  await card.getByRole('button', { name: t('card.showOnMap') }).click();
  await mapRegion(page, t)
    .getByRole('dialog', { name: /Villa Victor/ })
    .waitFor();
  expect(await markers(page, t).and(page.locator('[aria-expanded=true]')).count()).toBe(1);
});

test('a shared link opens the selected service: a popup on a desktop, a sheet on a phone', async () => {
  const link = '/fi/?view=map&selected=vaasa-welcome-office&speaks=fa-AF';
  const page = await open(link);
  await mapRegion(page, t)
    .getByRole('dialog', { name: /^Welcome Office/ })
    .waitFor();
  const phone = await open(link, onPhone);
  await phone.getByRole('region', { name: t('card.details') }).waitFor();
  expect(await phone.getByRole('dialog').count()).toBe(0);
});

test('on a phone a card leads to its place on the map', async () => {
  const page = await open('/fi/', onPhone);
  const card = cards(page).filter({ hasText: 'Toimintakeskus Topaasi' });
  await card.getByRole('button', { name: t('card.showOnMap') }).tap();
  await page.getByRole('region', { name: t('card.details') }).waitFor();
  await markers(page, t)
    .and(page.getByRole('button', { name: /^Toimintakeskus Topaasi/ }))
    .waitFor();
});
