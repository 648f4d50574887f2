import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { InterfaceTexts } from './texts.ts';

/** A field of the form for a service, by its name. */
export function field(page: Page, name: string): Locator {
  return page.locator(`[name="${name}"]`);
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** A way to reach the service is folded until somebody uses it. */
export function fold(page: Page, row: number): Locator {
  return page.locator(`#field-channels-${row}`);
}

/** Opens a way to reach the service, where it is folded. */
export async function unfold(page: Page, row: number): Promise<void> {
  const isOpen = await fold(page, row).evaluate((summary) => summary.parentElement?.hasAttribute('open'));
  if (!isOpen) await fold(page, row).click();
}

/** Goes to the next step; steps that no scripts show are all there at once. */
export async function goOn(
  page: Page,
  t: InterfaceTexts,
  step: 'service' | 'channels' | 'people',
): Promise<void> {
  await button(page, t('submit.next')).click();
  await expect
    .poll(() => page.locator(`#step-${step}`).evaluate((title) => title === document.activeElement))
    .toBe(true);
}

/** Sends what was checked; gives the reference. */
export async function pressSend(page: Page, t: InterfaceTexts): Promise<string> {
  await button(page, t('submit.send')).click();
  await page.waitForURL('**/submit/sent/NK-*');
  return page.locator('main strong').innerText();
}
