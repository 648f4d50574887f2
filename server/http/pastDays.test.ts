import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendRevision } from '../store/appendRevision.ts';
import { exampleService } from '../store/fixtures/exampleService.ts';
import { operations } from './api/operations.ts';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

/** A service that has a telephone and an address in the summer, moves in the autumn, and closes on 23 November. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, () => new Date('2099-11-24T08:00:00Z'));
  const write = (time: string, changes: Parameters<typeof exampleService>[1]) =>
    appendRevision(server.store, {
      service: exampleService(1, changes),
      author: 'test',
      reason: 'test',
      clock: () => new Date(time),
    });
  // Times rise with places in the feed, and the first content has been written now.
  await write('2099-06-01T09:00:00Z', { name: { fi: 'Kesän neuvonta' } });
  await write('2099-09-01T09:00:00Z', { name: { fi: 'Syksyn neuvonta' } });
  await write('2099-11-23T09:00:00Z', { state: 'archived' });
  await server.directory.refresh();
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });
const json = async (path: string) => (await get(path)).json();

test.each([
  ['2099-05-31', null],
  ['2099-06-01', 'Kesän neuvonta'],
  ['2099-08-31', 'Kesän neuvonta'],
  ['2099-09-01', 'Syksyn neuvonta'],
  ['2099-11-22', 'Syksyn neuvonta'],
  ['2099-11-23', null],
])('on %s the API says %s at every address', async (day, name) => {
  const list = await json(`/api/v1/services?q=neuvonta&limit=200&at=${day}`);
  const found = list.items.find(({ slug }: { slug: string }) => slug === 'neuvonta-1');
  expect(found?.name.fi ?? null).toBe(name);
  const answer = await json(`/api/v1/answer?speaks=so&limit=200&at=${day}`);
  expect(answer.past.day).toBe(day);
  expect(answer.items.some(({ slug }: { slug: string }) => slug === 'neuvonta-1')).toBe(name !== null);
  const { total } = await json(`/api/v1/facets?speaks=so&at=${day}`);
  expect(total).toBe(answer.total);
  const clusters = await json(`/api/v1/clusters?box=19,59,32,71&zoom=5&speaks=so&at=${day}`);
  const drawn = clusters.features.map((feature: { count?: number }) => feature.count ?? 1);
  expect(drawn.reduce((sum: number, count: number) => sum + count, 0)).toBe(answer.total);
  for (const address of ['services', 'details']) {
    const response = await get(`/api/v1/${address}/neuvonta-1?at=${day}`);
    expect(response.status).toBe(name === null ? 404 : 200);
    const body = await response.json();
    if (name !== null) expect((body.service ?? body).name.fi).toBe(name);
  }
});

test.each(['/services?limit=1', '/facets?', '/answer?', '/details/neuvonta-1?', '/services/neuvonta-1?'])(
  '%s of a past day may be kept for a day, and is told as unchanged',
  async (path) => {
    const url = `/api/v1${path}&at=2099-06-30`;
    const first = await get(url);
    expect(first.headers.get('cache-control')).toBe('public, max-age=86400');
    const again = await get(url, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'public, max-age=86400']);
  },
);

test.each(['/answer?speaks=so', '/details/neuvonta-1?'])('%s fits its schema on a past day', async (path) => {
  const name = path.startsWith('/answer') ? '/answer' : '/details/{id}';
  const schema = operations.find((operation) => operation.path === name)?.response;
  const parsed = schema?.safeParse(await json(`/api/v1${path}&at=2099-06-30`));
  expect(parsed?.error?.issues).toBeUndefined();
  expect(parsed?.data).toMatchObject({ past: { day: '2099-06-30' } });
});

test('today is answered from the directory of now, and asked for again each time', async () => {
  const response = await get('/api/v1/answer?at=2099-11-24');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.json()).not.toHaveProperty('past');
});

test.each([
  ['/services?at=2099-11-25', 'at'],
  ['/details/neuvonta-1?at=2099-11-25', 'at'],
  ['/services/neuvonta-1?at=tomorrow', 'at'],
  ['/answer?at=2099-02-30', 'at'],
  ['/answer?at=2099-06-30&open=now', 'open'],
])('%s is refused for its %s', async (path, parameter) => {
  const response = await get(`/api/v1${path}`);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ faults: [{ parameter, code: 'malformed' }] });
});

test('a further page of a past day is of that day', async () => {
  const first = await get('/api/v1/services?limit=1&at=2099-06-30');
  const next = /<([^>]+)>/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  expect(next).toContain('at=2099-06-30');
  expect((await json(next)).total).toBe((await first.json()).total);
});

const pageOf = async (path: string) => {
  const response = await get(path);
  return { status: response.status, html: await response.text() };
};

test('the front page of a past day says so, links within the day, and says nothing of "now"', async () => {
  const { status, html } = await pageOf('/en/?q=neuvonta&at=2099-06-30');
  expect(status).toBe(200);
  expect(html).toContain('This is the directory as it was at the end of 30 June 2099');
  expect(html).toContain('href="/en/services/neuvonta-1?at=2099-06-30"');
  expect(html).toContain('href="/en/?q=neuvonta"');
  expect(html).toContain('content="noindex"');
  expect(html).toContain('type="hidden" name="at" value="2099-06-30"');
  expect(html).not.toContain('value="now"');
  expect(html).not.toMatch(/Opens |Open until|Closed/);
});

test('the page of a service shows what it said that day, though it has closed since', async () => {
  expect((await pageOf('/en/services/neuvonta-1')).status).toBe(404);
  const { status, html } = await pageOf('/en/services/neuvonta-1?at=2099-08-31');
  expect(status).toBe(200);
  expect(html).toContain('at the end of 31 August 2099');
  expect(html).toContain('Kesän neuvonta');
  expect(html).toContain('content="noindex"');
  expect(html).not.toContain('application/ld+json');
  expect(html).not.toMatch(/Opens |Open until|aria-current="date"/);
});

test('an empty directory says that it was empty', async () => {
  const { status, html } = await pageOf('/en/?at=2001-01-01');
  expect(status).toBe(200);
  expect(html).toContain('The directory had no services on that day.');
});

test('the page of a day that has not come shows today, and names the fault', async () => {
  const { status, html } = await pageOf('/en/?at=2099-11-25');
  expect(status).toBe(400);
  expect(html).toMatch(/<p class="[^"]*faults[^"]*">[^<]*\bat\b/);
  expect((await pageOf('/en/services/neuvonta-1?at=2099-11-25')).status).toBe(404);
});

test('pages of today hold neither the notice nor its texts', async () => {
  for (const path of ['/en/', '/en/?at=2099-11-24']) {
    const { html } = await pageOf(path);
    expect(html).not.toContain('the directory as it was');
    expect(html).not.toContain('PastNotice');
  }
});

test('the page about open data has a form for a past day', async () => {
  const { html } = await pageOf('/en/open-data');
  expect(html).toMatch(
    /<form[^>]*action="\/en\/" method="get"[^>]*>[\s\S]*<input[^>]*type="date"[^>]*name="at"/,
  );
});
