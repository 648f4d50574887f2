import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../http/fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test.each(['/robots.txt', '/sitemap.xml', '/sitemap-1.xml'])(
  '%s is answered with 304 while it is the same',
  async (path) => {
    const url = `${server.url}${path}`;
    const first = await fetch(url);
    const [etag, text] = [first.headers.get('etag') ?? '', await first.text()];
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(text).toContain(server.url);
    const again = await fetch(url, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  },
);

test('a sitemap is compressed', async () => {
  const { headers } = await fetch(`${server.url}/sitemap-1.xml`, { headers: { 'accept-encoding': 'br' } });
  expect([headers.get('content-encoding'), headers.get('content-type')]).toEqual([
    'br',
    'application/xml; charset=utf-8',
  ]);
});

test('every sitemap that the index names is there, and no other', async () => {
  const index = await (await fetch(`${server.url}/sitemap.xml`)).text();
  const parts = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url as string);
  expect(parts).toEqual([`${server.url}/sitemap-1.xml`]);
  expect(await (await fetch(parts[0] as string)).text()).toContain('/fi/services/kerava-topaasi</loc>');
  for (const path of ['/sitemap-2.xml', '/sitemap-0.xml', '/sitemap-01.xml', '/sitemap-.xml'])
    expect((await fetch(`${server.url}${path}`)).status, path).toBe(404);
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
