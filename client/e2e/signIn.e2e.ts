import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desktop, onPhone, open, overflowPx, withBrowser } from './browser.ts';
import { enterCode, shownSecret } from './secondFactor.ts';
import { type InterfaceTexts, textsOf } from './texts.ts';

withBrowser();

const root = join(import.meta.dirname, '../..');
const devices = { desktop: { viewport: desktop }, phone: onPhone };
const cases = [
  { language: 'fi', device: 'desktop' },
  { language: 'ar', device: 'phone' },
] as const;

/** What `npm run admin` prints, on the data of the app under test. */
async function admin(...args: string[]): Promise<string> {
  const { small } = inject('appUrls');
  const env = { ...process.env, DATA_DIR: inject('dataFolder'), BASE_URL: small };
  return (
    await promisify(execFile)(process.execPath, [join(root, 'scripts/admin.ts'), ...args], { env })
  ).stdout.trim();
}

async function expectSound(page: Page, name: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    name,
  ).toEqual([]);
  expect(await overflowPx(page), name).toBeLessThanOrEqual(0);
  const { SCREENSHOTS: folder } = process.env;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** On a phone the sections are a menu. */
async function goToSection(
  page: Page,
  t: InterfaceTexts,
  name: 'people' | 'audit' | 'account',
): Promise<void> {
  const sections = page.getByRole('navigation', { name: t('reviewFrame.sections') });
  const menu = sections.locator('summary');
  if (await menu.isVisible()) {
    await menu.click();
    await expectSound(page, `${name}-menu`);
  }
  await sections.getByRole('link', { name: t(`reviewFrame.section.${name}`) }).click();
}

test.each(cases)(
  'an admin signs in with a code, adds a person and signs out, in $language on a $device',
  async ({ language, device }) => {
    const t = textsOf(language);
    const email = `aino-${language}@example.fi`;
    await admin('add', email, '--name', `Aino ${language}`, '--language', language);
    const page = await open(`/${language}/review/people`, devices[device]);
    await page.getByRole('heading', { level: 1, name: t('signIn.title') }).waitFor();
    await expectSound(page, `${language}-ask`);
    await page.getByLabel(t('signIn.email')).fill(email);
    await page.getByRole('button', { name: t('signIn.send') }).click();
    await page.getByRole('heading', { name: t('signIn.sentTitle') }).waitFor();

    await page.goto(await admin('link', email, '--language', language));
    await page.getByRole('button', { name: t('signIn.enter') }).click();
    await page.getByRole('heading', { name: t('signIn.setUpTitle') }).waitFor();
    await expectSound(page, `${language}-set-up`);
    await enterCode(page, t, await shownSecret(page));
    await page.getByRole('heading', { name: t('signIn.codesTitle') }).waitFor();
    await expectSound(page, `${language}-codes`);
    await page.getByRole('link', { name: t('signIn.codesKept') }).click();
    await goToSection(page, t, 'people');

    await page.getByRole('heading', { level: 1, name: t('people.title') }).waitFor();
    await page.getByLabel(t('people.name'), { exact: true }).fill('Bo Ek');
    await page.getByLabel(t('people.email')).fill(`bo-${language}@example.fi`);
    await page.getByRole('button', { name: t('people.addButton'), exact: true }).click();
    await page.getByRole('status').getByText(t('people.saved')).waitFor();
    expect(await page.getByText(`bo-${language}@example.fi`).isVisible()).toBe(true);
    await expectSound(page, `${language}-people`);

    await goToSection(page, t, 'audit');
    await page.getByRole('heading', { level: 1, name: t('audit.title') }).waitFor();
    await expectSound(page, `${language}-audit`);
    await goToSection(page, t, 'account');
    await page.getByRole('heading', { level: 1, name: t('signIn.accountTitle') }).waitFor();
    await expectSound(page, `${language}-account`);
    await page.getByRole('button', { name: t('reviewFrame.signOut'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: t('signIn.title') }).waitFor();
  },
);
