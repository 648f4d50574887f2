import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestServer, type TestServer } from '../http/fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('an address that asks for what cannot be asked', () => {
  const read = async (search: string) => {
    const response = await fetch(`${server.url}/en/?${search}`);
    const html = await response.text();
    return { status: response.status, html, isIndexed: !html.includes('content="noindex"') };
  };

  test.each([
    ['near=nowhere', 'near'],
    ['speaks=so&limit=0', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['q=!!!', 'q'],
    ['open=2099-01-01T08:00Z', 'open'],
    ['topic=cooking', 'topic'],
    ['speaks=ar&in=municipality:999', 'in'],
    ['near=municipality:999&within=5', 'near'],
    ['serves=999', 'serves'],
  ])('%s is answered with the whole page, which names %s, and with 400', async (search, parameter) => {
    const { status, html, isIndexed } = await read(search);
    expect([status, isIndexed]).toEqual([400, false]);
    expect(html).toMatch(new RegExp(`<p class="[^"]*faults[^"]*">[^<]*\\b${parameter}\\b`));
    expect(html.match(/<article/g)?.length).toBeGreaterThan(0);
  });

  test.each(['fbclid=abc', 'utm_source=x&utm_medium=y'])(
    '%s, which others append, changes nothing else',
    async (search) => {
      const { status, html, isIndexed } = await read(search);
      expect([status, isIndexed]).toEqual([200, true]);
      expect(html).toContain(search.split('=')[0]);
    },
  );

  test.each([
    'q=',
    'q=+',
    'speaks=so&q=tampere',
    'open=2027-03-01T10:00Z',
    'topic=work&in=region:01&near=municipality:091&within=40&sort=name&limit=5',
  ])('%s can be asked', async (search) => {
    const { status, html } = await read(search);
    expect(status).toBe(200);
    expect(html).not.toMatch(/<p class="[^"]*faults/);
  });
});

test('a page that many ask for at the same time is rendered once', async () => {
  const rowOfSlug = vi.spyOn(server.directory.current(), 'rowOfSlug');
  const url = `${server.url}/sv/services/kerava-topaasi`;
  const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await fetch(url)).status));
  expect(statuses).toEqual(Array(8).fill(200));
  expect(rowOfSlug).toHaveBeenCalledTimes(1);
});

test.each(['/xx/officials', '/constructor/news', '/fi/Officials', '/FI/handoff', '/fi/Review'])(
  '%s, which is no page, is answered with a page that says so',
  async (path) => {
    const response = await fetch(server.url + path, { redirect: 'manual' });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1');
  },
);
