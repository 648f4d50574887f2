import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

const site = 'https://kunta.example.fi';
let server: TestServer;
let closed: TestServer;
beforeAll(async () => {
  server = await startTestServer({ FRAME_ANCESTORS: `${site} http://127.0.0.1:8080` });
  closed = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  await closed.stop();
});

async function framing(at: TestServer, path: string, init: RequestInit = {}) {
  const { headers, status } = await fetch(at.url + path, { redirect: 'manual', ...init });
  const ancestors = /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];
  return { status, ancestors, frame: headers.get('x-frame-options'), cookie: headers.get('set-cookie') };
}

test('the sites of the setting, and our own, may frame the map', async () => {
  for (const path of ['/fi/embed', '/ar/embed?speaks=so&view=map&theme=dark', '/fi/embed?q=!!!']) {
    expect(await framing(server, path)).toEqual({
      status: 200,
      ancestors: `'self' ${site} http://127.0.0.1:8080`,
      frame: null,
      cookie: null,
    });
  }
  expect(await framing(closed, '/fi/embed')).toMatchObject({ ancestors: "'self'", frame: null });
});

test.each([
  '/fi/',
  '/fi/embed/build',
  '/fi/embed/',
  '/fi/review/sign-in',
  '/fi/submit',
  '/fi/services/kerava-topaasi',
  '/fi/municipalities/kerava',
  '/fi/embed/nothing',
  '/xx/embed/x',
  '/api/v1/services',
  '/review',
])('nobody may frame %s', async (path) => {
  expect(await framing(server, path)).toMatchObject({ ancestors: "'none'", frame: 'DENY' });
});

test('the page in a frame is the same whoever is signed in, and is kept until it changes', async () => {
  const plain = await fetch(`${server.url}/fi/embed`);
  const signedIn = await fetch(`${server.url}/fi/embed`, { headers: { cookie: 'session=anything' } });
  expect(signedIn.headers.get('etag')).toBe(plain.headers.get('etag'));
  expect(await signedIn.text()).toBe(await plain.text());
  const etag = plain.headers.get('etag') ?? '';
  const again = await framing(server, '/fi/embed', { headers: { 'if-none-match': etag } });
  expect(again).toMatchObject({ status: 304, ancestors: expect.stringContaining(site) });
});

test('the script for the page around the frame may be taken in by any site', async () => {
  const { status, headers } = await fetch(`${server.url}/embed.js`);
  expect(status).toBe(200);
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(headers.get('cache-control')).toBe('public, max-age=3600');
});
