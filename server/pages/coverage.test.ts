import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coverage } from '../../data/model/coverage.ts';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { startTestServer, type TestServer } from '../http/fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 30_000);
afterAll(() => server.stop());

const pageOf = async (search: string, language = 'en') => {
  const response = await fetch(`${server.url}/${language}/officials/coverage${search}`);
  return { response, html: await response.text() };
};
const figuresOf = async (search: string) =>
  (await (await fetch(`${server.url}/api/v1/coverage${search}`)).json()) as Coverage;

/** The numbers of the table by what their links ask: `so region:01`. */
function shownNumbers(html: string): Map<string, number> {
  const cells = [
    ...html.matchAll(
      /<td[^>]*><a href="[^"]*\?speaks=([^&"]+)(?:&amp;[^"]*)?&amp;(?:serves|near)=[^"]*" aria-label="([^"]*)"/g,
    ),
  ];
  return new Map(
    cells.map(([, tag, label = '']) => [`${tag} ${label.split(', ').at(-1)}`, Number.parseInt(label, 10)]),
  );
}

test.each(['', '?by=county&via=phone', '?by=municipality&of=region:02', '?by=employment&how=staff'])(
  'the table has the numbers of the API: %s',
  async (search) => {
    const { html, response } = await pageOf(search);
    expect(response.status).toBe(200);
    const { languages, areas, cells } = await figuresOf(search);
    const shown = shownNumbers(html);
    expect(shown.size).toBeGreaterThan(400);
    const wanted = new Map(
      cells.flatMap((row) =>
        row.map(({ language, area, services }) => [
          `${language} ${areas.find(({ code }) => code === area)?.name.fi}`,
          services,
        ]),
      ),
    );
    expect(languages.length).toBeGreaterThan(50);
    for (const [key, number] of shown) expect([key, number]).toEqual([key, wanted.get(key)]);
    const lost = [...wanted].filter(([key, services]) => services > 0 && !shown.has(key));
    expect(lost).toEqual([]);
  },
);

test('a number leads to what serves the area, a nought to the nearest', async () => {
  const { html } = await pageOf('');
  expect(html).toContain('href="/en/?speaks=so&amp;serves=region:01"');
  expect(html).toContain('href="/en/?speaks=so&amp;near=municipality:698"');
});

test('one language has every figure of all 308 municipalities', async () => {
  const { html } = await pageOf('?by=municipality&speaks=so');
  expect(html.match(/<tr>/g)?.length).toBe(310);
  expect(html).toContain('href="/en/?speaks=so&amp;serves=853"');
});

test('municipalities of all regions are chosen from first', async () => {
  const { html } = await pageOf('?by=municipality');
  expect(html).not.toContain('<table');
  expect(html).toContain('href="/en/officials/coverage?by=municipality&amp;of=region:19"');
});

test('what cannot be answered is told, with the rest answered', async () => {
  for (const search of ['?by=planet', '?of=region:99', '?at=2099-01-01', '?topic=cooking']) {
    const { response, html } = await pageOf(search);
    expect([search, response.status]).toEqual([search, 400]);
    expect(html).toContain('<table');
  }
  expect((await pageOf('?utm_source=x')).response.status).toBe(200);
});

test('it may be kept, and is the same in every language', async () => {
  const { response } = await pageOf('');
  const etag = response.headers.get('etag') ?? '';
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const again = await fetch(response.url, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  const counts = await Promise.all(
    interfaceLanguages.map(async (language) => (await pageOf('', language)).html.match(/<td/g)?.length),
  );
  expect(new Set(counts).size).toBe(1);
});
