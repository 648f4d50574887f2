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

/** Fills in the whole form as a municipality does, to its check. */
export async function fillIn(
  page: Page,
  t: InterfaceTexts,
  { email, name, phone: number }: { email: string; name: string; phone: string },
): Promise<void> {
  await field(page, 'sender.name').fill('Aino Aalto');
  await field(page, 'sender.email').fill(email);
  await goOn(page, t, 'service');
  await field(page, 'name.fi').fill(name);
  await field(page, 'summary.fi').fill('Neuvomme maahan muuttaneita.');
  await field(page, 'provider.type').selectOption('municipality');
  await field(page, 'provider.municipalityCode').selectOption({ label: 'Hanko' });
  await goOn(page, t, 'channels');
  await unfold(page, 0);
  await field(page, 'channels.0.address.street').fill('Neuvontakatu 7');
  await field(page, 'channels.0.address.municipalityCode').selectOption({ label: 'Hanko' });
  await button(page, t('forms.place.setMiddle')).click();
  await unfold(page, 1);
  await field(page, 'channels.1.phone').fill(number);
  const phone = page.getByRole('group', { name: t('filters.kind.phone'), exact: true });
  await button(page, t('forms.hours.addTimeTo', { day: 'maanantai' }))
    .last()
    .click();
  await phone.getByLabel(t('forms.hours.from', { day: 'maanantai', number: 1 })).fill('9');
  await phone.getByLabel(t('forms.hours.to', { day: 'maanantai', number: 1 })).fill('15');
  await phone.getByRole('textbox', { name: t('forms.languages.search') }).fill('somali');
  await phone.getByRole('button', { name: /^Soomaali/ }).click();
  await goOn(page, t, 'people');
  await button(page, t('submit.toCheck')).click();
  await page.getByRole('heading', { name: t('submit.steps.check') }).waitFor();
}

/** Sends what was checked; gives the reference. */
export async function pressSend(page: Page, t: InterfaceTexts): Promise<string> {
  await button(page, t('submit.send')).click();
  await page.waitForURL('**/submit/sent/NK-*');
  return page.locator('main strong').innerText();
}
