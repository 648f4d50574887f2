import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendProblem, toProblem } from '../../http/problem.ts';
import { ReadyBody } from '../../http/ReadyBody.ts';
import type { ServedPage } from './servedPage.ts';
import { servedRoutes } from './servedRoutes.ts';

const page: ServedPage = {
  path: 'letters/:token',
  load: ({ params, cookie }) =>
    params.token === 'unknown' ? 'not-found' : { data: { ...params, sid: cookie('sid') ?? null } },
  post: ({ form, params }) => {
    const name = form?.get('name') ?? '';
    if (name === 'go') return { redirect: `//fi/letters/${params.token}`, cookies: ['a=1', 'b=2'] };
    return { data: { name }, status: 422, headers: { 'retry-after': '5' } };
  },
};

const sharedPage: ServedPage = {
  path: 'list',
  load: ({ url: { search } }) => ({ data: search, shared: true }),
};

let server: Server;
let url: string;
let forms = 0;
beforeAll(async () => {
  const app = express();
  app.use(
    servedRoutes({
      pages: [page, sharedPage],
      baseUrl: () => 'http://127.0.0.1',
      clock: () => new Date('2026-11-24T08:00:00Z'),
      afterForm: async () => {
        forms += 1;
      },
      render: async (_visit, served) => ({
        status: typeof served === 'object' ? served.status : 404,
        body: new ReadyBody(JSON.stringify(served), { type: 'text/html' }),
      }),
    }),
  );
  app.use(((error, req, res, _next) => sendProblem(req, res, toProblem(error))) as ErrorRequestHandler);
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const formType = 'application/x-www-form-urlencoded';

function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return fetch(`${url}/fi/letters/abc`, {
    method: 'POST',
    body,
    headers: { 'content-type': formType, ...headers },
    redirect: 'manual',
  });
}

test('a page is made from its path and the cookies, and kept by nobody', async () => {
  const response = await fetch(`${url}/fi/letters/a%20b`, { headers: { cookie: 'x=1; sid=s%3D1' } });
  expect(await response.json()).toEqual({ data: { token: 'a b', sid: 's=1' }, status: 200 });
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('a page that is the same for everyone may be kept, and is not sent to who has it', async () => {
  const response = await fetch(`${url}/fi/list?a`);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(response.headers.get('x-robots-tag')).toBe(null);
  const etag = response.headers.get('etag') ?? '';
  const again = await fetch(`${url}/fi/list?a`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect((await fetch(`${url}/fi/list?b`, { headers: { 'if-none-match': etag } })).status).toBe(200);
});

test('forms are told of, and nothing else', async () => {
  const before = forms;
  await fetch(`${url}/fi/letters/abc`);
  expect(forms).toBe(before);
  await post('name=x');
  expect(forms).toBe(before + 1);
});

test('what a page does not know is not found', async () => {
  expect((await fetch(`${url}/fi/letters/unknown`)).status).toBe(404);
});

test('a path without an interface language is not of these pages', async () => {
  expect((await fetch(`${url}/xx/letters/abc`)).status).toBe(404);
});

test('a form that is refused gives the page again, with what was typed', async () => {
  const response = await post('name=%3Cb%3E+%D9%85&other');
  expect([response.status, response.headers.get('retry-after')]).toEqual([422, '5']);
  expect(await response.json()).toEqual({ data: { name: '<b> م' }, status: 422 });
});

test('a form that is taken leads to another page of ours, with its cookies', async () => {
  const response = await post('name=go');
  expect([response.status, response.headers.get('location')]).toEqual([303, '/fi/letters/abc']);
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

describe('a form is refused', () => {
  test.each([
    ['from another site', {}, { 'sec-fetch-site': 'cross-site' }, 403],
    ['from another site of the same domain', {}, { 'sec-fetch-site': 'same-site' }, 403],
    ['from another origin', {}, { origin: 'https://other.example' }, 403],
    ['from a page without an origin', {}, { origin: 'null' }, 403],
    ['of another type', {}, { 'content-type': 'text/plain' }, 415],
    ['in an unknown encoding', {}, { 'content-encoding': 'x-own' }, 415],
    ['that is not UTF-8', { body: 'name=%ff' }, {}, 400],
    ['with a broken escape', { body: 'name=%zz' }, {}, 400],
    ['with a NUL', { body: 'name=%00' }, {}, 400],
    ['with raw bytes', { body: new Uint8Array([0x61, 0x3d, 0xff]) }, {}, 400],
    ['that is too large', { body: `name=${'x'.repeat(600_000)}` }, {}, 413],
    ['with too many fields', { body: 'a&'.repeat(6000) }, {}, 413],
  ])(
    '%s',
    async (_name, { body = 'name=x' }: { body?: string | Uint8Array<ArrayBuffer> }, headers, status) => {
      expect((await post(body, headers)).status).toBe(status);
    },
  );

  test('by another method, with those that are possible', async () => {
    const response = await fetch(`${url}/fi/letters/abc`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});
