import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { cards, chooseLanguage, choosePlace, expectCount } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

test('a language that nobody offers leads to help with the reason for it', async () => {
  const page = await open('/fi/?speaks=ti&near=municipality:245', onPhone);
  await expectCount(page, t, 0);
  expect(await page.getByText(t('ladder.empty')).isVisible()).toBe(true);
  for (const reason of ['interpreter', 'nearby'] as const) {
    expect(await page.getByRole('heading', { name: t(`ladder.${reason}`) }).isVisible(), reason).toBe(true);
    expect(await page.getByText(t(`ladder.${reason}Why`)).isVisible(), reason).toBe(true);
  }
  expect(await cards(page).count()).toBeGreaterThan(1);
});

test('no match within reach leads to the nearest visit and to the telephone', async () => {
  const page = await open('/fi/?speaks=ar&near=municipality:698&within=50', onPhone);
  await expectCount(page, t, 0);
  const visit = page.getByRole('region', { name: t('ladder.visit') });
  expect(await visit.getByText(t('ladder.visitWhy')).isVisible()).toBe(true);
  expect(await visit.getByRole('article').first().innerText()).toContain('العربية');
  const remote = page.getByRole('region', { name: t('ladder.remote') });
  expect(await remote.getByText(t('ladder.remoteWhy')).isVisible()).toBe(true);
});

test('matches that are all far away are shown with who is close', async () => {
  const page = await open('/fi/', onPhone);
  await chooseLanguage(page, t, 'arabia', 'العربية');
  await choosePlace(page, t, 'kerava', 'Kerava');
  await page.waitForURL(/near=municipality:245/);
  const nearby = page.getByRole('region', { name: t('ladder.far') });
  await nearby.waitFor();
  expect(await nearby.getByRole('link', { name: /Topaasi/ }).isVisible()).toBe(true);
  expect(await nearby.getByText(t('ladder.nearbyWhy')).isVisible()).toBe(true);
});

test('words that no service has lead to the services without them', async () => {
  const page = await open('/fi/?q=xyzxyz', onPhone);
  await expectCount(page, t, 0);
  const looser = page.getByRole('region', { name: t('ladder.looser') });
  expect(await looser.getByText(t('ladder.looserWhy')).isVisible()).toBe(true);
  expect(await looser.getByRole('article').count()).toBeGreaterThan(0);
});
