import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { choosePlace, listedKm, listedNames, placeField } from './directory.ts';
import { street } from './geocoder.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

test.each([
  ['its Finnish name', 'espoo', 'Espoo'],
  ['its Swedish name', 'esbo', 'Espoo'],
  ['a postal code', '04200', 'Kerava'],
])('a place is found by %s, and the nearest service comes first', async (_, typed, name) => {
  const page = await open('/fi/', onPhone);
  await choosePlace(page, t, typed, name);
  await page.waitForURL(/near=municipality:\d{3}$/);
  await page.getByRole('button', { name: t('filters.remove', { name }) }).waitFor();
  await expect.poll(async () => (await listedKm(page)).length).toBeGreaterThan(10);
  const distances = await listedKm(page);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
});

test('where a geocoder is set up a street is found, and the nearest service comes first', async () => {
  const page = await open('/fi/', { ...onPhone, app: 'tiled' });
  await choosePlace(page, t, 'kultasepänk', street.label);
  await page.waitForURL(/near=60\.4034\d*,25\.105/);
  await expect.poll(async () => (await listedNames(page))[0]).toContain('Topaasi');
  expect((await listedKm(page))[0]).toBeLessThan(0.5);
});

test('a place that does not exist is said to be unknown', async () => {
  const page = await open('/fi/', onPhone);
  await placeField(page, t).fill('Atlantis');
  await page
    .getByRole('group', { name: t('filters.place') })
    .getByText(t('filters.placeFound', { count: 0 }))
    .waitFor();
});
