import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startSession } from '../../server/access/sessions.ts';
import { startTestServer, type TestServer } from '../../server/http/fixtures/testServer.ts';
import { addAccount } from '../../server/store/accounts.ts';
import { formDocument, now, submit } from '../../server/upkeep/fixtures/submitted.ts';
import { desktop, onPhone } from './browser.ts';
import { textsOf } from './texts.ts';

/*
 * An editor's day in a real browser, on a server of its own: what is published here would disturb other tests.
 */

let browser: Browser;
let server: TestServer;
let sessionToken: string;

beforeAll(async () => {
  browser = await chromium.connect(inject('browserUrl'));
  server = await startTestServer({ SECOND_FACTOR: 'off' });
  const account = {
    email: 'eeva@example.org',
    name: 'Eeva Editori',
    role: 'editor',
    language: 'fi',
  } as const;
  const { id } = await addAccount(server.store, { ...account, now });
  sessionToken = await startSession(server.store, id, now);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function openAsEditor(path: string, device: object): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...device });
  await context.addCookies([{ name: 'session', value: sessionToken, url: server.url }]);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(server.url + path);
  await page.waitForLoadState('networkidle');
  return { page, faults };
}

async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.withTags(tags).exclude('.leaflet-container').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

test('by keyboard from the queue to the public page, and back by an undo', async () => {
  const t = textsOf('fi');
  const name = 'Näppäimistön neuvonta';
  await submit(server.store, { document: formDocument(1, { name: { fi: name } }) });
  const { page, faults } = await openAsEditor('/fi/review?q=NK-', { viewport: desktop });
  await expectAccessible(page);
  await picture(page, 'queue');
  await page.keyboard.press('j');
  await expect.poll(() => page.evaluate('document.activeElement.dataset.row')).toBe('true');
  for (let press = 0; press < 60; press += 1) {
    if ((await page.locator(':focus').textContent())?.includes(name)) break;
    await page.keyboard.press('j');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('review.newTitle') }).waitFor();
  await page.getByRole('heading', { name: t('review.mapTitle') }).scrollIntoViewIfNeeded();
  await page.locator('.leaflet-container').waitFor();
  await expectAccessible(page);
  await picture(page, 'submission');
  await page.getByRole('button', { name: t('review.publish'), exact: true }).press('Enter');
  await page.getByText(t('review.state.published')).first().waitFor();
  await page.goto(`${server.url}/fi/?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).first().waitFor();

  const { id } = await server.store
    .selectFrom('service_identity')
    .select('id')
    .where('slug', '=', 'helsinki-nappaimiston-neuvonta')
    .limit(1)
    .executeTakeFirstOrThrow();
  await submit(server.store, {
    serviceId: id,
    document: formDocument(1, { name: { fi: 'Väärä nimi' }, topics: ['work', 'housing'] }),
  });
  await page.goto(`${server.url}/fi/review?kind=change&q=V%C3%A4%C3%A4r%C3%A4`);
  await page.getByRole('link', { name: 'Väärä nimi' }).click();
  await page.getByText(name).first().waitFor();
  await picture(page, 'change');
  await page.getByText(t('review.editTitle')).click();
  await expectAccessible(page);
  await picture(page, 'edit');
  await page.getByRole('button', { name: t('review.publish'), exact: true }).press('Enter');
  await page.getByText(t('review.state.published')).first().waitFor();

  await page.goto(`${server.url}/fi/review/services/${id}`);
  await expectAccessible(page);
  await page
    .getByText(t('review.undoTitle', { number: 1 }))
    .first()
    .click();
  await page.getByLabel(t('review.undoReason')).fill('Nimi oli väärä');
  await page.getByRole('button', { name: t('review.undo', { number: 1 }) }).press('Enter');
  await page.getByText('Nimi oli väärä').waitFor();
  await picture(page, 'history');
  await page.goto(`${server.url}/fi/services/helsinki-nappaimiston-neuvonta`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  expect(faults).toEqual([]);
});

test('a duplicate becomes a change by keyboard, and what cannot be published is told at its field', async () => {
  const t = textsOf('fi');
  const given = formDocument(21, { name: { fi: 'Kaksoisneuvonta' } });
  const [published, again] = [
    await submit(server.store, { document: given }),
    await submit(server.store, { document: given }),
  ];
  const { page, faults } = await openAsEditor(`/fi/review/submissions/${published.id}`, {
    viewport: desktop,
  });
  await page.getByRole('button', { name: t('review.publish'), exact: true }).press('Enter');
  await page.getByText(t('review.state.published')).first().waitFor();

  await page.goto(`${server.url}/fi/review/submissions/${again.id}`);
  const choose = t('review.changeOf.choose', { name: 'Kaksoisneuvonta' });
  await page.getByText(t('review.changeOf.seek')).first().press('Enter');
  await page.getByRole('searchbox').fill('KAKSOIS');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(':focus').innerText()).toContain(choose);
  await expectAccessible(page);
  await page.getByRole('button', { name: choose }).first().press('Enter');
  await page.getByRole('heading', { name: t('review.diffTitle') }).waitFor();
  await page.getByText(t('review.event.made-change')).waitFor();
  await page.getByRole('button', { name: t('review.changeOf.makeNew') }).press('Enter');
  await page.getByRole('heading', { name: t('review.newTitle') }).waitFor();
  await page.getByRole('button', { name: choose }).first().press('Enter');
  await page.getByRole('heading', { name: t('review.diffTitle') }).waitFor();
  await expectAccessible(page);

  await page.getByText(t('review.editTitle')).press('Enter');
  await page.locator('#field-channels-1').press('Enter');
  await page.locator('[name="channels.1.phone"]').fill('soita');
  await page.getByRole('button', { name: t('review.publish'), exact: true }).press('Enter');
  const summary = page.getByRole('alert').filter({ hasText: t('review.notDecided') });
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await expectAccessible(page);
  await picture(page, 'refused');
  await summary.getByRole('link').press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('channels.1.phone');
  expect(await page.locator('[name="channels.1.phone"]').inputValue()).toBe('soita');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('040 765 4321');
  await page.getByRole('button', { name: t('review.publish'), exact: true }).press('Enter');
  await page.getByText(t('review.state.published')).first().waitFor();
  await page.goto(`${server.url}/fi/?q=Kaksoisneuvonta`);
  await page.getByText('040 7654321').first().waitFor();
  expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([]);
});

test('on a phone, from right to left', async () => {
  const { id } = await submit(server.store, { document: { ...formDocument(2), channels: [] } });
  const { page, faults } = await openAsEditor('/ar/review?state=', onPhone);
  await expectAccessible(page);
  await picture(page, 'queue-ar');
  for (const path of [`review/submissions/${id}`, 'review/services']) {
    await page.goto(`${server.url}/ar/${path}`);
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    await picture(page, `${path.replaceAll('/', '-').slice(0, 20)}-ar`);
  }
  expect(faults).toEqual([]);
});
