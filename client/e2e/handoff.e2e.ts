import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sheetTextsFor } from '../../data/handoff/sheetTexts.ts';
import { open, overflowPx, phone, withBrowser } from './browser.ts';
import { cards, languageField, placeField } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const service = 'kerava-topaasi';
// The package says wrongly what a module of Node gets of it.
const readCode = jsQR as unknown as typeof jsQR.default;
/** Of an A4 page of a PDF: the page objects in its text. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

/** Presses Tab until an element of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      return focused?.labels?.[0]?.innerText || focused?.innerText || '';
    });
    if (text.trim().startsWith(name)) return;
  }
  expect.fail(`Tab did not reach ${name}`);
}

test('an official in Rovaniemi gets a Tigrinya sheet within a minute, by keyboard alone', async () => {
  const started = Date.now();
  const page = await open('/fi/', { app: 'large' });
  await languageField(page, t).focus();
  await page.keyboard.type('tigrinja');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.waitForURL(/speaks=ti/);
  await placeField(page, t).focus();
  await page.keyboard.type('rovaniemi');
  await page
    .getByRole('group', { name: t('filters.place') })
    .getByRole('button', { name: 'Rovaniemi' })
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/near=municipality:698/);
  await cards(page).first().getByRole('heading').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/services\//);
  await tabTo(page, t('service.handoff'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/handoff\?services=[^&]+&client=ti$/);

  const { texts } = sheetTextsFor('ti');
  const sheet = page.getByRole('article');
  expect(await sheet.getAttribute('lang')).toBe('ti');
  expect(await sheet.innerText()).toContain(texts.staff);
  expect(await sheet.innerText()).toContain(sheetTextsFor('fi').texts.staff);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await tabTo(page, t('handoff.print'));
  await page.keyboard.press('Enter');
  await page.locator('body[data-printed]').waitFor();
  // A made-up service says much: it may go on on a second page, where a real one is on one.
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
  expect(Date.now() - started).toBeLessThan(60_000);
});

test('on paper there is the sheet alone, black on white and large', async () => {
  const page = await open(`/fi/handoff?services=${service}&client=so`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  expect(await page.getByRole('contentinfo').isVisible()).toBe(false);
  expect(await page.getByRole('combobox').isVisible()).toBe(false);
  const looks = await page.getByRole('article').evaluate((sheet) => {
    const { color, backgroundColor, fontSize } = getComputedStyle(sheet);
    const texts = [...sheet.querySelectorAll('[class*="client"] *')].map(
      (element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75,
    );
    return { color, backgroundColor, fontSize, smallest: Math.round(Math.min(...texts)) };
  });
  expect(looks).toMatchObject({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  expect(looks.smallest).toBeGreaterThanOrEqual(14);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: null, colorScheme: 'light' });
});

test('a telephone that reads the code of a sheet comes to the service, in the client’s language', async () => {
  const page = await open(`/fi/handoff?services=${service}&client=ar`);
  const sizePx = 400;
  const pixels = await page
    .getByRole('img', { name: t('handoff.qr') })
    .first()
    .evaluate(async (image: HTMLImageElement, size) => {
      await image.decode();
      const context = new OffscreenCanvas(size, size).getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.fillStyle = 'white';
      context.fillRect(0, 0, size, size);
      context.drawImage(image, size / 8, size / 8, (size * 3) / 4, (size * 3) / 4);
      return [...context.getImageData(0, 0, size, size).data];
    }, sizePx);
  const address = readCode(Uint8ClampedArray.from(pixels), sizePx, sizePx)?.data;
  expect(address).toBe(new URL(`/ar/services/${service}`, page.url()).href);
});

test('two services are two pages', async () => {
  const page = await open(`/fi/handoff?services=${service},oulu-villa-victor&client=ar`);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
});

test('an Arabic sheet begins at the right, and the official’s column keeps its own direction', async () => {
  const page = await open(`/fi/handoff?services=${service}&client=ar`);
  const sheet = page.getByRole('article');
  expect(await sheet.getAttribute('dir')).toBe('rtl');
  const official = sheet.locator('[lang="fi"][dir="ltr"]').nth(1);
  const [client, other] = [
    await sheet.getByRole('heading', { level: 2 }).boundingBox(),
    await official.boundingBox(),
  ];
  expect(client && other && other.x < client.x).toBe(true);
});

test('without scripts the language is chosen, and link and message stand in fields to be copied', async () => {
  const page = await open(`/fi/handoff?services=${service}`, { javaScriptEnabled: false, viewport: phone });
  await page.getByLabel(t('chosen.client')).selectOption('so');
  await page.getByRole('button', { name: t('handoff.show') }).click();
  await page.waitForURL(/client=so/);
  expect(await page.getByLabel(t('handoff.message')).inputValue()).toContain('Telefoon:');
  expect(await page.getByLabel(t('handoff.link')).inputValue()).toContain('client=so');
  expect(await page.getByRole('button', { name: t('handoff.print') }).isVisible()).toBe(false);
  expect(await overflowPx(page)).toBe(0);
});

test('services stand side by side with the best in words, and lead to the sheet', async () => {
  const path = `/fi/compare?services=${service},oulu-villa-victor&speaks=ru&serves=245`;
  const page = await open(path, { viewport: phone });
  expect(await page.getByRole('columnheader').count()).toBe(2);
  expect(await page.getByText(t('compare.reason.area')).isVisible()).toBe(true);
  expect(await overflowPx(page)).toBe(0);
  await page
    .getByRole('link', { name: t('compare.handoff') })
    .first()
    .click();
  await page.waitForURL(/handoff\?services=kerava-topaasi&client=ru/);
});
