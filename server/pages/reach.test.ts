import { afterAll, beforeAll, expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import type { Need } from '../../data/model/need.ts';
import type { Reach } from '../../data/model/reach.ts';
import { longCsv } from '../coverage/fixtures/speakersFiles.ts';
import { mapSpeakers } from '../coverage/speakers/mapSpeakers.ts';
import { readSpeakersFile } from '../coverage/speakers/readSpeakersFile.ts';
import { startTestServer, type TestServer } from '../http/fixtures/testServer.ts';
import { replaceSpeakers } from '../store/speakers.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 30_000);
afterAll(() => server.stop());

const pageOf = async (search: string, language = 'en') => {
  const response = await fetch(`${server.url}/${language}/officials/reach${search}`);
  return { response, html: await response.text() };
};
const json = async <T>(path: string) => (await (await fetch(`${server.url}/api/v1/${path}`)).json()) as T;

/** The text of each row of the table that has a caption. */
function rowsOf(html: string, caption: string): string[] {
  const table = html.split('<table').find((part) => part.includes(`<caption>${caption}`)) ?? '';
  const [, ...rows] = table.split('</table>')[0]?.split('<tr') ?? [];
  return rows.map((row) =>
    row
      .replace(/^[^>]*>/, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

test.each(['serving', 'any'] as const)('the table has the distances of the API: %s', async (among) => {
  const { html } = await pageOf(`?speaks=so&order=name&among=${among}`);
  const reach = await json<Reach>('reach?speaks=so');
  const rows = rowsOf(html, 'The nearest visit, by municipality').slice(1);
  expect(rows).toHaveLength(308);
  for (const { name, best } of reach.rows) {
    const row = rows.find((text) => text.startsWith(`${name.fi} `)) ?? '';
    const km = best[among]?.km;
    expect(row).toContain(km === undefined ? 'nowhere' : `${km.toFixed(1)} km`);
  }
});

test('the farthest come first, unless another order is asked for', async () => {
  const kmOf = (row: string) => Number(/ (\d+\.\d) km/.exec(row)?.[1]);
  const distances = async (order: string) =>
    rowsOf((await pageOf(`?speaks=so&among=any&order=${order}`)).html, 'The nearest visit')
      .slice(1)
      .map(kmOf);
  const far = await distances('far');
  expect(far).toEqual(far.toSorted((a, b) => b - a));
  expect(await distances('near')).toEqual(far.toReversed());
});

test('once speakers are loaded the page has the groups of the API', async () => {
  expect((await pageOf('')).html).toContain('npm run import:speakers');
  const { year, counts } = mapSpeakers(readSpeakersFile(Buffer.from(longCsv)));
  const origin = { title: 'Sample table', fileName: 'x', summary: {}, actor: 'operator' };
  await replaceSpeakers(server.store, { ...origin, year, counts, now: new Date('2026-11-24T08:00:00Z') });
  const { html } = await pageOf('?gap=within30');
  expect(html).toContain('Sample table, 2001');
  expect(html).not.toContain('npm run import:speakers');
  const { groups } = await json<Need>('need');
  expect(groups.length).toBeGreaterThan(0);
  const rows = rowsOf(html, `${groups.length} of ${groups.length} groups`).slice(1);
  expect(rows.map((row) => Number(/ (\d+) \d+ \d+ (?:[\d.]+ km|nowhere)$/.exec(row)?.[1]))).toEqual(
    groups.map(({ speakers }) => speakers),
  );
});

test.each(interfaceLanguages)(
  'is the same for everyone, and says how figures are counted: %s',
  async (language) => {
    const { response, html } = await pageOf('?speaks=so', language);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(response.url, {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(html).toContain('id="method"');
  },
);

test.each([
  ['?speaks=so&at=2099-01-01', 'at'],
  ['?speaks=so&topic=cooking', 'topic'],
  ['?order=size', 'order'],
])('what cannot be used is named: %s', async (search, parameter) => {
  const { response, html } = await pageOf(search);
  expect(response.status).toBe(400);
  expect(html).toContain(`could not be understood: ${parameter}`);
});
