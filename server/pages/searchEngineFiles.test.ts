import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../http/fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test.each(['/robots.txt', '/sitemap.xml'])('%s is answered with 304 while it is the same', async (path) => {
  const url = `${server.url}${path}`;
  const first = await fetch(url);
  const [etag, text] = [first.headers.get('etag') ?? '', await first.text()];
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(text).toContain(server.url);
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('the sitemap is compressed', async () => {
  const { headers } = await fetch(`${server.url}/sitemap.xml`, { headers: { 'accept-encoding': 'br' } });
  expect([headers.get('content-encoding'), headers.get('content-type')]).toEqual([
    'br',
    'application/xml; charset=utf-8',
  ]);
});

test.each([
  ['/', null],
  ['/fi', null],
  ['/healthz', 'no-store'],
  ['/readyz', 'no-store'],
])('%s says of its keeping: %s', async (path, expected) => {
  const { headers } = await fetch(`${server.url}${path}`, { redirect: 'manual' });
  expect(headers.get('cache-control')).toBe(expected);
});
