import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import type { InterfaceTexts } from './texts.ts';

/** The key that the page for setting up shows to be typed into an authenticator. */
export async function shownSecret(page: Page): Promise<string> {
  return (await page.locator('main bdi').last().innerText()).trim();
}

/** Types the code that an authenticator with this key shows at a time, by default now. */
export async function enterCode(
  page: Page,
  t: InterfaceTexts,
  secret: string,
  at: Date = new Date(),
): Promise<void> {
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
  await page.getByLabel(t('signIn.code'), { exact: true }).fill(code);
  await page.getByRole('button', { name: t('signIn.checkCode') }).click();
}
