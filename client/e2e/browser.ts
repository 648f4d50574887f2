import {
  type Browser,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1440, height: 900 };

interface PageOptions extends BrowserContextOptions {
  /** The app with 3,000 services instead of the first content. */
  isLarge?: boolean;
  /** Statuses of 400 and above that the test is about. */
  expectedStatus?: number;
  /** Runs in the page before any script of its own. */
  initScript?: () => void;
}

let browser: Browser;

/** Connects the tests of a file to the one Chromium of the run. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserUrl'));
  });
  afterAll(() => browser.close());
}

/**
 * Opens a page in a context of its own and waits until it rests. The test fails on any error in the console, any status
 * of 400 and above, and any request to another host.
 */
export async function open(path: string, options: PageOptions = {}): Promise<Page> {
  const { isLarge = false, expectedStatus, initScript, ...contextOptions } = options;
  const origin = inject(isLarge ? 'largeUrl' : 'smallUrl');
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...contextOptions });
  if (initScript) await context.addInitScript(initScript);
  const page = await context.newPage();
  const faults = watchFaults(page, origin, expectedStatus);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return page;
}

/** The faults of the page, which grow as they come. */
function watchFaults(page: Page, origin: string, expectedStatus: number | undefined): string[] {
  const faults: string[] = [];
  const isExpected = (message: ConsoleMessage) =>
    expectedStatus !== undefined && message.text().includes(`status of ${expectedStatus}`);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message)) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) faults.push(`asked ${url}`);
  });
  page.on('response', (response) => {
    const status = response.status();
    if (status >= 400 && status !== expectedStatus) faults.push(`${status} ${response.url()}`);
  });
  return faults;
}

/** How far a page is wider than its window, in pixels. */
export function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Names of the services in the list, in order. */
export function listedNames(page: Page): Promise<string[]> {
  return page.getByRole('main').getByRole('article').getByRole('heading').allInnerTexts();
}
