import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAccount } from '../../server/store/accounts.ts';
import { desktop, onPhone, open, withBrowser } from './browser.ts';
import { type LivingServer, startLivingServer } from './livingServer.ts';
import { signInByMail } from './secondFactor.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');
const editor = { email: 'eeva@example.org', name: 'Eeva Editori', role: 'editor', language: 'fi' } as const;

let server: LivingServer;
beforeAll(async () => {
  server = await startLivingServer(new Date('2099-02-10T08:00:00Z'));
  await addAccount(server.store, { ...editor, now: server.now() });
});
afterAll(() => server.stop());

const device = () => ({ origin: server.url, now: server.now() });

test('an editor sets the link of a municipality that has none, and everyone sees whose it is and when it was checked', async () => {
  const office = await open('/fi/', { viewport: desktop, ...device(), expectedStatus: 422 });
  await signInByMail(office, t, { server, email: editor.email });
  await office.getByRole('link', { name: t('reviewFrame.section.programmes') }).click();
  await office.getByLabel(t('programmes.search')).fill('kerava');
  await office.getByLabel(t('programmes.filter')).selectOption('without');
  await office.getByRole('button', { name: t('programmes.show') }).click();
  await office.getByRole('link', { name: 'Kerava' }).click();

  const address = office.getByLabel(t('programmes.url'));
  await address.fill('http://www.kerava.fi/ohjelma');
  await office.getByRole('button', { name: t('programmes.save') }).click();
  await office.getByText(t('programmes.fault.url.not-https')).waitFor();
  expect(await address.inputValue()).toBe('http://www.kerava.fi/ohjelma');
  expect(await address.getAttribute('aria-invalid')).toBe('true');
  await address.fill('www.kerava.fi/ohjelma');
  await office.getByRole('button', { name: t('programmes.save') }).click();
  await office
    .getByRole('status')
    .getByText(t('programmes.saved.set', { place: 'Kerava' }))
    .waitFor();

  const page = await open('/fi/municipalities/kerava', { ...onPhone, ...device(), javaScriptEnabled: false });
  const link = page.getByRole('link', { name: t('municipality.programmeLink') });
  expect(await link.getAttribute('href')).toBe('https://www.kerava.fi/ohjelma');
  await page.getByText(t('municipality.checked', { source: 'kerava.fi', date: '10.2.2099' })).waitFor();
});
