import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../../data/model/duration.ts';
import { offers, serviceWith, visitIn } from '../../server/directory/fixtures/serviceWith.ts';
import { addAccount } from '../../server/store/accounts.ts';
import { countAlerts } from '../../server/store/alerts.ts';
import { appendRevision } from '../../server/store/appendRevision.ts';
import { desktop, onPhone, open, visit, withBrowser } from './browser.ts';
import { type LivingServer, startLivingServer } from './livingServer.ts';
import { signInByMail } from './secondFactor.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const reader = 'lukija@example.org';
const editor = { email: 'eeva@example.org', name: 'Eeva Editori', role: 'editor', language: 'fi' } as const;
const name = 'Utsjoen uusi neuvonta';

let server: LivingServer;
beforeAll(async () => {
  server = await startLivingServer(new Date('2099-02-10T08:00:00Z'));
  await addAccount(server.store, { ...editor, now: server.now() });
});
afterAll(() => server.stop());

const device = () => ({ origin: server.url, now: server.now() });

async function publish(): Promise<void> {
  const channels = [visitIn('890', offers('staff', 'ti'))];
  const service = serviceWith({ number: 77, name: { fi: name }, channels });
  await appendRevision(server.store, { service, author: 'editor', reason: '', clock: server.now });
  await server.directory.refresh();
}

test('from an empty answer to a mail about a new service, and to no more mails', async () => {
  const page = await open('/fi/?speaks=ti&in=region:19', { ...onPhone, ...device() });
  await page.getByRole('link', { name: t('results.tellMe') }).click();
  await page.getByRole('heading', { level: 1, name: t('alerts.title') }).waitFor();
  await page.getByLabel(t('alerts.email')).fill(reader);
  await page.getByRole('button', { name: t('alerts.send') }).click();
  await page.getByRole('heading', { level: 1, name: t('alerts.sentTitle') }).waitFor();

  const question = await server.nextMail(reader, t('mails.alertConfirm.subject'));
  expect(question.text).toContain('tigrinja');
  await visit(page, question.link);
  await page.getByRole('button', { name: t('alerts.link.yes') }).click();
  await page.getByRole('heading', { level: 1, name: t('alerts.link.title.active') }).waitFor();

  await publish();
  await server.pass(minuteMs);
  const told = await server.nextMail(reader, name);
  expect(told.text).toContain('/fi/services/neuvonta-77');
  const [stopLink = ''] = /https?:\S+\/alerts\/\S+/.exec(told.text) ?? [];
  await visit(page, stopLink);
  await page.getByRole('button', { name: t('alerts.link.stop') }).click();
  await page.getByRole('heading', { level: 1, name: t('alerts.link.title.stopped') }).waitFor();
  expect(await countAlerts(server.store, reader)).toBe(0);
});

test('an editor tells the network something, and everyone reads it without scripts', async () => {
  await server.pass(dayMs);
  const office = await open('/fi/', { viewport: desktop, ...device() });
  await signInByMail(office, t, { server, email: editor.email });
  await office.getByRole('link', { name: t('reviewFrame.section.notices') }).click();
  await office.getByRole('link', { name: t('notices.new') }).click();
  await office.getByLabel(t('notices.titleIn', { language: 'Suomi' })).fill('Koulutus neuvojille');
  await office
    .getByLabel(t('notices.textIn', { language: 'Suomi' }))
    .fill('Katso https://example.org/koulutus.');
  await office.getByRole('button', { name: t('notices.publish') }).click();
  await office.getByRole('status').getByText(t('notices.saved.published')).waitFor();

  const reading = await open('/fi/news', { ...onPhone, ...device(), javaScriptEnabled: false });
  const main = reading.getByRole('main');
  await main.getByRole('heading', { name: 'Koulutus neuvojille' }).waitFor();
  expect(await main.getByRole('link', { name: 'https://example.org/koulutus' }).count()).toBe(1);
  for (const kind of ['closed', 'languages', 'hours', 'contact', 'notices'] as const)
    await main.getByLabel(t(`news.kind.${kind}`)).uncheck();
  await main.getByRole('button', { name: t('news.show') }).click();
  await main.getByRole('link', { name }).waitFor();
  expect(await main.getByText('Koulutus neuvojille').count()).toBe(0);
  expect(new URL(reading.url()).search).toBe('?in=&speaks=&kind=opened');
});
