import {
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { tileOrigin } from './tiles.ts';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1440, height: 900 };
/** A telephone that is touched, not only a small window. */
export const onPhone = { viewport: phone, isMobile: true, hasTouch: true };

interface PageOptions extends BrowserContextOptions {
  /** The app with 3,000 services, or the one with street tiles, instead of that with the first content alone. */
  app?: 'small' | 'large' | 'tiled';
  /** A server of the test's own. */
  origin?: string;
  /** Statuses of 400 and above that the test is about. */
  expectedStatus?: number;
  /** What the page's own clock says, and goes on saying. */
  now?: Date;
  /** Runs in the page before any script of its own. */
  initScript?: () => void;
}

/** A page and what went wrong on it since the test began. */
interface Visitor {
  page: Page;
  faults: string[];
  expectedStatus: number | undefined;
}

let browser: Browser;
const visitors = new Map<string, Visitor>();

/** Connects the tests of a file to the one Chromium of the run. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserUrl'));
  });
  afterAll(() => browser.close());
}

/**
 * Opens a page and waits until it answers to what is pressed. Tests of a file that come with the same device share one
 * window, which keeps nothing from page to page but its cache. The test fails on any error in the console, any status of
 * 400 and above, and any request to another host.
 */
export async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const { expectedStatus, app = 'small', origin = inject('appUrls')[app], now, ...device } = options;
  const visitor = await visitorWith(device, app === 'tiled' ? [origin, tileOrigin] : [origin]);
  visitor.faults.length = 0;
  visitor.expectedStatus = expectedStatus;
  onTestFinished(() => expect(visitor.faults).toEqual([]));
  const { page } = visitor;
  if (now) await page.clock.setFixedTime(now);
  await page.setViewportSize(device.viewport ?? desktop);
  await page.goto(origin + path);
  if (device.javaScriptEnabled !== false) await expectHydrated(page);
  return page;
}

/** Goes to another page of the same app as a visitor does who types its address. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await expectHydrated(page);
}

async function visitorWith(device: PageOptions, allowedOrigins: string[]): Promise<Visitor> {
  const { initScript, ...contextOptions } = device;
  const key = JSON.stringify([allowedOrigins, contextOptions, initScript?.toString()]);
  const known = visitors.get(key);
  if (known) return known;
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...contextOptions });
  if (initScript) await context.addInitScript(initScript);
  const visitor = { page: await context.newPage(), faults: [], expectedStatus: undefined };
  watchFaults(visitor, allowedOrigins);
  visitors.set(key, visitor);
  return visitor;
}

/** Waits until React answers to what is pressed: it then has its mark on the elements that the server sent. */
async function expectHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('content') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}

function watchFaults(visitor: Visitor, allowedOrigins: string[]): void {
  const { page, faults } = visitor;
  const isExpected = (message: ConsoleMessage) =>
    visitor.expectedStatus !== undefined && message.text().includes(`status of ${visitor.expectedStatus}`);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message)) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && !allowedOrigins.includes(url.origin)) faults.push(`asked ${url}`);
  });
  page.on('response', (response) => {
    const status = response.status();
    if (status >= 400 && status !== visitor.expectedStatus) faults.push(`${status} ${response.url()}`);
  });
}

/** How far a page is wider than its window, in pixels. */
export function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Path and parameters of the page, without its host. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}
