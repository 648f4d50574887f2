import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../http/fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test.each([
  ['/fi/about/', '/fi/about'],
  ['/fi/submit/', '/fi/submit'],
  ['/sv/embed/?speaks=so', '/sv/embed?speaks=so'],
  ['/fi/services/kerava-topaasi//', '/fi/services/kerava-topaasi'],
  ['/ar/municipalities/kerava/', '/ar/municipalities/kerava'],
])('%s leads to %s', async (path, target) => {
  const { status, headers } = await fetch(server.url + path, { redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([301, target]);
});

test('the front page keeps its slash', async () => {
  expect((await fetch(`${server.url}/fi/`, { redirect: 'manual' })).status).toBe(200);
});
