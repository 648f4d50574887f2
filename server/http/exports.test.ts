import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { channelKinds, providerTypes } from '../../data/model/vocabulary.ts';
import { awkwardServices } from '../exports/fixtures/awkwardServices.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  for (const service of awkwardServices()) {
    await appendRevision(server.store, { service, author: 'test', reason: 'test' });
  }
  await server.directory.refresh();
}, 30_000);
afterAll(() => server.stop());

const get = (path: string, init?: RequestInit) => fetch(`${server.url}/api/v1/services${path}`, init);

/** The ids that the list itself gives, on all of its pages. */
async function listedIds(search: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const response = await get(`?${search}&limit=30&cursor=${cursor}`);
    const page = (await response.json()) as { items: { id: string }[]; next: string | null };
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  }
  return ids;
}

/** The ids that each format gives, read by a reader of that format. */
const readers: Record<string, (body: Buffer) => string[] | Promise<string[]>> = {
  csv: (body) =>
    (parse(body, { bom: true, columns: true, delimiter: ';' }) as { id: string }[]).map(({ id }) => id),
  xlsx: async (body) => (await readSheet(body)).slice(1).map(([id]) => String(id)),
  geojson: (body) =>
    (JSON.parse(body.toString()) as { features: { id: string }[] }).features.map(({ id }) => id),
  vcf(body) {
    const text = body.toString();
    // One card alone is not read as a list, and none at all is no text.
    const parsed = text ? (ICAL.parse(text) as unknown[]) : [];
    const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
    return cards.map((card) =>
      String(new ICAL.Component(card).getFirstPropertyValue('uid')).replace('urn:uuid:', ''),
    );
  },
};
const endings = Object.keys(readers);

const sublist = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
const searches = fc
  .record(
    {
      speaks: sublist(['so', 'ar', 'fi', 'en', 'fa-AF']),
      via: sublist(channelKinds),
      provider: sublist(providerTypes),
      in: fc.constantFrom('municipality:091', 'region:01', 'region:19'),
      near: fc.constantFrom('60.17,24.94', 'municipality:245'),
      sort: fc.constantFrom('name', 'confirmed', 'relevance', 'distance'),
      q: fc.constantFrom('neuvonta', 'hel', 'info'),
      at: fc.constantFrom('2026-11-24', '2020-01-01'),
    },
    { requiredKeys: [] },
  )
  .map((query) => new URLSearchParams(query).toString());

test('every format has exactly the rows of the list, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(searches, fc.constantFrom(...endings), async (search, ending) => {
      const response = await get(`.${ending}?${search}`);
      const ids = await readers[ending]?.(Buffer.from(await response.arrayBuffer()));
      expect(ids).toEqual(await listedIds(search));
      expect(response.headers.get('x-total-count')).toBe(String(ids?.length));
    }),
    { numRuns: 60, examples: endings.map((ending) => ['', ending]) },
  );
}, 60_000);

describe.each(endings)('%s', (ending) => {
  test('is a file with a name and a date, for pages of any origin', async () => {
    const { headers } = await get(`.${ending}`);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="neuvontakartta-2026-11-24.${ending}"`,
    );
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const past = await get(`.${ending}?at=2026-11-20`);
    expect(past.headers.get('content-disposition')).toContain(`neuvontakartta-2026-11-20.${ending}`);
    expect(past.headers.get('cache-control')).toContain('max-age=86400');
  });

  test('is the same once more, and is then not sent again', async () => {
    const [one, two] = await Promise.all([get(`.${ending}`), get(`.${ending}`)]);
    expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await two.arrayBuffer()))).toBe(true);
    const etag = one.headers.get('etag') ?? '';
    const headers = { 'if-none-match': etag };
    expect((await get(`.${ending}`, { headers })).status).toBe(304);
    expect((await get(`.${ending}?speaks=so`, { headers })).status).toBe(200);
    expect((await get(`.${ending}?lang=sv`, { headers })).status).toBe(200);
  });

  test('HEAD has the headers alone, OPTIONS says what is possible, POST is refused', async () => {
    const head = await get(`.${ending}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toBe((await get(`.${ending}`)).headers.get('content-type'));
    expect((await get(`.${ending}`, { method: 'OPTIONS' })).status).toBe(204);
    expect((await get(`.${ending}`, { method: 'POST' })).status).toBe(405);
  });

  test.each(['limit=5', 'cursor=abc', 'near=nowhere', 'utm=1', 'lang=xx', 'separator=tab', 'at=2099-01-01'])(
    'refuses %s by name',
    async (search) => {
      const response = await get(`.${ending}?${search}`);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      const { faults } = (await response.json()) as { faults: { parameter: string }[] };
      expect(faults.map(({ parameter }) => parameter)).toEqual([search.split('=')[0]]);
    },
  );
});

test.each(['gzip', 'br', 'identity'])('a text says the same when it is compressed: %s', async (encoding) => {
  const response = await get('.csv', { headers: { 'accept-encoding': encoding } });
  expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
  expect(await response.text()).toContain('نقطة الإرشاد');
});
