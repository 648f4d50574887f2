import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, withBrowser } from './browser.ts';
import { cards, languageField, listedNames, placeField } from './directory.ts';
import { expectMarkers, mapRegion, markers } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const maxTabs = 120;

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** How the focused element and what stands around it look: a focus that nobody sees changes none of it. */
function looksAroundFocus(page: Page) {
  return page.evaluateHandle(() => {
    const focused = document.activeElement as HTMLElement;
    const parent = focused.parentElement as HTMLElement;
    const around = [focused, parent, ...parent.children];
    const looks = () =>
      around.map((element) => {
        const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
        return [outline, boxShadow, borderColor, backgroundColor].join();
      });
    return { name: focused.outerHTML.slice(0, 120), focused: looks().join(), looks };
  });
}

/** Presses Tab until the element has the focus, and checks that one always sees where the focus is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < maxTabs; i++) {
    const before = await looksAroundFocus(page);
    await page.keyboard.press('Tab');
    const { name, isSeen } = await before.evaluate(({ name, focused, looks }) => ({
      name,
      isSeen: document.activeElement?.matches(':focus-visible') && focused !== looks().join(),
    }));
    if (i > 0) expect(isSeen, `the focus is seen on ${name}`).toBe(true);
    if ((await target.count()) > 0 && (await hasFocus(target))) return;
  }
  expect.fail(`Tab did not reach ${target} in ${maxTabs} presses`);
}

test('the whole main job goes by keyboard: language, place, open now, a service and back', async () => {
  const page = await open('/fi/');
  await page.keyboard.press('Tab');
  expect(await hasFocus(page.getByRole('link', { name: t('site.skipToContent') }))).toBe(true);
  await page.keyboard.press('Enter');

  await tabTo(page, languageField(page, t));
  await page.keyboard.type('soma');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.waitForURL(/speaks=so/);

  await tabTo(page, placeField(page, t));
  await page.keyboard.type('vaasa');
  const places = page.getByRole('group', { name: t('filters.place') }).getByRole('button');
  // Suggestions for fewer letters have Vaasa too, beside others.
  await expect.poll(() => places.allInnerTexts()).toEqual(['Vaasa']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/near=municipality:905/);

  await tabTo(page, page.getByRole('checkbox', { name: new RegExp(`^${t('filters.openNow')}`) }));
  await page.keyboard.press('Space');
  await page.waitForURL(/open=now/);
  const address = page.url();

  const first = cards(page).first().getByRole('heading').getByRole('link');
  await tabTo(page, first);
  const name = await first.innerText();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/services\//);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(name);

  await page.goBack();
  await page.waitForURL(address);
});

test('Escape closes the options of a field and gives it the focus back', async () => {
  const page = await open('/fi/');
  await languageField(page, t).focus();
  await page.keyboard.type('soma');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await hasFocus(languageField(page, t))).toBe(true);
  expect(await page.getByRole('group', { name: t('picker.options') }).isVisible()).toBe(false);
});

test('the map is skipped with one key, from before it and from any marker in it', async () => {
  const page = await open('/fi/');
  await expectMarkers(page, t);
  const isInMap = () => mapRegion(page, t).evaluate((region) => region.contains(document.activeElement));

  await page.getByRole('button', { name: t('map.skip') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await isInMap()).toBe(false);
  expect(await hasFocus(page.getByRole('contentinfo').getByRole('link').first())).toBe(true);

  await markers(page, t).nth(2).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await isInMap()).toBe(false);
});

test('markers are reached by the Tab key in the order of the list', async () => {
  const page = await open('/fi/?speaks=sv');
  await expect.poll(() => markers(page, t).count()).toBe(3);
  await mapRegion(page, t)
    .getByRole('group', { name: t('map.label') })
    .focus();
  for (const name of await listedNames(page)) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused?.startsWith(name), `${focused} comes after its turn, which is that of ${name}`).toBe(true);
  }
});

test('a pin opened by key takes the focus into its card, and Escape gives it back', async () => {
  const page = await open('/fi/?speaks=sv');
  await expect.poll(() => markers(page, t).count()).toBe(3);
  const pin = markers(page, t).first();
  await pin.focus();
  await page.keyboard.press('Enter');
  const popup = mapRegion(page, t).getByRole('dialog');
  await popup.waitFor();
  expect(await popup.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => popup.count()).toBe(0);
  expect(await hasFocus(pin)).toBe(true);
});
