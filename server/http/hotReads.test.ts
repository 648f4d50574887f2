import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const assets = join(import.meta.dirname, '../../dist/client/assets');
const script = `/assets/${readdirSync(assets).find((name) => /^entryClient.*\.js$/.test(name))}`;

async function headersOf(path: string, init?: RequestInit): Promise<[number, Record<string, string>]> {
  const { status, headers } = await fetch(`${server.url}${path}`, init);
  const {
    date: _,
    connection: __,
    'keep-alive': ___,
    'x-request-id': id,
    ...rest
  } = Object.fromEntries(headers);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  return [status, rest];
}

test.each(['/api/v1/services?speaks=so', '/api/v1/snapshot', '/api/v1/answer'])(
  '%s has the same headers when it comes from memory',
  async (path) => {
    const first = await headersOf(path);
    expect(await headersOf(path)).toEqual(first);
    expect(first[1]).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    expect((await headersOf(path, { method: 'HEAD' }))[1]).toEqual(first[1]);
  },
);

test('a method other than reading never gets an answer from memory', async () => {
  await headersOf('/api/v1/topics');
  expect((await headersOf('/api/v1/topics', { method: 'DELETE' }))[0]).toBe(405);
});

test('built files are compressed, never asked for again, and ours alone', async () => {
  const [status, headers] = await headersOf(script, { headers: { 'accept-encoding': 'br' } });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'same-origin',
  });
  const again = { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' };
  expect((await headersOf(script, { headers: again }))[0]).toBe(304);
});

test.each(['/assets/nothing.js', '/assets/../package.json', '/assets/%2e%2e/index.html'])(
  '%s is no file of ours',
  async (path) => {
    expect((await headersOf(path))[0]).toBe(404);
  },
);
