import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../server/http/fixtures/testServer.ts';
import { appendRevision } from '../../server/store/appendRevision.ts';
import { exampleService } from '../../server/store/fixtures/exampleService.ts';
import { open, visit, withBrowser } from './browser.ts';
import { cards } from './directory.ts';
import { mapRegion } from './mapOf.ts';
import { textsOf } from './texts.ts';

withBrowser();
const t = textsOf('fi');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test.each([
  ['an image', 1, 'Neuvo <img src=x onerror="alert(1)">'],
  ['a script', 2, 'Neuvo </script><script>alert(1)</script>'],
])(
  '%s in the name of a service is text in the popup of the map and on its page',
  async (_, number, hostile) => {
    const service = exampleService(number, { name: { fi: hostile } });
    await appendRevision(server.store, { service, author: 'test', reason: 'test' });
    await server.directory.refresh();
    const page = await open('/fi/', { origin: server.url });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const card = cards(page).filter({ hasText: hostile });
    await card.getByRole('button', { name: t('card.showOnMap') }).click();
    const popup = mapRegion(page, t).getByRole('dialog');
    await popup.getByRole('heading', { name: hostile, exact: true }).waitFor();
    expect(await popup.getByRole('heading').innerText()).toBe(hostile);
    await visit(page, `/fi/services/${service.slug}`);
    await page.getByRole('heading', { level: 1, name: hostile, exact: true }).waitFor();
    expect(dialogs).toEqual([]);
  },
);
