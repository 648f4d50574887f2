import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HandoffData } from '../../../../data/model/handoffPage.ts';
import { seedFirstContent } from '../../../store/firstContent.ts';
import { type ServedServer, startServedPages } from '../fixtures/servedServer.ts';

let server: ServedServer;
beforeAll(async () => {
  server = await startServedPages({ BASE_URL: 'https://example.fi' });
  await seedFirstContent(server.store);
  await server.directory.refresh();
});
afterAll(() => server.stop());

async function ask(search: string, language = 'fi') {
  const answer = await server.visitor().get(`/${language}/handoff${search}`);
  return { ...answer, data: answer.data as HandoffData };
}
const topaasi = 'kerava-topaasi';

test('the client’s language stands first, the official’s beside it', async () => {
  const { status, data } = await ask(`?services=${topaasi}&client=ti`);
  expect(status).toBe(200);
  const [sheet] = data.sheets;
  expect(sheet?.sides.map((side) => [side?.lang, side?.direction])).toEqual([
    ['ti', 'ltr'],
    ['fi', 'ltr'],
  ]);
  expect((await ask(`?services=${topaasi}&client=ar`)).data.sheets[0]?.sides[0].direction).toBe('rtl');
});

test.each([
  // Searches bring the language that they asked for.
  ['speaks=so,ar', 'so'],
  ['speaks=so&client=ar', 'ar'],
  ['client=FA-af', 'fa-AF'],
])('the client’s language is that of %s', async (search, client) => {
  expect((await ask(`?services=${topaasi}&${search}`)).data.client).toBe(client);
});

test.each(['', '&client=fi'])('one language makes one column: %s', async (search) => {
  const { data } = await ask(`?services=${topaasi}${search}`);
  expect(data.sheets[0]?.sides.map((side) => side?.lang)).toEqual(['fi']);
});

test.each([
  // A page in the client's language.
  ['ar', `https://example.fi/ar/services/${topaasi}`],
  // No page is, but the sheet.
  ['ti', `https://example.fi/en/handoff?services=${topaasi}&client=ti#sheet`],
  // Nothing is: English.
  ['sq', `https://example.fi/en/services/${topaasi}`],
])('a client who speaks %s reads on where it is in their language', async (client, url) => {
  const [sheet] = (await ask(`?services=${topaasi}&client=${client}`)).data.sheets;
  expect(sheet?.url).toBe(url);
  expect(sheet?.message.endsWith(url)).toBe(true);
  expect(sheet?.qrSvg).toMatch(/^<svg/);
});

test('a service that is not there is named, beside those that are', async () => {
  const { status, data } = await ask(`?services=${topaasi},none,%3Cb%3E`);
  expect(status).toBe(400);
  expect(data.chosen).toMatchObject({ slugs: [topaasi], missing: ['none', '<b>'] });
  expect((await ask('?services=none')).status).toBe(404);
  expect((await ask('')).status).toBe(200);
});

test('no more than five services are taken, the others are named', async () => {
  const slugs = server.directory
    .current()
    .services.slice(0, 7)
    .map(({ slug }) => slug);
  const { status, data } = await ask(`?services=${slugs.join(',')}`);
  expect([status, data.sheets.map(({ slug }) => slug)]).toEqual([400, slugs.slice(0, 5)]);
  expect(data.chosen).toMatchObject({ tooMany: slugs.slice(5), isFull: true });
});

test.each([
  ['client=!!', 400, ['client']],
  // A sheet is of today.
  ['at=2026-01-01', 400, ['at']],
  ['near=nowhere', 400, ['near']],
  ['utm_source=mail', 200, ['utm_source']],
])('%s answers %d and is named', async (search, status, parameters) => {
  const answer = await ask(`?services=${topaasi}&${search}`);
  expect([answer.status, answer.data.chosen.parameters]).toEqual([status, parameters]);
});

test('services to add are found by words, without those that are there', async () => {
  const { data } = await ask(`?services=${topaasi}&q=villa`);
  const found = data.chosen.search.found.map(({ slug }) => slug);
  expect(found.length).toBeGreaterThan(0);
  expect(found).not.toContain(topaasi);
});

test('it is the same for everyone, kept by browsers, and sets no cookie', async () => {
  const { headers } = await ask(`?services=${topaasi}&client=ti`);
  expect(headers.get('cache-control')).not.toContain('no-store');
  expect(headers.getSetCookie()).toEqual([]);
  const visitor = await server.signedIn('admin');
  const own = (await visitor.get(`/fi/handoff?services=${topaasi}&client=ti`)).data;
  expect(own).toEqual((await ask(`?services=${topaasi}&client=ti`)).data);
});
