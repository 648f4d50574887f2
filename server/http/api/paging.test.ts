import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PublicService } from '../../../data/model/service.ts';
import { appendRevision } from '../../store/appendRevision.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { startTestServer, type TestServer } from '../fixtures/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

interface Page {
  items: PublicService[];
  total: number;
  next: string | null;
}

async function page(search: string, cursor: string | null): Promise<Page> {
  const response = await fetch(`${server.url}/api/v1/services?${search}${cursor ? `&cursor=${cursor}` : ''}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Page;
}

async function publish(number: number, changes: Partial<PublicService>): Promise<void> {
  await appendRevision(server.store, {
    service: exampleService(number, changes),
    author: 'test',
    reason: 'test',
  });
  await server.directory.refresh();
}

test.each(['sort=name&limit=5', 'near=60.2,24.6&limit=5', 'limit=5'])(
  '%s: what is published and closed between pages neither repeats nor hides another service',
  async (search) => {
    await publish(1, { name: { fi: 'AAA alku' } });
    const before = (await page(search.replace('limit=5', 'limit=200'), null)).items.map(({ id }) => id);
    const seen: string[] = [];
    let number = 100;
    let cursor: string | null = null;
    do {
      const { items, next } = await page(search, cursor);
      seen.push(...items.map(({ id }) => id));
      cursor = next;
      // One more at the very front, and the one that was there goes away.
      await publish(number, { name: { fi: `AAA uusi ${number}` } });
      await publish(number - 1, { state: 'archived', name: { fi: `AAA uusi ${number - 1}` } });
      number++;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
  },
);

test('a cursor for another order is refused by name', async () => {
  const { next } = await page('sort=name&limit=5', null);
  const response = await fetch(`${server.url}/api/v1/services?sort=confirmed&cursor=${next}`);
  expect(response.status).toBe(400);
  expect((await response.json()).faults).toMatchObject([{ parameter: 'cursor', code: 'malformed' }]);
});

test('the last page names no further one', async () => {
  const { next, total, items } = await page('limit=200', null);
  expect([next, items.length]).toEqual([null, total]);
});
