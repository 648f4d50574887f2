import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offers, serviceWith, visitIn } from '../../server/directory/fixtures/serviceWith.ts';
import { addAccount } from '../../server/store/accounts.ts';
import { appendRevision } from '../../server/store/appendRevision.ts';
import { desktop, onPhone, open, overflowPx, visit, withBrowser } from './browser.ts';
import { type LivingServer, startLivingServer } from './livingServer.ts';
import { textsOf } from './texts.ts';

/*
 * Saved searches, on a server of its own: an official signs in on the way and comes back to what was to be saved.
 */

withBrowser();
const t = textsOf('fi');
const email = 'outi@example.org';

let server: LivingServer;
beforeAll(async () => {
  server = await startLivingServer(new Date('2099-02-10T08:00:00Z'));
  const official = { email, name: 'Outi Official', role: 'official', language: 'fi' } as const;
  await addAccount(server.store, { ...official, now: server.now() });
  const channels = [visitIn('698', offers('staff', 'ti'))];
  const service = serviceWith({ number: 7, name: { fi: 'Rovaniemen neuvonta' }, channels });
  await appendRevision(server.store, { service, author: 'editor', reason: '', clock: server.now });
  await server.directory.refresh();
}, 60_000);
afterAll(() => server.stop());

async function tabTo(page: Page, target: Locator): Promise<void> {
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 90; presses++) {
    if (await isFocused()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by Tab');
}

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string, level = 1) =>
  page.getByRole('heading', { level, name, exact: true });

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function expectSound(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await overflowPx(page)).toBeLessThanOrEqual(0);
}

/** Asks for a link, and opens the mail's. */
async function signIn(page: Page): Promise<void> {
  await page.getByLabel(t('signIn.email')).fill(email);
  await button(page, t('signIn.send')).click();
  await heading(page, t('signIn.sentTitle')).waitFor();
  const mail = await server.nextMail(email, t('mails.signIn.subject'));
  await page.goto(mail.link);
  await button(page, t('signIn.enter')).click();
}

const device = () => ({ origin: server.url, now: server.now() });

test('by keyboard: filter, save by way of signing in, find, open, rename, delete', async () => {
  const page = await open('/fi/officials?speaks=ti&in=region:19', device());
  await page.getByText(t('table.columns.choose')).first().focus();
  await press(page, link(page, t('officials.saveSearch')));
  await heading(page, t('signIn.title')).waitFor();
  await signIn(page);

  await heading(page, t('savedSearches.newTitle')).waitFor();
  const name = page.getByLabel(t('savedSearches.name'));
  await expect.poll(() => name.inputValue()).toBe('tigrinja · Lappi');
  await tabTo(page, name);
  await page.keyboard.press('Enter');

  await page.getByText(t('savedSearches.done.saved', { name: 'tigrinja · Lappi' })).waitFor();
  await page.getByText(t('savedSearches.total', { count: 1 })).waitFor();
  await press(page, link(page, 'tigrinja · Lappi'));
  await page.waitForURL(/\/fi\/officials\?speaks=ti&in=region:19$/);
  await link(page, 'Rovaniemen neuvonta').waitFor();

  await page.getByText(t('table.columns.choose')).first().focus();
  await press(page, page.getByText(t('table.searches.mine'), { exact: true }));
  await press(page, link(page, t('table.searches.all')));
  await press(page, link(page, t('savedSearches.changeNamed', { name: 'tigrinja · Lappi' })));
  await tabTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Lapin asiakas');
  await page.keyboard.press('Enter');
  await page.getByText(t('savedSearches.done.renamed', { name: 'Lapin asiakas' })).waitFor();

  await press(page, link(page, t('savedSearches.changeNamed', { name: 'Lapin asiakas' })));
  await press(page, button(page, t('savedSearches.delete')));
  await page.getByText(t('savedSearches.done.deleted'), { exact: true }).waitFor();
  await heading(page, t('savedSearches.empty.title'), 2).waitFor();
});

test('without JavaScript it is saved from coverage, and opens there', async () => {
  const page = await open('/fi/officials/coverage?speaks=ti', { ...device(), javaScriptEnabled: false });
  await link(page, t('officials.saveSearch')).click();
  await signIn(page);
  await page.getByLabel(t('savedSearches.name')).fill('Missä tigrinjaa');
  await button(page, t('savedSearches.save')).click();
  await page.getByText(t('savedSearches.done.saved', { name: 'Missä tigrinjaa' })).waitFor();
  await link(page, 'Missä tigrinjaa').click();
  await page.waitForURL(/\/fi\/officials\/coverage\?speaks=ti$/);
});

test.each([['fi', { viewport: desktop }] as const, ['ar', onPhone] as const])(
  'axe finds nothing on the pages of saved searches in %s, with and without one',
  async (language, viewport) => {
    const start = `/fi/officials/searches/new?speaks=ti&from=table`;
    const page = await open(start, { ...device(), ...viewport });
    if (await heading(page, t('signIn.title')).isVisible()) await signIn(page);
    const list = `/${language}/officials/searches`;
    await visit(page, list);
    await expectSound(page);
    await visit(page, `${list}/new?speaks=ti&in=region:19&from=table&wings=2`);
    await expectSound(page);
    await page.getByRole('textbox').fill(`Haku ${language}`);
    await page.getByRole('button', { name: textsOf(language)('savedSearches.save'), exact: true }).click();
    await link(page, `Haku ${language}`).waitFor();
    await expectSound(page);
    await page
      .getByRole('link', {
        name: textsOf(language)('savedSearches.changeNamed', { name: `Haku ${language}` }),
      })
      .click();
    await page.getByRole('heading', { level: 1, name: `Haku ${language}` }).waitFor();
    await expectSound(page);
  },
);
