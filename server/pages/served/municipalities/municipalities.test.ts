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

test.each([
  ['', 'region', 19],
  ['?by=county', 'county', 23],
  ['?by=employment', 'employment', 46],
])(
  'the list%s has all municipalities once, each below its %s, with what it has',
  async (search, by, count) => {
    const page = await dataOf<MunicipalitiesPageData>(`/fi/municipalities${search}`);
    expect([page.by, page.areas.length, page.wrong, page.nationwide]).toEqual([by, count, null, 0]);
    const belonging = page.areas.flatMap(({ code, items }) => items.map((item) => [item.code, code]));
    const naive = municipalities.map((one) => [one.code, one[by as 'region']]);
    expect(belonging.sort()).toEqual(naive.sort());
    expect(
      page.areas
        .flatMap(({ items }) => items)
        .filter(({ services }) => services > 0)
        .map(({ slug, services, languages }) => [slug, services, languages])
        .sort(),
    ).toEqual([
      ['hameenlinna', 1, 2],
      ['janakkala', 1, 2],
    ]);
  },
);

test('areas come in the order of the reader’s names for them, and no other kind is taken in silence', async () => {
  const names = async (language: 'fi' | 'sv') =>
    (await dataOf<MunicipalitiesPageData>(`/${language}/municipalities?by=county`)).areas.map(
      ({ name }) => name[language],
    );
  expect(await names('sv')).toEqual((await names('sv')).toSorted(new Intl.Collator('sv').compare));
  expect((await names('fi'))[0]).toMatch(/^Ahvenanmaa/);
  const wrong = await visitor.get('/fi/municipalities?by=planet');
  expect([wrong.status, (wrong.data as MunicipalitiesPageData).wrong]).toEqual([400, 'planet']);
});

test('words narrow the list, and the one that is meant is opened', async () => {
  const { areas } = await dataOf<MunicipalitiesPageData>('/fi/municipalities?q=Atlantis');
  expect(areas).toEqual([]);
  const several = await dataOf<MunicipalitiesPageData>('/fi/municipalities?q=Kauha');
  expect(several.areas.flatMap(({ items }) => items.map(({ slug }) => slug))).toEqual([
    'kauhajoki',
    'kauhava',
  ]);
  for (const q of ['kervo', '04200']) {
    expect((await visitor.get(`/fi/municipalities?q=${q}`)).location).toBe('/fi/municipalities/kerava');
  }
});
