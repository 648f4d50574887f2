import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { onPhone, open, overflowPx, phone, visit, withBrowser } from './browser.ts';

withBrowser();

/** A small phone, a usual one, and a desktop of 1280×1024 enlarged to 400 %. */
const windows = [{ width: 320, height: 640 }, phone, { width: 320, height: 256 }];
const pages = [
  '',
  '?speaks=ti&near=municipality:245',
  '?view=map&selected=oulu-villa-victor',
  'services/oulu-villa-victor',
  'open-data',
  'nothing',
];

/** Controls smaller than a size, with their names; links inside sentences may be as small as their text. */
function smallControls(page: Page, minPx: number, selector: string): Promise<string[]> {
  return page.evaluate(
    ({ minPx, selector }) => {
      const targetOf = (control: Element) =>
        (control.matches('input') && control.closest('label')) || control;
      return [...document.querySelectorAll(selector)]
        .map(targetOf)
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          const isShown = width > 1 && height > 1;
          return isShown && Math.min(width, height) < minPx - 0.5;
        })
        .map((target) => {
          const { width, height } = target.getBoundingClientRect();
          return `${width.toFixed(0)}×${height.toFixed(0)} ${target.textContent?.trim() || target.outerHTML}`;
        });
    },
    { minPx, selector },
  );
}

const anyControl = 'button, input, select, summary, header a, footer a, ol a, ul a';
const mainControls =
  'header summary, search label:has(input), search button, article button, main a[href^="tel:"]';

test.each(interfaceLanguages)('in %s no page is wider than its window, however small', async (language) => {
  const page = await open(`/${language}/`, { viewport: windows[0], expectedStatus: 404 });
  for (const path of pages) {
    await visit(page, `/${language}/${path}`);
    for (const size of windows) {
      await page.setViewportSize(size);
      expect(await overflowPx(page), `/${language}/${path} in ${size.width}×${size.height}`).toBe(0);
    }
  }
});

test.each(['', '?speaks=ar&near=municipality:245', '?view=map', 'services/kerava-topaasi', 'about'])(
  'on /fi/%s a finger meets every control',
  async (path) => {
    const page = await open(`/fi/${path}`, { viewport: phone });
    expect(await smallControls(page, 24, anyControl)).toEqual([]);
    expect(await smallControls(page, 44, mainControls)).toEqual([]);
  },
);

test.each(['fi', 'ar'])(
  'in %s a chosen place and the sign that takes it away stand on one line, on a phone',
  async (language) => {
    for (const place of ['245', '893']) {
      const page = await open(`/${language}/?near=municipality:${place}`, onPhone);
      const chosen = page.getByRole('search').locator('[data-single=true] button');
      const [name, sign] = [
        await chosen.locator('bdi').boundingBox(),
        await chosen.locator('svg').boundingBox(),
      ];
      const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;
      expect(
        Math.abs(middle(name ?? { y: 0, height: 0 }) - middle(sign ?? { y: 99, height: 0 })),
      ).toBeLessThan(4);
      expect(await chosen.locator('bdi').evaluate((text) => text.scrollWidth <= text.clientWidth + 1)).toBe(
        true,
      );
    }
  },
);
