import { afterAll, beforeAll, expect, test } from 'vitest';
import { offers, serviceWith, visitIn } from '../../server/directory/fixtures/serviceWith.ts';
import { startTestServer, type TestServer } from '../../server/http/fixtures/testServer.ts';
import { appendRevision } from '../../server/store/appendRevision.ts';
import { onPhone, open, overflowPx, withBrowser } from './browser.ts';
import { textsOf } from './texts.ts';

/*
 * On a server of its own: one service gained a language, one opened and one closed between two days of 2099, and a
 * hundred opened long before.
 */

withBrowser();

const t = textsOf('fi');
const path = '/fi/officials/changes';
const now = new Date('2099-03-31T08:00:00Z');
const names = { gained: 'Neuvonta 1', closed: 'Neuvonta 2', opened: 'Neuvonta 3' };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, () => now);
  const write = (day: string, changes: Parameters<typeof serviceWith>[0]) =>
    appendRevision(server.store, {
      service: serviceWith(changes),
      author: 'editor',
      reason: '',
      clock: () => new Date(`${day}T10:00:00Z`),
    });
  for (let number = 101; number <= 200; number++) await write('2097-06-01', { number });
  await write('2099-01-10', { number: 1, channels: [visitIn('091', offers('staff', 'so'))] });
  await write('2099-01-10', { number: 2, channels: [visitIn('091', offers('staff', 'fa'))] });
  await write('2099-02-01', { number: 1, channels: [visitIn('091', offers('staff', 'so', 'ti'))] });
  await write('2099-02-02', { number: 2, state: 'archived' });
  await write('2099-02-03', { number: 3, channels: [visitIn('049', offers('staff', 'uk'))] });
  await server.directory.refresh();
}, 30_000);
afterAll(() => server.stop());

test('two days are chosen by keyboard: what opened, closed and gained, with links to each', async () => {
  const page = await open(path, { origin: server.url, now });
  await page.getByLabel(t('changes.since')).fill('2099-01-20');
  await page.getByLabel(t('changes.until')).fill('2099-03-01');
  await page.getByLabel(t('changes.until')).press('Enter');
  await page.waitForURL(/since=2099-01-20&until=2099-03-01/);

  for (const [count, number] of Object.entries({ opened: 1, closed: 1, gained: 2, lost: 1 })) {
    const name = t(`changes.count.${count as 'opened' | 'closed' | 'gained' | 'lost'}`);
    const total = page.locator('dl > div', { hasText: name }).getByRole('definition');
    await expect.poll(() => total.innerText(), { message: count }).toBe(String(number));
  }
  const list = page.getByRole('table', { name: t('changes.list', { count: 3 }) });
  const row = (name: string) => list.getByRole('row', { name });
  expect(await row(names.opened).innerText()).toContain(t('changes.event.opened'));
  expect(await row(names.closed).innerText()).toContain(t('changes.event.closed'));
  const how = t('changes.how.staff');
  expect(await row(names.gained).innerText()).toContain(
    t('changes.event.gained', { language: 'tigrinja', how }),
  );

  const href = (name: string) => list.getByRole('link', { name }).getAttribute('href');
  expect(await href(names.closed)).toBe('/fi/services/neuvonta-2?at=2099-01-20');
  expect(await href(names.gained)).toBe('/fi/services/neuvonta-1?at=2099-03-01');
  await list.getByRole('link', { name: names.closed }).press('Enter');
  await page.waitForURL('**/fi/services/neuvonta-2?at=2099-01-20');
  await page.getByRole('heading', { level: 1, name: names.closed }).waitFor();
});

test('the file has the same changes as the list', async () => {
  const page = await open(`${path}?since=2099-01-20&until=2099-03-01`, { origin: server.url, now });
  const shown = await page
    .getByRole('table', { name: t('changes.list', { count: 3 }) })
    .getByRole('listitem')
    .count();
  const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const csv = await page.evaluate(async (url) => (await fetch(url)).text(), String(href));
  expect(csv.trim().split(/\r?\n/).length - 1).toBe(shown);
});

test('without scripts a long list has pages', async () => {
  const page = await open(`${path}?since=2025-01-01`, {
    ...onPhone,
    origin: server.url,
    javaScriptEnabled: false,
  });
  const next = page.getByRole('link', { name: t('changes.next') });
  await next.click();
  await page.waitForURL(/since=2025-01-01&page=2#changed$/);
  await page.getByRole('link', { name: t('changes.previous') }).click();
  await page.waitForURL(/since=2025-01-01#changed$/);
  expect(await overflowPx(page)).toBe(0);
});
