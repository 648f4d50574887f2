import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { choosePlace, listedKm, placeField } from './directory.ts';
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

test('a place that does not exist is said to be unknown', async () => {
  const page = await open('/fi/', onPhone);
  await placeField(page, t).fill('Atlantis');
  await page
    .getByRole('group', { name: t('filters.place') })
    .getByText(t('filters.placeFound', { count: 0 }))
    .waitFor();
});
