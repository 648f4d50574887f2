import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startSession } from '../../server/access/sessions.ts';
import { startTestServer, type TestServer } from '../../server/http/fixtures/testServer.ts';
import { addEverywhere } from '../../server/privacy/fixtures/storeWithPeople.ts';
import { addAccount } from '../../server/store/accounts.ts';
import { exampleService } from '../../server/store/fixtures/exampleService.ts';
import { desktop, onPhone } from './browser.ts';
import { textsOf } from './texts.ts';

/*
 * Reports, maintainers, what is due and a person's data, as an admin sees them, on a server of its own.
 */

const now = new Date('2026-11-24T08:00:00Z');
const person = { name: 'Aino Virtanen', email: 'aino.virtanen@hel.fi', phone: '+358405550123', service: 1 };

let browser: Browser;
let server: TestServer;
let sessionToken: string;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserUrl'));
  server = await startTestServer({ SECOND_FACTOR: 'off' }, () => now);
  const account = { email: 'a@example.org', name: 'Aada Admin', role: 'admin', language: 'fi' } as const;
  const { id } = await addAccount(server.store, { ...account, now });
  sessionToken = await startSession(server.store, id, now);
  await addEverywhere(server.store, person);
  await server.directory.refresh();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function openAsAdmin(path: string, device: object): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...device });
  await context.addCookies([{ name: 'session', value: sessionToken, url: server.url }]);
  const page = await context.newPage();
  await page.goto(server.url + path);
  await page.waitForLoadState('networkidle');
  return page;
}

async function expectSound(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}

const paths = [
  'reports',
  'notices',
  'notices/new',
  'programmes',
  'programmes/245',
  'services',
  'services?due=all',
  'maintainers',
  'privacy',
];
test.each(paths.flatMap((path) => [['fi', path, desktop] as const, ['ar', path, null] as const]))(
  'in %s %s is accessible, and nothing runs over the edge',
  async (language, path, viewport) => {
    const page = await openAsAdmin(`/${language}/review/${path}`, viewport ? { viewport } : onPhone);
    await expectSound(page);
  },
);

test('on a phone the sections are one menu that names the current one, and it needs no script', async () => {
  const t = textsOf('ar');
  const page = await openAsAdmin('/ar/review/services', { ...onPhone, javaScriptEnabled: false });
  const menu = page.getByRole('navigation', { name: t('reviewFrame.sections') });
  expect((await menu.boundingBox())?.height).toBeLessThan(60);
  expect(await menu.getByRole('link').count()).toBe(0);
  const summary = menu.locator('summary', { hasText: t('reviewFrame.section.services') });
  await summary.click();
  expect(await menu.getByRole('link').count()).toBe(11);
  await menu.getByRole('link', { name: t('reviewFrame.section.audit') }).click();
  await page.getByRole('heading', { level: 1, name: t('audit.title') }).waitFor();
  await page.close();
});

test('from a report to who looks after the service, and then everything about that person goes', async () => {
  const t = textsOf('fi');
  const page = await openAsAdmin('/fi/review/reports', { viewport: desktop });
  await page.getByLabel(t('reports.note')).fill('Soitettu');
  await page.getByRole('button', { name: t('reports.close') }).click();
  await page.getByText(t('reports.saved')).waitFor();

  await page.getByRole('link', { name: t('maintainers.title') }).click();
  await page.getByLabel(t('maintainers.search')).fill(exampleService(1).name.fi ?? '');
  await page.getByRole('button', { name: t('maintainers.show') }).click();
  await page.getByRole('link', { name: person.email }).click();
  await expectSound(page);
  await page.getByRole('button', { name: t('maintainers.send'), exact: true }).click();
  await page.getByText(t('maintainers.linkSent')).waitFor();

  await page.getByRole('link', { name: t('personal.title') }).click();
  await page.getByLabel(t('personal.email')).fill(person.email);
  await page.getByRole('button', { name: t('personal.find') }).click();
  await page.getByRole('heading', { name: person.email }).waitFor();
  await expectSound(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('personal.export') }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('person.json');
  await page.getByLabel(t('personal.confirmation')).fill(person.email);
  await page.getByRole('button', { name: t('personal.erase') }).click();
  await page.getByText(t('personal.erased')).waitFor();
  await expectSound(page);
  await page.goto(`${server.url}/fi/review/maintainers?q=virtanen`);
  await page.getByText(t('maintainers.none')).waitFor();
  await page.goto(`${server.url}/fi/services/${exampleService(1).slug}`);
  await page.getByRole('heading', { name: exampleService(1).name.fi ?? '' }).waitFor();
});
