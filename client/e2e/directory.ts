import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { InterfaceTexts } from './texts.ts';

/** The cards of the list, in order. */
export function cards(page: Page): Locator {
  return page.getByRole('main').getByRole('listitem').getByRole('article');
}

/** Waits until the cards below the screen say what those on it say. */
function wholeList(page: Page): Promise<void> {
  return page.locator('ol[aria-busy]').first().waitFor({ state: 'detached' });
}

/** Names of the services in the list, in order; those outside of the window too, which are not laid out. */
export async function listedNames(page: Page): Promise<string[]> {
  await wholeList(page);
  return cards(page).getByRole('heading').allTextContents();
}

/** The distances on the cards that say one, in km, in the order of the list. */
export async function listedKm(page: Page): Promise<number[]> {
  await wholeList(page);
  const texts = await cards(page).locator('strong').allTextContents();
  return texts.map((text) => Number(text.replaceAll(/[^\d.,]/g, '').replace(',', '.')));
}

export function languageField(page: Page, t: InterfaceTexts): Locator {
  return page.getByRole('textbox', { name: t('home.question') });
}

export function placeField(page: Page, t: InterfaceTexts): Locator {
  return page.getByRole('textbox', { name: t('filters.place') });
}

/** The option of the language picker that shows this name, in any language. */
export function languageOption(page: Page, t: InterfaceTexts, name: string): Locator {
  return page
    .getByRole('group', { name: t('picker.options') })
    .getByRole('checkbox', { name: new RegExp(name) });
}

/** Types into the language picker and chooses what it offers under the name. */
export async function chooseLanguage(
  page: Page,
  t: InterfaceTexts,
  typed: string,
  name: string,
): Promise<void> {
  await languageField(page, t).fill(typed);
  await languageOption(page, t, name).click();
}

/** Types into the field for a place and chooses what it offers under the name. */
export async function choosePlace(page: Page, t: InterfaceTexts, typed: string, name: string): Promise<void> {
  await placeField(page, t).fill(typed);
  await page
    .getByRole('group', { name: t('filters.place') })
    .getByRole('button', { name })
    .first()
    .click();
}

/** The checkbox of a filter that is a chip. */
export function chip(page: Page, name: string): Locator {
  return page
    .getByRole('search')
    .getByRole('checkbox', { name: new RegExp(`^${name}`) })
    .first();
}

/** Ticks or unticks a filter that is a chip. */
export async function toggleChip(page: Page, name: string): Promise<void> {
  await chip(page, name).click({ force: true });
}

/** How many services a chip says that it would leave. */
export async function promiseOf(page: Page, name: string): Promise<number> {
  return Number(/\d+$/.exec((await chip(page, name).locator('..').innerText()).trim())?.[0]);
}

/** What the page says about how many services match, as a sentence. */
export async function countText(page: Page): Promise<string> {
  return plainSpaces(await page.locator('#results').innerText());
}

/** Waits until the page says that so many services match. */
export async function expectCount(page: Page, t: InterfaceTexts, count: number): Promise<void> {
  await expect.poll(() => countText(page)).toBe(plainSpaces(t('results.count', { count })));
}

/** How many services match, as the page says. */
export async function countOf(page: Page): Promise<number> {
  return Number((await countText(page)).replaceAll(/\D/g, ''));
}

/** Numbers are grouped with a space that does not break. */
function plainSpaces(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}
