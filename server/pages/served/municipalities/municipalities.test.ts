import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  MunicipalitiesPageData,
  MunicipalityPageData,
} from '../../../../data/model/municipalityPages.ts';
import { municipalities } from '../../../../data/reference/municipalities.ts';
import { offers, serviceWith, visitIn } from '../../../directory/fixtures/serviceWith.ts';
import { appendRevision } from '../../../store/appendRevision.ts';
import { type ServedServer, startServedPages } from '../fixtures/servedServer.ts';
import type { Visitor } from '../fixtures/Visitor.ts';

let server: ServedServer;
let visitor: Visitor;
beforeAll(async () => {
  server = await startServedPages();
  visitor = server.visitor();
  const service = serviceWith({
    provider: { type: 'employment-area', municipalityCode: '109', name: { fi: 'Työllisyysalue' } },
    serviceArea: { kind: 'municipalities', codes: ['109', '165'] },
    channels: [visitIn('109', offers('staff', 'so', 'fi'))],
  });
  await appendRevision(server.store, {
    service,
    author: 'test',
    reason: 'test',
    clock: () => server.time.now,
  });
  await server.directory.refresh();
});
afterAll(() => server.stop());

async function dataOf<T>(path: string): Promise<T> {
  const answer = await visitor.get(path);
  expect(answer.status).toBe(200);
  return answer.data as T;
}

test.each([
  ['109', 'hameenlinna'],
  ['tavastehus', 'hameenlinna'],
  ['H%C3%A4meenlinna', 'hameenlinna'],
  ['esbo', 'espoo'],
])('/municipalities/%s leads to /municipalities/%s for ever', async (given, slug) => {
  const { status, location } = await visitor.get(`/sv/municipalities/${given}`);
  expect([status, location]).toEqual([301, `/sv/municipalities/${slug}`]);
});

test.each(['999', 'atlantis', '%2e%2e', 'constructor'])('/municipalities/%s is not there', async (given) => {
  expect((await visitor.get(`/fi/municipalities/${given}`)).status).toBe(404);
});

test('a municipality says who serves its people, and keeps saying the same within a minute', async () => {
  const own = await dataOf<MunicipalityPageData>('/fi/municipalities/hameenlinna');
  const neighbour = await dataOf<MunicipalityPageData>('/fi/municipalities/janakkala');
  expect(own.groups.map(({ total }) => total)).toEqual([1, 0, 0, 0]);
  expect(neighbour.groups.map(({ total }) => total)).toEqual([0, 0, 1, 0]);
  expect(neighbour.offered.map(({ tag, here }) => [tag, here])).toEqual([
    ['fi', [{ how: 'staff', via: ['visit'] }]],
    ['so', [{ how: 'staff', via: ['visit'] }]],
  ]);
  expect(neighbour.authorities).toMatchObject([{ providerType: 'employment-area' }]);
  server.time.now = new Date(server.time.now.getTime() + 20_000);
  expect(await dataOf('/fi/municipalities/janakkala')).toEqual(neighbour);
});

test('the list has all municipalities once, each below its region, with what it has', async () => {
  const { regions, nationwide } = await dataOf<MunicipalitiesPageData>('/fi/municipalities');
  const items = regions.flatMap((region) => region.items);
  expect(items.map(({ code }) => code).sort()).toEqual(municipalities.map(({ code }) => code).sort());
  expect(
    items
      .filter(({ services }) => services > 0)
      .map(({ slug, services, languages }) => [slug, services, languages]),
  ).toEqual([
    ['hameenlinna', 1, 2],
    ['janakkala', 1, 2],
  ]);
  expect(nationwide).toBe(0);
});

test('words narrow the list, and the one that is meant is opened', async () => {
  const { regions } = await dataOf<MunicipalitiesPageData>('/fi/municipalities?q=Atlantis');
  expect(regions).toEqual([]);
  const several = await dataOf<MunicipalitiesPageData>('/fi/municipalities?q=Kauha');
  expect(several.regions.flatMap(({ items }) => items.map(({ slug }) => slug))).toEqual([
    'kauhajoki',
    'kauhava',
  ]);
  for (const q of ['kervo', '04200']) {
    expect((await visitor.get(`/fi/municipalities?q=${q}`)).location).toBe('/fi/municipalities/kerava');
  }
});
