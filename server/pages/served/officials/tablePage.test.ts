import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedInPage } from '../../../../data/model/account.ts';
import type { TableData, WriteToAllData } from '../../../../data/model/table.ts';
import { appendRevision } from '../../../store/appendRevision.ts';
import { exampleService } from '../../../store/fixtures/exampleService.ts';
import { type ServedServer, startServedPages } from '../fixtures/servedServer.ts';

let server: ServedServer;
beforeAll(async () => {
  server = await startServedPages();
  const clock = () => server.time.now;
  const contactOf = (email: string) => ({ name: 'Aino', email, consentedOn: '2026-01-02' });
  const services = Array.from({ length: 120 }, (_, i) =>
    exampleService(i + 1, {
      name: { fi: `Neuvonta ${String(i + 1).padStart(3, '0')}` },
      authorityContact: i === 119 ? undefined : contactOf(`aino${i % 10}@example.fi`),
    }),
  );
  for (const service of services) {
    await appendRevision(server.store, { service, author: 'test', reason: 'test', clock });
  }
  await server.directory.refresh();
});
afterAll(() => server.stop());

async function tableOf(search: string, visitor = server.visitor()) {
  const { data, status, headers } = await visitor.get(`/fi/officials${search}`);
  const table = data as TableData;
  return { ...table, status, headers, names: table.window.rows.map(({ hit }) => hit.name.fi) };
}

test('a page has a hundred rows in the order that the link asks for, and the next one the rest', async () => {
  const first = await tableOf('?sort=-name');
  expect([first.window.total, first.names.length, first.names[0]]).toEqual([120, 100, 'Neuvonta 120']);
  const second = await tableOf('?sort=-name&page=2');
  expect([second.names.length, second.names[0]]).toEqual([20, 'Neuvonta 020']);
});

test.each([
  ['?columns=name,wings', 400, 'columns'],
  ['?page=0', 400, 'page'],
  ['?sort=colour', 400, 'sort'],
  ['?in=region:77', 400, 'in'],
  ['?at=2099-01-01', 400, 'at'],
  ['?open=2036-01-01T10:00Z', 400, 'open'],
  ['?limit=5', 200, 'limit'],
  ['?utm_source=x', 200, 'utm_source'],
])('%s: %s, and %s is named', async (search, status, parameter) => {
  const table = await tableOf(search);
  expect(table.status).toBe(status);
  expect(table.faults).toMatchObject([{ parameter }]);
  expect(table.window.total).toBe(search.startsWith('?at') ? 120 : table.answer.total);
});

test('a place in words leads to the same table around that place', async () => {
  const { status, location } = await server.visitor().get('/fi/officials?speaks=so&place=Rovaniemi');
  expect([status, location]).toEqual([303, '/fi/officials?speaks=so&near=municipality%3A698']);
});

test('contacts are for those who are signed in, not of a past day, and never kept', async () => {
  const official = await server.signedIn('official');
  const own = await tableOf('?sort=name', official);
  expect(own.account?.name).toMatch(/^official/);
  expect(own.contacts?.[exampleService(1).id]).toEqual({ name: 'Aino', email: 'aino0@example.fi' });
  expect(own.headers.get('cache-control')).toBe('no-store');
  expect((await tableOf('?at=2026-11-23', official)).contacts).toBeNull();
  expect((await tableOf('?at=2026-11-24', official)).contacts).not.toBeNull();
  const other = await tableOf('?sort=name');
  expect([other.account, other.contacts, other.headers.get('cache-control')]).toEqual([
    null,
    null,
    'no-store',
  ]);
  expect(JSON.stringify(other)).not.toContain('@example.fi');
});

test('writing to all has each address once, and says who has none', async () => {
  const official = await server.signedIn('official');
  const { data, headers } = await official.get('/fi/officials/contacts?sort=name');
  const { page } = data as SignedInPage<WriteToAllData>;
  expect(page.addresses).toEqual(Array.from({ length: 10 }, (_, i) => `aino${i}@example.fi`));
  expect(page.withoutAddress).toBe(1);
  expect(headers.get('cache-control')).toBe('no-store');
  expect((await official.get('/fi/officials/contacts?at=2026-11-23')).status).toBe(404);
});
