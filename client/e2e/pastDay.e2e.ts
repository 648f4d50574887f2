import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../server/http/fixtures/testServer.ts';
import { appendRevision } from '../../server/store/appendRevision.ts';
import { exampleService } from '../../server/store/fixtures/exampleService.ts';
import { addressOf, onPhone, open, overflowPx, withBrowser } from './browser.ts';
import { cards } from './directory.ts';
import { textsOf } from './texts.ts';

/*
 * On a server of its own: a service opened in June, got another name in September, and closed on 23 November 2099.
 */

withBrowser();
const t = textsOf('fi');
const slug = 'neuvonta-1';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, () => new Date('2099-11-24T08:00:00Z'));
  const write = (time: string, changes: Parameters<typeof exampleService>[1]) =>
    appendRevision(server.store, {
      service: exampleService(1, changes),
      author: 'test',
      reason: 'test',
      clock: () => new Date(time),
    });
  await write('2099-06-01T09:00:00Z', { name: { fi: 'Kesän neuvonta' } });
  await write('2099-09-01T09:00:00Z', { name: { fi: 'Syksyn neuvonta' } });
  await write('2099-11-23T09:00:00Z', { state: 'archived' });
  await server.directory.refresh();
});
afterAll(() => server.stop());

const notice = (day: string) => t('past.notice', { day });

test('a link of last summer still shows what it showed, filters stay in that day, and one press leads to today', async () => {
  const page = await open('/fi/?q=neuvonta&at=2099-06-30', { origin: server.url });
  await page.getByRole('heading', { name: notice('30. kesäkuuta 2099') }).waitFor();
  const link = page.getByRole('link', { name: 'Kesän neuvonta' }).first();
  await link.waitFor();

  await page
    .getByRole('search')
    .getByRole('checkbox', { name: new RegExp(`^${t('filters.kind.phone')}`) })
    .first()
    .click({ force: true });
  await page.waitForURL(/via=phone.*at=2099-06-30/);
  await link.click();
  await page.waitForURL(`**/services/${slug}?at=2099-06-30`);
  await page.getByRole('heading', { level: 1, name: 'Kesän neuvonta' }).waitFor();
  await page.getByRole('heading', { name: notice('30. kesäkuuta 2099') }).waitFor();
  await page.getByRole('link', { name: t('service.back') }).click();
  await page.waitForURL(/via=phone.*at=2099-06-30/);
  await page.getByRole('search').waitFor();

  await page.getByRole('link', { name: t('past.today') }).click();
  await page.waitForURL((url) => !url.searchParams.has('at'));
  expect(addressOf(page)).toContain('via=phone');
  expect(await page.getByRole('heading', { name: notice('30. kesäkuuta 2099') }).count()).toBe(0);
  expect(await cards(page).filter({ hasText: 'Kesän neuvonta' }).count()).toBe(0);
});

test('a day is chosen on the page about open data', async () => {
  const page = await open('/fi/open-data', { origin: server.url });
  await page.getByLabel(t('past.day'), { exact: true }).fill('2099-09-15');
  await page.getByRole('button', { name: t('past.show') }).click();
  await page.getByRole('heading', { name: notice('15. syyskuuta 2099') }).waitFor();
  expect(await page.getByRole('link', { name: 'Syksyn neuvonta' }).count()).toBeGreaterThan(0);
});

test.each([
  '/fi/?at=2099-06-30',
  '/ar/?at=2001-01-01',
  `/fi/services/${slug}?at=2099-06-30`,
  '/ar/open-data',
])('%s fits a small phone, and axe finds nothing', async (path) => {
  const narrow = { ...onPhone, viewport: { width: 320, height: 700 } };
  const page = await open(path, { ...narrow, origin: server.url });
  await page
    .locator('summary')
    .filter({ hasText: textsOf(path.startsWith('/ar') ? 'ar' : 'fi')('past.otherDay') })
    .evaluateAll((all) => {
      for (const summary of all) (summary as HTMLElement).click();
    });
  expect(await overflowPx(page)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
