import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { startTestServer, type TestServer } from '../../server/http/fixtures/testServer.ts';
import { snippetOf } from '../pages/embed/snippetOf.ts';
import { type HostPage, startHostPage } from './hostPage.ts';
import { textsOf } from './texts.ts';

/** A Tuesday at 10:00 in Helsinki. */
const now = new Date('2026-11-24T08:00:00Z');
const heightPx = 400;
let browser: Browser;
let server: TestServer;
let allowed: HostPage;
let other: HostPage;
let path = '/fi/embed';
let hasScript = true;

beforeAll(async () => {
  const snippet = () => {
    const code = snippetOf({ baseUrl: server.url, path, title: 'Neuvontakartta', heightPx });
    return hasScript ? code : code.replace(/<script.*/, '');
  };
  allowed = await startHostPage(snippet);
  other = await startHostPage(snippet);
  server = await startTestServer({ FRAME_ANCESTORS: allowed.origin }, () => now);
  browser = await chromium.connect(inject('browserUrl'));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await allowed.stop();
  await other.stop();
});

interface Asked extends BrowserContextOptions {
  at?: HostPage;
}

/** Opens the host page; gives it, what it asked for, and the frame. */
async function openHost(framed: string, { at = allowed, ...options }: Asked = {}) {
  path = framed;
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.add(new URL(request.url()).origin);
  });
  await page.goto(at.origin);
  const frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
  return { page, frame, asked, context };
}

const frameHeight = (page: Page) =>
  page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height);

test('an allowed site shows the map and the list, as high as they are', async () => {
  const t = textsOf('fi');
  const { page, frame, asked, context } = await openHost('/fi/embed?speaks=so');
  await frame.locator('.leaflet-marker-pane button, .leaflet-marker-pane [role=button]').first().waitFor();
  await expect.poll(() => frameHeight(page)).not.toBe(heightPx);
  await expect
    .poll(async () => {
      const inside = await frame.locator('main').evaluate((main) => main.getBoundingClientRect().height);
      return Math.abs((await frameHeight(page)) - inside);
    })
    .toBeLessThan(2);
  const credit = frame.getByRole('link', { name: t('embed.open') });
  expect(await credit.getAttribute('href')).toBe('/fi/?speaks=so');
  const links = frame.locator('a[href^="/"], a[href^="http"]');
  expect(await links.count()).toBeGreaterThan(2);
  for (const link of await links.all()) {
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      expect.stringContaining('noopener'),
    ]);
  }
  expect([...asked].sort()).toEqual([allowed.origin, server.url].sort());
  const kept = await frame.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect([kept, await context.cookies()]).toEqual([[0, 0], []]);
});

test('a link opens a new tab, and the frame stays', async () => {
  const { frame, context } = await openHost('/fi/embed?speaks=so');
  const link = frame.locator('article a[href^="/fi/services/"]').first();
  const [tab] = await Promise.all([context.waitForEvent('page'), link.press('Enter')]);
  await tab.waitForURL('**/fi/services/*');
  expect(await tab.evaluate(() => window.opener)).toBeNull();
  expect(new URL(frame.url()).pathname).toBe('/fi/embed');
});

test('another site is refused by the browser', async () => {
  const { page, frame } = await openHost('/fi/embed', { at: other });
  await expect.poll(() => frame.url()).toContain('chrome-error:');
  expect(await frameHeight(page)).toBe(heightPx);
});

test('no other page is shown even to an allowed site', async () => {
  const { frame } = await openHost('/fi/embed/build');
  await expect.poll(() => frame.url()).toContain('chrome-error:');
});

test('without the script the frame keeps its height', async () => {
  hasScript = false;
  onTestFinished(() => {
    hasScript = true;
  });
  const { page, frame } = await openHost('/fi/embed?view=list');
  await frame.locator('article').first().waitFor();
  expect(await frameHeight(page)).toBe(heightPx);
});

test('without JavaScript the list is there, whatever the view', async () => {
  for (const view of ['map', 'both', 'list']) {
    const { frame } = await openHost(`/fi/embed?view=${view}`, { javaScriptEnabled: false });
    expect(await frame.locator('article').count()).toBe(10);
    expect(await frame.locator('article').first().isVisible()).toBe(true);
  }
});

test('what nobody offers leads to the nearest help in the frame too', async () => {
  const { frame } = await openHost('/fi/embed?speaks=ti&in=municipality:245&view=list');
  await frame.getByText(textsOf('fi')('ladder.empty')).waitFor();
});

test('in Arabic the frame runs right to left, dark where asked, and axe finds nothing', async () => {
  const { page, frame } = await openHost('/ar/embed?speaks=ar&theme=dark&view=list', {
    viewport: { width: 360, height: 800 },
  });
  await frame.locator('article').first().waitFor();
  const html = frame.locator('html');
  expect(await html.getAttribute('dir')).toBe('rtl');
  expect(await html.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
  expect(await html.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
