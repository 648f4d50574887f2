import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicService } from '../../data/model/service.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
const json = async (path: string) => (await get(path)).json();

/** As the path is written, without the tidying that fetch does. */
function rawStatus(path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const asked = request({ hostname, port, path, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('services', () => {
  test('are found by language and come nearest first', async () => {
    const { items, total } = await json('/api/v1/services?speaks=ar&near=60.40,25.10');
    expect(total).toBeGreaterThan(2);
    const distances = items.map(({ distanceKm }: { distanceKm: number }) => distanceKm);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    for (const service of items as PublicService[]) {
      expect(service.channels.some(({ languages }) => languages.some(({ tag }) => tag === 'ar'))).toBe(true);
    }
  });

  test('page by a Link header until all have been listed once', async () => {
    const seen: string[] = [];
    for (let path: string | undefined = '/api/v1/services?limit=7'; path; ) {
      const response: Response = await get(path);
      const { items } = (await response.json()) as { items: PublicService[] };
      seen.push(...items.map(({ id }) => id));
      path = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toHaveLength(server.directory.current().columns.count);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('are read by id and by slug, and one that is not there is a problem', async () => {
    const bySlug = await json('/api/v1/services/kerava-topaasi');
    for (const id of [bySlug.id, bySlug.id.toUpperCase()]) {
      expect(await json(`/api/v1/services/${id}`)).toEqual(bySlug);
      expect((await json(`/api/v1/details/${id}`)).card.slug).toBe('kerava-topaasi');
    }
    const missing = await get('/api/v1/services/nothing-here');
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });

  test('that are published show in the next answer', async () => {
    const service = (await json('/api/v1/services/kerava-topaasi')) as PublicService &
      Record<string, unknown>;
    const { position: _, isExact: __, distanceKm: ___, ...document } = service;
    const before = await get('/api/v1/services?q=topaasi');
    await appendRevision(server.store, {
      service: { ...document, name: { ...document.name, fi: 'Topaasi uudistui' } },
      author: 'test',
      reason: 'test',
    });
    await server.directory.refresh();
    const after = await get('/api/v1/services?q=topaasi');
    expect((await after.json()).items[0].name.fi).toBe('Topaasi uudistui');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });
});

describe('bad questions', () => {
  test.each([
    ['/api/v1/services?foo=1', 'foo', 'unknown-parameter'],
    ['/api/v1/services?near=1', 'near', 'malformed'],
    ['/api/v1/services?limit=0', 'limit', 'malformed'],
    ['/api/v1/services?limit=5&limit=6', 'limit', 'repeated'],
    ['/api/v1/services?in=municipality:999', 'in', 'not-found'],
    ['/api/v1/services?serves=999', 'serves', 'not-found'],
    ['/api/v1/services?topic=cooking', 'topic', 'not-found'],
    ['/api/v1/services?cursor=abc', 'cursor', 'malformed'],
    ['/api/v1/services?open=2099-01-01T08:00Z', 'open', 'malformed'],
    ['/api/v1/answer?open=2099-01-01T08:00Z', 'open', 'malformed'],
    ['/api/v1/clusters?zoom=99&box=19,59,32,70', 'zoom', 'malformed'],
    ['/api/v1/places?q=', 'q', 'malformed'],
  ])('%s names the parameter %s', async (path, parameter, code) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json',
    ]);
    const problem = await response.json();
    expect(problem.status).toBe(400);
    expect(problem.faults).toEqual([expect.objectContaining({ parameter, code })]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused with what is allowed', async (method) => {
    const response = await fetch(`${server.url}/api/v1/services`, { method, body: '{"a":' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('no path or query, however malformed, is answered with 500, and every refusal of the API is a problem', async () => {
    const part = fc.oneof(
      fc
        .string({ unit: 'binary', maxLength: 30 })
        .map(encodeURIComponent.bind(null) as (text: string) => string),
      fc.constantFrom(
        '%',
        '%E0%A4%A',
        '%00',
        '..',
        '//',
        '<script>',
        "'",
        '"',
        '\\',
        '%2e%2e%2f',
        'services',
        'x'.repeat(3000),
      ),
    );
    const value = fc.oneof(
      part,
      fc.constantFrom('now', '60,24', '1e999', 'NaN', '-0', 'ar', 'municipality:091', ','),
    );
    const name = fc.constantFrom(
      'speaks',
      'near',
      'bbox',
      'open',
      'limit',
      'cursor',
      'q',
      'in',
      'within',
      'zoom',
      'box',
      '__proto__',
    );
    const place = fc.constantFrom(
      '/api/v1/services',
      '/api/v1/clusters',
      '/api/v1/answer',
      '/api/v1/details/',
      '/fi/',
      '/ar/services/',
      '/',
    );
    const path = fc
      .tuple(place, fc.array(part, { maxLength: 2 }), fc.array(fc.tuple(name, value), { maxLength: 4 }))
      .map(
        ([start, parts, query]) =>
          `${start}${parts.join('/')}?${query.map((pair) => pair.join('=')).join('&')}`,
      )
      .filter((text) => !/[^\x21-\x7e]/.test(text));
    await fc.assert(
      fc.asyncProperty(path, async (asked) => {
        const { status, type, body } = await rawStatus(asked);
        expect(status, asked).toBeLessThan(500);
        if (status < 400 || !asked.startsWith('/api/')) return;
        expect(type, asked).toBe('application/problem+json');
        expect(JSON.parse(body), asked).toMatchObject({
          status,
          type: expect.any(String),
          title: expect.any(String),
        });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('a body that is no HTTP, an overlong address and odd headers are 4xx', async () => {
    expect((await rawStatus(`/fi/?q=${'a'.repeat(9000)}`)).status).toBe(414);
    expect((await get('/fi/', { 'accept-language': '\u00ff;;q=x', accept: '///' })).status).toBe(200);
    expect((await get('/api/v1/services', { 'if-none-match': '"' })).status).toBe(200);
  });
});

describe('answers that have not changed', () => {
  test.each([
    '/api/v1/services',
    '/api/v1/snapshot',
    '/api/v1/municipalities',
    '/api/v1/openapi.json',
    '/fi/',
    '/ar/services/oulu-villa-victor',
  ])('%s is 304 to who has it, and compressed to who can read that', async (path) => {
    const first = await get(path, { 'accept-encoding': 'br' });
    expect([first.status, first.headers.get('content-encoding')]).toEqual([200, 'br']);
    const etag = first.headers.get('etag') ?? '';
    const second = await get(path, { 'accept-encoding': 'br', 'if-none-match': etag });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });
});

test('the API may be read from any page; the pages tell browsers to run nothing but our own files', async () => {
  for (const path of ['/api/v1/services', '/api/v1/nothing', '/api/v1/services/%', '/api/v1/services?q=%00'])
    expect((await get(path)).headers.get('access-control-allow-origin')).toBe('*');
  const policy = (await get('/fi/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

test('single services on the map, and those inside of small bubbles, have their names', async () => {
  const { features } = await json('/api/v1/clusters?box=19,59,32,71&zoom=6');
  const bubbles = features.filter(({ kind }: { kind: string }) => kind === 'bubble');
  const pins = [...features, ...bubbles.flatMap(({ pins }: { pins: [] }) => pins)].filter(
    ({ kind }: { kind: string }) => kind === 'pin',
  );
  expect(bubbles.length).toBeGreaterThan(0);
  expect(pins.length).toBeGreaterThan(5);
  for (const { id, name } of pins) {
    const service = await json(`/api/v1/services/${id}`);
    expect(name).toEqual((service.service ?? service).name);
  }
});

test('every address of the API is described, and every reference in the description leads somewhere', async () => {
  const description = await json('/api/v1/openapi.json');
  expect(description.openapi).toMatch(/^3\.1/);
  const paths = Object.keys(description.paths).map((path) => path.replace(/^\/api\/v1/, ''));
  for (const path of [
    '/services',
    '/services/{id}',
    '/facets',
    '/clusters',
    '/snapshot',
    '/languages',
    '/municipalities',
  ]) {
    expect(paths).toContain(path);
  }
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    ([, target]) => target ?? '',
  );
  expect(references.length).toBeGreaterThan(5);
  for (const reference of references) {
    const target = reference
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], description);
    expect(target, reference).toBeDefined();
  }
});

test('without JavaScript a place typed in words leads to the municipality, and / to the language of the reader', async () => {
  const place = await get('/fi/?speaks=ar&place=Kervo');
  expect([place.status, place.headers.get('location')]).toEqual([
    303,
    '/fi/?speaks=ar&near=municipality%3A245',
  ]);
  const front = await get('/', { 'accept-language': 'ar-IQ,ar;q=0.9,en;q=0.5' });
  expect([front.status, front.headers.get('location')]).toEqual([302, '/ar/']);
});

test('healthy and ready', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
});
