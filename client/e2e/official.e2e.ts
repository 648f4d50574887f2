import { expect, test } from 'vitest';
import { addressOf, onPhone, open, withBrowser } from './browser.ts';
import {
  cards,
  chooseLanguage,
  choosePlace,
  countText,
  expectCount,
  languageField,
  languageOption,
  listedNames,
  toggleChip,
} from './directory.ts';
import { markers } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

test('an official in Vaasa finds Dari by its Finnish name, its code and its own script', async () => {
  const page = await open('/fi/', onPhone);
  for (const typed of ['dari', 'prs', 'دری']) {
    await languageField(page, t).fill(typed);
    expect(await languageOption(page, t, 'دری').isVisible(), typed).toBe(true);
  }
});

test('near Vaasa, who speaks Dari comes first, marked in the list and on the map', async () => {
  const page = await open('/fi/');
  await chooseLanguage(page, t, 'dari', 'دری');
  await page.waitForURL(/speaks=fa-AF/);
  await choosePlace(page, t, 'vaasa', 'Vaasa');
  await page.waitForURL(/near=municipality:905/);

  await expect.poll(async () => (await listedNames(page))[0]).toBe('Welcome Office');
  const first = cards(page).first();
  await expect.poll(() => first.innerText()).toMatch(/Vaasa[\s\S]*\d\skm/);
  expect(await first.getByRole('list', { name: t('card.ways') }).innerText()).toContain(
    t('filters.kind.visit'),
  );
  expect(await first.innerText()).toContain(t('card.unconfirmed'));
  const languages = first.getByRole('list', { name: t('card.languages') }).getByRole('listitem');
  expect(await languages.first().innerText()).toContain('دری');
  expect(await languages.first().innerText()).toContain(t('card.asked'));
  const names = () =>
    markers(page, t).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')).join('\n'));
  await expect.poll(names).toMatch(/^Welcome Office.*dari/im);
});

test('a shared link opens the same list with the same service selected', async () => {
  const page = await open('/fi/?speaks=fa-AF&near=municipality:905');
  await markers(page, t)
    .and(page.getByRole('button', { name: /^Welcome Office/ }))
    .click();
  await page.waitForURL(/selected=vaasa-welcome-office/);

  const again = await open(addressOf(page));
  expect(await listedNames(again)).toEqual(await listedNames(page));
  const selected = markers(again, t).and(again.locator('[aria-current=true]'));
  await expect.poll(() => selected.count()).toBe(1);
  expect(await selected.getAttribute('aria-label')).toMatch(/^Welcome Office/);
});

test('back and forward restore the filters', async () => {
  const page = await open('/fi/', onPhone);
  const all = await countText(page);
  await chooseLanguage(page, t, 'arabia', 'العربية');
  await expect.poll(() => countText(page)).not.toBe(all);
  const inArabic = await countText(page);
  await toggleChip(page, t('filters.kind.phone'));
  await page.waitForURL(/via=phone/);
  await expect.poll(() => countText(page)).not.toBe(inArabic);
  const byPhone = await countText(page);

  await page.goBack();
  await expect.poll(() => countText(page)).toBe(inArabic);
  await page.goBack();
  await expect.poll(() => countText(page)).toBe(all);
  await page.goForward();
  await page.goForward();
  await expect.poll(() => countText(page)).toBe(byPhone);
  const phone = page.getByRole('checkbox', { name: new RegExp(`^${t('filters.kind.phone')}`) }).first();
  expect(await phone.isChecked()).toBe(true);
});

test('a chosen filter is taken away by its chip, and all of them at once', async () => {
  const page = await open('/fi/?speaks=fa-AF&near=municipality:905&via=visit', onPhone);
  const applied = page.getByRole('list', { name: t('filters.applied') });
  await applied.getByRole('link', { name: t('filters.remove', { name: t('filters.kind.visit') }) }).click();
  await page.waitForURL((url) => url.search === '?speaks=fa-AF&near=municipality:905');
  await page.goBack();
  await applied.getByRole('link', { name: t('filters.clear') }).click();
  await page.waitForURL((url) => url.search === '');
  await expectCount(page, t, 40);
});

test('from a service the way back leads to the same question', async () => {
  const page = await open('/fi/?speaks=fa-AF&near=municipality:905');
  await cards(page).first().getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/services\//);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('service.back') })
    .click();
  await page.waitForURL((url) => url.search === '?speaks=fa-AF&near=municipality:905');
  await expect.poll(async () => (await listedNames(page))[0]).toBe('Welcome Office');
});
