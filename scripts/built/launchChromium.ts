import { type Browser, chromium } from 'playwright-core';

/** Starts Chromium: that of `CHROMIUM_PATH`, which the set-up finds, else Playwright's own. */
export function launchChromium(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  return chromium.launch({
    ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}
