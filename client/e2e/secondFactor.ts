import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';
import type { LivingServer } from './livingServer.ts';
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

/** Signs in by the mailed link; gives the key of the second factor, which is set up where there is none. */
export async function signInByMail(
  page: Page,
  t: InterfaceTexts,
  { server, email, known }: { server: LivingServer; email: string; known?: string },
): Promise<string> {
  await visit(page, '/fi/review');
  await page.getByLabel(t('signIn.email')).fill(email);
  await page.getByRole('button', { name: t('signIn.send') }).click();
  await page.getByRole('heading', { name: t('signIn.sentTitle') }).waitFor();
  await visit(page, (await server.nextMail(email, t('mails.signIn.subject'))).link);
  await page.getByRole('button', { name: t('signIn.enter') }).click();
  await page.getByRole('heading', { name: t(known ? 'signIn.secondTitle' : 'signIn.setUpTitle') }).waitFor();
  const secret = known ?? (await shownSecret(page));
  await enterCode(page, t, secret, server.now());
  if (!known) await page.getByRole('link', { name: t('signIn.codesKept') }).click();
  await page.getByRole('heading', { level: 1, name: t('review.queueTitle') }).waitFor();
  return secret;
}
