import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { countText, languageField } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

/** The words of a language in the picker's list, which is what a finger or a mouse aims at. */
function labelIn(page: Page, name: string): Locator {
  return page.getByRole('group', { name: t('picker.options') }).getByText(name, { exact: true });
}

test('a language is chosen by a press on its name', async () => {
  const page = await open('/fi/');
  const all = await countText(page);
  await languageField(page, t).click();
  await labelIn(page, 'العربية').click();
  await page.waitForURL(/\?speaks=ar$/);
  await expect.poll(() => countText(page)).not.toBe(all);
  await labelIn(page, 'somali').click();
  await page.waitForURL(/\?speaks=ar,so$/);
});

test('a language is chosen by a tap on its name', async () => {
  const page = await open('/fi/', onPhone);
  const all = await countText(page);
  await languageField(page, t).tap();
  await labelIn(page, 'العربية').tap();
  await page.waitForURL(/\?speaks=ar$/);
  await expect.poll(() => countText(page)).not.toBe(all);
});

test('one press chooses a language that many ask for', async () => {
  const page = await open('/fi/', onPhone);
  await page.getByRole('search').getByRole('link', { name: 'العربية', exact: true }).tap();
  await page.waitForURL(/\?speaks=ar$/);
  await expect
    .poll(() => page.getByRole('button', { name: t('picker.remove', { name: 'arabia' }) }).count())
    .toBe(1);
});
