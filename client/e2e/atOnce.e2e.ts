import { expect, test } from 'vitest';
import { open, withBrowser } from './browser.ts';

withBrowser();

/** Runs in the page: presses an element, and reads list, count and map before anything else can run or be drawn. */
function pressAndRead(selector: string | null) {
  if (selector) document.querySelector<HTMLElement>(selector)?.click();
  return {
    count: document.querySelector('#results')?.textContent,
    // As many as a screen holds; those below follow.
    names: [...document.querySelectorAll('main article h3')].slice(0, 5).map((name) => name.textContent),
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
    expect(after.count).not.toBe(before.count);
    expect(after.names).not.toEqual(before.names);
    expect(after.markers).toBeLessThan(before.markers);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(pressAndRead, null)).toEqual(after);
    expect(new URL(page.url()).search).toBe(search);
  },
);

/** Runs in the page: presses one after the other before anything can be drawn. */
function pressAtOnce(selectors: string[]) {
  for (const selector of selectors) document.querySelector<HTMLElement>(selector)?.click();
}

test('the address follows a press that was answered at once, and goes back with it', async () => {
  const page = await open('/fi/?speaks=ar');
  await expect.poll(() => page.evaluate(holdsDirectory)).toBe(true);
  await expect.poll(() => page.locator('.leaflet-marker-pane button').count()).toBeGreaterThan(0);
  const first = await page.evaluate(pressAndRead, null);
  await page.evaluate(pressAtOnce, ['input[name=open][value=now]']);
  await page.waitForURL('**/fi/?speaks=ar&open=now');
  await page.evaluate(pressAtOnce, ['input[name=open][value=now]', 'input[name=via][value=phone]']);
  await page.waitForURL('**/fi/?speaks=ar&via=phone');
  await page.goBack();
  await page.waitForURL('**/fi/?speaks=ar&open=now');
  expect(await page.locator('input[name=open][value=now]').isChecked()).toBe(true);
  expect(await page.locator('input[name=via][value=phone]').isChecked()).toBe(false);
  await page.goBack();
  await page.waitForURL('**/fi/?speaks=ar');
  await expect.poll(() => page.evaluate(pressAndRead, null)).toEqual(first);
});

test('a link that is pressed in the same frame as a filter wins, and leads back to it', async () => {
  const page = await open('/fi/');
  await expect.poll(() => page.evaluate(holdsDirectory)).toBe(true);
  await page.evaluate(pressAtOnce, ['input[name=via][value=phone]', 'footer a[href="/fi/privacy"]']);
  await page.waitForURL('**/fi/privacy');
  await page.locator('h1').waitFor();
  await page.goBack();
  await page.waitForURL('**/fi/?via=phone');
  expect(await page.locator('input[name=via][value=phone]').isChecked()).toBe(true);
});

test('of presses that follow one another closely the list shows the last, to its end, and no service twice', async () => {
  const page = await open('/fi/');
  await expect.poll(() => page.evaluate(holdsDirectory)).toBe(true);
  for (let i = 0; i < 5; i++) await page.evaluate(pressAndRead, 'input[name=via][value=phone]');
  const asked = await page.request.get(new URL('/api/v1/answer?via=phone', page.url()).href);
  const { items } = (await asked.json()) as { items: { id: string }[] };
  expect(items.length).toBeGreaterThan(5);
  const listed = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main article')].map((card) => card.getAttribute('data-id')),
    );
  await expect.poll(listed).toEqual(items.map(({ id }) => id));
});
