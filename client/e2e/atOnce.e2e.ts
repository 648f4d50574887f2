import { expect, test } from 'vitest';
import { open, withBrowser } from './browser.ts';

withBrowser();

/** Runs in the page: presses an element, and reads list, count and map before anything else can run or be drawn. */
function pressAndRead(selector: string | null) {
  if (selector) document.querySelector<HTMLElement>(selector)?.click();
  return {
    search: location.search,
    count: document.querySelector('#results')?.textContent,
    first: document.querySelector('main article h3')?.textContent,
    markers: document.querySelectorAll('.leaflet-marker-pane button').length,
  };
}

/** Runs in the page: whether the directory has come, and nothing more is on its way. */
async function holdsDirectory(): Promise<boolean> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return ['/api/v1/snapshot', '/localDirectory'].every((part) => loaded.some((name) => name.includes(part)));
}

test.each([
  ['a filter', 'input[name=via][value=phone]', '?via=phone'],
  ['a language', 'search a[href*="speaks=ar"]', '?speaks=ar'],
])(
  'once the page holds the directory, a press on %s changes list, count and map at once',
  async (_, selector, search) => {
    const page = await open('/fi/');
    await expect.poll(() => page.locator('.leaflet-marker-pane button').count()).toBeGreaterThan(5);
    await expect.poll(() => page.evaluate(holdsDirectory)).toBe(true);
    const before = await page.evaluate(pressAndRead, null);
    const after = await page.evaluate(pressAndRead, selector);
    expect(after.search).toBe(search);
    expect(after.count).not.toBe(before.count);
    expect(after.markers).toBeLessThan(before.markers);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(pressAndRead, null)).toEqual(after);
  },
);
