import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { startTestServer, type TestServer } from '../../server/http/fixtures/testServer.ts';
import { addScope, ensureMaintainer, setTrust } from '../../server/store/maintainers.ts';
import { listSubmissions } from '../../server/store/submissions.ts';
import { sendReminders } from '../../server/upkeep/remind/sendReminders.ts';
import { desktop, onPhone, open, overflowPx, withBrowser } from './browser.ts';
import { textsOf } from './texts.ts';

withBrowser();
const slug = 'kerava-topaasi';
const name = 'Topaasi';

let now = new Date('2026-11-24T08:00:00Z');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, () => now);
}, 60_000);
afterAll(() => server.stop());

/** Half a year goes by for a maintainer of the service; gives the path of the link in the mail that comes. */
async function remindedPath(email: string, language: InterfaceLanguage, isTrusted: boolean): Promise<string> {
  const { store, directory } = server;
  const service = directory.current().services.find((known) => known.slug === slug);
  const maintainer = await ensureMaintainer(store, { email, name: '', language, now });
  await addScope(store, maintainer.id, { kind: 'service', serviceId: service?.id ?? '' }, 'first');
  if (isTrusted) await setTrust(store, maintainer.id, { by: 'editor', now });
  now = new Date(now.getTime() + 190 * 24 * 3600 * 1000);
  await directory.refresh();
  await sendReminders(store, { baseUrl: server.url, now });
  const mails = await store.selectFrom('outbox').selectAll().where('recipient', '=', email).execute();
  expect(mails).toHaveLength(1);
  const mail = JSON.parse(mails[0]?.mail_values ?? '{}');
  expect(mail.services[0]).toMatchObject({
    name: expect.stringContaining(name),
    facts: expect.arrayContaining(['languages']),
  });
  return new URL(mail.url).pathname;
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function expectSound(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
  expect(await overflowPx(page)).toBe(0);
}

const phoneOf = (page: Page) => page.locator('input[name^="channels."][name$=".phone"]').first();
/** What is known is folded until somebody looks closer. */
const unfoldPhone = (page: Page) =>
  page
    .locator('details', { has: phoneOf(page) })
    .locator('summary')
    .first()
    .click();

test('half a year later: the link in the mail, one press, and the service page says confirmed today', async () => {
  const t = textsOf('fi');
  const origin = server.url;
  const path = await remindedPath('aino@kerava.fi', 'fi', true);
  const page = await open(path, { origin, viewport: desktop });
  await page.getByRole('heading', { name: t('upkeep.title') }).waitFor();
  await expectSound(page);
  await page.getByRole('button', { name: t('upkeep.confirm') }).click();
  await page.getByRole('status').getByText(t('upkeep.done.confirmed')).waitFor();
  expect(await page.getByText(t('upkeep.confirmedToday')).isVisible()).toBe(true);
  await server.directory.refresh();

  await page.getByRole('link', { name: t('upkeep.publicPage') }).click();
  const today = new Intl.DateTimeFormat('fi', { dateStyle: 'short', timeZone: 'Europe/Helsinki' }).format(
    now,
  );
  await page.getByText(t('card.confirmedByProvider', { date: today })).waitFor();
  expect(await page.getByText(t('service.dueTitle')).count()).toBe(0);

  await page.goto(origin + path);
  await page.getByRole('link', { name: t('upkeep.change') }).click();
  await unfoldPhone(page);
  await expectSound(page);
  await phoneOf(page).fill('040 987 6543');
  await expectSound(page);
  await page.getByRole('button', { name: t('upkeep.edit.publish') }).click();
  await page.getByRole('status').getByText(t('upkeep.done.published')).waitFor();
  await server.directory.refresh();
  await page.goto(`${origin}/fi/services/${slug}`);
  expect(await page.getByRole('main').locator('a[href="tel:+358409876543"]').first().isVisible()).toBe(true);
});

test('on a phone, in Arabic and without JavaScript, a change waits for an editor', async () => {
  const t = textsOf('ar');
  const origin = server.url;
  const path = await remindedPath('other@gmail.example', 'ar', false);
  const page = await open(path, { ...onPhone, origin, javaScriptEnabled: false, expectedStatus: 422 });
  await page.getByRole('link', { name: t('upkeep.change') }).click();
  await unfoldPhone(page);
  await phoneOf(page).fill('x');
  await page.getByRole('button', { name: t('upkeep.edit.send') }).click();
  expect(await phoneOf(page).inputValue()).toBe('x');
  await phoneOf(page).fill('040 111 2222');
  await page.getByRole('button', { name: t('upkeep.edit.send') }).click();
  await page.getByText(t('upkeep.done.waiting')).waitFor();
  expect(await overflowPx(page)).toBe(0);
  const service = server.directory.current().services.find((known) => known.slug === slug);
  const [submission] = await listSubmissions(server.store, {
    limit: 10,
    isConfirmed: true,
    states: ['waiting'],
    serviceId: service?.id ?? '',
  });
  expect(JSON.stringify(submission?.document)).toContain('+358401112222');
});

test('an old link leads to a new one, and a visitor tells what is wrong', async () => {
  const t = textsOf('fi');
  const origin = server.url;
  const page = await open(`/fi/upkeep/${'A'.repeat(43)}`, { ...onPhone, origin, expectedStatus: 404 });
  await page.getByRole('link', { name: t('upkeep.askNew') }).click();
  await page.getByRole('textbox', { name: t('upkeep.ask.email') }).fill('aino@kerava.fi');
  await expectSound(page);
  await page.getByRole('button', { name: t('upkeep.ask.send') }).click();
  await page.getByRole('heading', { name: t('upkeep.ask.sentTitle') }).waitFor();

  await page.goto(`${origin}/fi/services/${slug}`);
  await page.getByRole('link', { name: t('service.wrong') }).click();
  await page.getByRole('radio', { name: t('report.topic.hours') }).check();
  await page.getByRole('textbox', { name: t('report.message') }).fill('Ovi oli kiinni.');
  await expectSound(page);
  await page.getByRole('button', { name: t('report.send') }).click();
  await page.getByRole('heading', { name: t('report.sentTitle') }).waitFor();
});
