import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, onPhone, open, overflowPx, withBrowser } from './browser.ts';
import { button, field, fold, goOn, pressSend } from './submitForm.ts';
import { type InterfaceTexts, textsOf } from './texts.ts';

withBrowser();

/** Programs send faster; the server tells people by the time that they take. */
const leastMs = 3200;

async function fillSender(page: Page) {
  await field(page, 'sender.name').fill('Aino Aalto');
  await field(page, 'sender.email').fill('aino.aalto@example.fi');
}

async function fillService(page: Page, name: string) {
  await field(page, 'name.fi').fill(name);
  await field(page, 'summary.fi').fill('Neuvomme arjen asioissa.');
  await field(page, 'provider.type').selectOption('municipality');
  await field(page, 'provider.municipalityCode').selectOption('245');
}

async function send(page: Page, t: InterfaceTexts): Promise<string> {
  await page.waitForTimeout(leastMs);
  return pressSend(page, t);
}

/** Moves the focus on with the Tab key until it is there. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${target}`);
}

test('a municipality sends in a service by the keyboard alone', async () => {
  const t = textsOf('fi');
  const page = await open('/fi/submit', { viewport: desktop });
  const typeInto = async (name: string, text: string) => {
    await tabTo(page, field(page, name));
    await page.keyboard.type(text);
  };
  const press = async (name: string) => {
    for (let presses = 0; presses < 90; presses += 1) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  await typeInto('sender.name', 'Aino Aalto');
  await typeInto('sender.email', 'aino.aalto@example.fi');
  await press(t('submit.next'));
  await typeInto('name.fi', 'Keravan näppäimistöneuvonta');
  await typeInto('summary.fi', 'Neuvomme arjen asioissa.');
  await typeInto('provider.type', 'Kunta');
  await typeInto('provider.municipalityCode', 'Kerava');
  await press(t('submit.next'));
  await tabTo(page, fold(page, 0));
  await page.keyboard.press('Enter');
  await typeInto('channels.0.address.street', 'Näppäimistökatu 7');
  await typeInto('channels.0.address.municipalityCode', 'Kerava');
  // Enter in any field goes to the check, from every step.
  await tabTo(page, field(page, 'channels.0.address.entrance.fi'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('submit.steps.check') }).waitFor();
  expect(await page.getByText('Näppäimistökatu 7, Kerava').isVisible()).toBe(true);
  expect(await send(page, t)).toMatch(/^NK-/);
});

test('on a phone in Arabic, nothing is wider than the page and the reference is shown', async () => {
  const t = textsOf('ar');
  const page = await open('/ar/submit', onPhone);
  await fillSender(page);
  await goOn(page, t, 'service');
  await fillService(page, 'Puhelinneuvonta arabiaksi');
  await goOn(page, t, 'channels');
  expect(await overflowPx(page)).toBe(0);
  expect(await field(page, 'channels.1.phone').isVisible()).toBe(false);
  await fold(page, 1).click();
  await field(page, 'channels.1.phone').fill('040 765 4321');
  await goOn(page, t, 'people');
  await page.getByRole('radio', { name: t('submit.area.nationwide') }).check();
  await button(page, t('submit.toCheck')).click();
  await page.getByRole('heading', { name: t('submit.steps.check') }).waitFor();
  expect(await overflowPx(page)).toBe(0);
  expect(await send(page, t)).toMatch(/^NK-.{4}-.{2}$/);
});

test('without JavaScript rows are added by the form, faults are told, and it is sent', async () => {
  const t = textsOf('sv');
  const page = await open('/sv/submit', { javaScriptEnabled: false, expectedStatus: 422 });
  await fillSender(page);
  await fillService(page, 'Neuvonta ilman skriptejä');
  await button(page, t('submit.add.chat')).click();
  await field(page, 'channels.3.url').fill('ei ole');
  expect(await field(page, 'sender.name').inputValue()).toBe('Aino Aalto');
  await button(page, t('submit.toCheck')).last().click();
  const link = page.getByRole('alert').getByRole('link');
  expect(await link.count()).toBe(1);
  await link.click();
  const faulty = field(page, 'channels.3.url');
  expect(await faulty.getAttribute('aria-invalid')).toBe('true');
  expect(
    await page
      .locator(`#${await faulty.getAttribute('aria-describedby').then((ids) => ids?.split(' ').at(-1))}`)
      .innerText(),
  ).toContain('ei ole');
  await faulty.fill('www.kerava.fi/chat');
  await button(page, t('submit.toCheck')).last().click();
  expect(await page.getByText('https://www.kerava.fi/chat').isVisible()).toBe(true);
  expect(await send(page, t)).toMatch(/^NK-/);
});

test('a draft is found again, and goes when one starts afresh', async () => {
  const t = textsOf('en');
  const page = await open('/en/submit', { viewport: desktop });
  await page.evaluate(() => localStorage.clear());
  await field(page, 'sender.name').fill('Aino Aalto');
  await goOn(page, t, 'service');
  await field(page, 'name.sv').fill('Rådgivning');
  await page.waitForTimeout(500);
  await page.reload();
  const afresh = button(page, t('submit.draft.afresh'));
  await afresh.waitFor();
  expect(await field(page, 'sender.name').inputValue()).toBe('Aino Aalto');
  expect(await field(page, 'name.sv').inputValue()).toBe('Rådgivning');
  await afresh.click();
  expect(await field(page, 'name.sv').inputValue()).toBe('');
  await page.waitForTimeout(500);
  await page.reload();
  await expect.poll(() => field(page, 'sender.name').inputValue()).toBe('');
  expect(await afresh.count()).toBe(0);
});

test('what is typed is checked as soon as its field is left, and a summary leads to what is missing', async () => {
  const t = textsOf('en');
  const page = await open('/en/submit', { viewport: desktop, expectedStatus: 422 });
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  const email = field(page, 'sender.email');
  await email.fill('aino(at)example.fi');
  await email.blur();
  const message = page.getByText(t('submit.fault.email', { detail: 'aino(at)example.fi' }));
  await message.waitFor();
  expect(await email.getAttribute('aria-invalid')).toBe('true');
  await email.fill('aino@example.fi');
  expect(await message.count()).toBe(0);
  await email.press('Enter');
  const summary = page.getByRole('alert');
  await summary.waitFor();
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await summary.getByRole('link', { name: t('submit.label.municipality') }).click();
  await expect
    .poll(() => field(page, 'provider.municipalityCode').evaluate((box) => box === document.activeElement))
    .toBe(true);
});
