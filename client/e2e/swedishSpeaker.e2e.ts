import { expect, test } from 'vitest';
import { onPhone, open, withBrowser } from './browser.ts';
import { cards, chooseLanguage, choosePlace, listedKm } from './directory.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('sv');

test('a Swedish speaker in Närpes gets the nearest first, under Swedish names of places', async () => {
  const page = await open('/sv/', onPhone);
  await choosePlace(page, t, 'Närpes', 'Närpes');
  await page.waitForURL(/near=municipality:545/);
  await chooseLanguage(page, t, 'svenska', 'svenska');
  await page.waitForURL(/speaks=sv.*near=municipality:545/);

  await expect.poll(() => cards(page).count()).toBeGreaterThan(1);
  const distances = await listedKm(page);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  const places = (await cards(page).allTextContents()).join('\n');
  expect(places).toContain('Vasa');
  expect(places).toContain('Åbo');
  expect(places).not.toMatch(/\bVaasa\b(?!,)|\bTurku\b(?! ?\()/);
});
