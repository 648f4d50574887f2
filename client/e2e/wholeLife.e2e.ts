import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayMs, minuteMs } from '../../data/model/duration.ts';
import { addAccount } from '../../server/store/accounts.ts';
import { desktop, onPhone, open, visit, withBrowser } from './browser.ts';
import { expectCount, listedNames } from './directory.ts';
import { type LivingServer, startLivingServer } from './livingServer.ts';
import { mapRegion, markers, shownOnMap } from './mapOf.ts';
import { signInByMail } from './secondFactor.ts';
import { button, field, fillIn, pressSend, unfold } from './submitForm.ts';
import { textsOf } from './texts.ts';

/*
 * The whole life of a service, on a server of its own: a municipality, an editor and the public each have a browser.
 */

withBrowser();
const t = textsOf('fi');
const name = 'Hangon kotoutumisneuvonta';
const slug = 'hanko-hangon-kotoutumisneuvonta';
const sender = 'aino.aalto@hanko.fi';
const editor = { email: 'eeva@example.org', name: 'Eeva Editori', role: 'editor', language: 'fi' } as const;
const oldNumber = '040 7654321';
const newNumber = '040 9876543';

let server: LivingServer;
let people: Page[] = [];
beforeAll(async () => {
  server = await startLivingServer(new Date('2099-02-10T08:00:00Z'));
  await addAccount(server.store, { ...editor, now: server.now() });
});
afterAll(() => server.stop());

async function pass(ms: number): Promise<void> {
  await server.pass(ms);
  for (const page of people) await page.clock.setFixedTime(server.now());
}

async function publish(page: Page): Promise<void> {
  await button(page, t('review.publish')).click();
  await page.getByText(t('review.state.published')).first().waitFor();
}

/** Opens a page anew until it shows the text, as what is published is shown within two seconds. */
async function shownSoon(page: Page, path: string, text: string): Promise<void> {
  const read = async () => {
    await visit(page, path);
    return page.getByRole('main').innerText();
  };
  await expect.poll(read).toContain(text);
}

const shown = (page: Page, text: string) => page.getByRole('main').getByText(text).first().waitFor();

test('a service from its first submission to its history', async () => {
  const device = () => ({ origin: server.url, now: server.now() });
  const municipality = await open('/fi/submit', { ...onPhone, ...device() });
  const office = await open('/fi/', { viewport: desktop, ...device() });
  const visitor = await open('/fi/', { viewport: { width: 1280, height: 800 }, ...device() });
  people = [municipality, office, visitor];
  for (const page of people) page.setDefaultTimeout(15_000);

  await fillIn(municipality, t, { email: sender, name, phone: oldNumber });
  await pass(minuteMs);
  const reference = await pressSend(municipality, t);
  const received = await server.nextMail(sender, reference);
  await visit(municipality, received.link);
  await button(municipality, t('submit.confirm.button')).click();
  await municipality.getByRole('heading', { name: t('submit.confirm.done') }).waitFor();

  await pass(dayMs);
  const secret = await signInByMail(office, t, { server, email: editor.email });
  await office.getByRole('link', { name }).click();
  await shown(office, sender);
  await publish(office);
  await server.nextMail(sender, t('mails.submissionPublished.subject', { reference }));
  await server.nextMail(sender, t('mails.upkeepLink.subject'));

  await visit(visitor, `/fi/?q=${encodeURIComponent(name)}`);
  await expectCount(visitor, t, 1);
  expect(await listedNames(visitor)).toEqual([name]);
  await expect.poll(() => shownOnMap(visitor, t)).toBe(1);
  await markers(visitor, t).click();
  const popup = mapRegion(visitor, t).getByRole('dialog', { name: new RegExp(`^${name}`) });
  await popup.getByText(t('card.confirmedByProvider', { date: '10.2.2099' })).waitFor();
  await popup.getByRole('heading').getByRole('link').click();
  await shown(visitor, oldNumber);
  const api = await visitor.request.get(`${server.url}/api/v1/services/${slug}`);
  expect(await api.text()).toContain('+358407654321');

  await pass(185 * dayMs);
  const reminder = await server.nextMail(sender, t('mails.upkeepReminder.subject.first', { count: 1 }));
  expect(reminder.text).toContain(name);
  for (const group of ['languages', 'hours'] as const)
    expect(reminder.text).toContain(t(`mails.group.${group}`));
  expect(reminder.text).not.toContain(t('mails.group.contact'));
  await visit(visitor, `/fi/services/${slug}`);
  await shown(visitor, t('service.dueTitle'));
  await visit(municipality, reminder.link);
  await municipality.getByRole('button', { name: t('upkeep.confirm') }).click();
  await municipality.getByRole('status').getByText(t('upkeep.done.confirmed')).waitFor();
  await shownSoon(visitor, `/fi/services/${slug}`, t('card.confirmedByProvider', { date: '15.8.2099' }));
  expect(await visitor.getByText(t('service.dueTitle')).count()).toBe(0);

  await pass(20 * dayMs);
  await visit(municipality, reminder.link);
  await municipality.getByRole('link', { name: t('upkeep.change') }).click();
  await unfold(municipality, 1);
  await field(municipality, 'channels.1.phone').fill(newNumber);
  await button(municipality, t('upkeep.edit.send')).click();
  await shown(municipality, t('upkeep.done.waiting'));
  await visit(visitor, `/fi/services/${slug}`);
  await shown(visitor, oldNumber);

  await signInByMail(office, t, { server, email: editor.email, known: secret });
  await office.getByRole('link', { name }).click();
  const diff = office.getByRole('region', { name: t('review.diffTitle') });
  await diff.getByRole('deletion').getByText(oldNumber).waitFor();
  await diff.getByRole('insertion').getByText(newNumber).waitFor();
  await office.getByLabel(t('review.publishReason')).fill('Soitin numeroon');
  await office.getByLabel(t('review.vouched')).check();
  await publish(office);
  await visit(visitor, `/fi/services/${slug}`);
  await shown(visitor, newNumber);
  await shown(visitor, t('card.confirmedByEditor', { date: '4.9.2099' }));

  await office.getByRole('link', { name: t('review.historyLink', { number: 3 }) }).click();
  await office.getByRole('heading', { level: 1, name: t('review.historyTitle', { name }) }).waitFor();
  const revision = (number: number) =>
    office
      .getByRole('listitem')
      .filter({ has: office.getByRole('heading', { name: t('review.revisionTitle', { number }) }) });
  /** As it reads: names are set apart by marks that nobody sees. */
  const said = async (number: number) =>
    (await revision(number).innerText()).replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s/g, ' ');
  expect(await said(1)).toMatch(new RegExp(`11\\.2\\.2099.*${editor.name} · ${reference}`));
  expect(await said(2)).toMatch(
    new RegExp(`15\\.8\\.2099.*${t('review.maintainer')} · ${t('review.revisionReason.stillCorrect')}`),
  );
  expect(await said(3)).toMatch(new RegExp(`4\\.9\\.2099.*${editor.name} · Soitin numeroon`));
  await revision(3).getByRole('deletion').getByText(oldNumber).waitFor();
  await revision(3).getByRole('insertion').getByText(newNumber).waitFor();
  await visit(visitor, `/fi/services/${slug}?at=2099-08-20`);
  await visitor.getByRole('heading', { name: t('past.notice', { day: '20. elokuuta 2099' }) }).waitFor();
  await shown(visitor, oldNumber);
  expect(await visitor.getByText(newNumber).count()).toBe(0);
}, 180_000);
