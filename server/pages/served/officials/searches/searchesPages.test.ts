import { afterAll, beforeAll, expect, test } from 'vitest';
import { savedSearchLimits } from '../../../../../data/model/savedSearch.ts';
import type {
  SavedSearchData,
  SavedSearchesData,
  SaveSearchData,
} from '../../../../../data/model/savedSearchPages.ts';
import type { TableData } from '../../../../../data/model/table.ts';
import { appendRevision } from '../../../../store/appendRevision.ts';
import { exampleService } from '../../../../store/fixtures/exampleService.ts';
import { addSavedSearch, listSavedSearches } from '../../../../store/savedSearches.ts';
import { pageOf, type ServedServer, startServedPages } from '../../fixtures/servedServer.ts';
import type { Visitor } from '../../fixtures/Visitor.ts';

const list = '/fi/officials/searches';
const asked = 'speaks=ti&in=region:19&sort=-name&columns=region';
const newPath = `${list}/new?${asked}&from=table`;
type Official = Visitor & { id: string };

let server: ServedServer;
beforeAll(async () => {
  server = await startServedPages();
  for (const number of [1, 2, 3]) {
    const service = exampleService(number, { name: { fi: `Neuvonta ${number}` } });
    await appendRevision(server.store, { service, author: 'a', reason: 'b', clock: () => server.time.now });
  }
  await server.directory.refresh();
});
afterAll(() => server.stop());

async function listed(official: Visitor, search = ''): Promise<SavedSearchesData> {
  return pageOf<SavedSearchesData>((await official.get(list + search)).data).page;
}

/** Saves a search; gives its id. */
async function save(official: Visitor, name: string, path = newPath): Promise<string> {
  const { status, location } = await official.send(path, { name });
  expect(status).toBe(303);
  return location?.split('saved=')[1] ?? '';
}

const keep = ({ id: accountId }: Official, query: string, name = query) =>
  addSavedSearch(server.store, { accountId, name, page: 'table', query, now: server.time.now });

test('a search gets a name, and is found again in words, with the ways to it', async () => {
  const official = await server.signedIn('official');
  const { page } = pageOf<SaveSearchData>((await official.get(newPath)).data);
  expect(page).toMatchObject({ from: 'table', page: 'table', lost: [], name: null, same: null });
  expect(page.meaning.asked.words).toMatchObject({ speaks: ['tigrinja'], in: ['Lappi'] });
  const { location } = await official.send(newPath, { name: '  Tigrinja,\t Lappi ' });
  const { items, done } = await listed(official, location?.slice(list.length));
  expect(done).toEqual({ what: 'saved', name: 'Tigrinja, Lappi' });
  expect(items).toMatchObject([
    {
      name: 'Tigrinja, Lappi',
      page: 'table',
      query: asked,
      savedOn: '2026-11-24',
      meaning: {
        searches: { table: asked, map: 'speaks=ti&in=region:19&sort=-name', coverage: 'speaks=ti' },
        lasting: 'speaks=ti&in=region:19',
      },
    },
  ]);
  const again = pageOf<SaveSearchData>((await official.get(newPath)).data);
  expect(again.page.same).toEqual({ id: items[0]?.id, name: 'Tigrinja, Lappi' });
});

test('it says how many services it finds now, and nothing of another time', async () => {
  const official = await server.signedIn('official');
  for (const query of ['', 'q=neuvonta', 'q=sirkus', 'at=2026-11-20', 'open=2026-11-30T10:00Z'])
    await keep(official, query, `x ${query}`);
  const totals = (await listed(official)).items.map(({ query, meaning }) => [query, meaning?.total]);
  expect(Object.fromEntries(totals)).toEqual({
    '': 3,
    'q=neuvonta': 3,
    'q=sirkus': 0,
    'at=2026-11-20': null,
    'open=2026-11-30T10:00Z': null,
  });
});

test('it opens where one chose, as far as that page can ask it', async () => {
  const official = await server.signedIn('official');
  for (const page of ['map', 'coverage', 'nowhere']) {
    await official.send(`${list}/new?${asked}&from=table`, { name: page, page });
  }
  const path = `${list}/new?by=county&speaks=so&from=coverage`;
  await save(official, 'oma', path);
  expect((await listed(official)).items.map(({ name, page, query }) => [name, page, query])).toEqual([
    ['coverage', 'coverage', 'speaks=ti'],
    ['map', 'map', 'speaks=ti&in=region:19&sort=-name'],
    ['nowhere', 'table', asked],
    ['oma', 'coverage', 'by=county&speaks=so'],
  ]);
});

test('what is not understood is named and not saved', async () => {
  const official = await server.signedIn('official');
  const path = `${list}/new?speaks=ti&in=region:77&open=x&fbclid=1&from=table`;
  const { page } = pageOf<SaveSearchData>((await official.get(path)).data);
  expect(page.lost.sort()).toEqual(['fbclid', 'in', 'open']);
  await save(official, 'Tigrinja', path);
  expect((await listed(official)).items).toMatchObject([{ query: 'speaks=ti' }]);
});

const longest = 'ä'.repeat(savedSearchLimits.name);

test.each([
  ['', 'missing'],
  [' \u200B\u202E ', 'missing'],
  [`${longest}x`, 'too-long'],
  ['TIGRINJA', 'name-taken'],
])('the name “%s” is %s, and what was typed comes back', async (name, fault) => {
  const official = await server.signedIn('official');
  await save(official, longest);
  const id = await save(official, 'Tigrinja');
  const { status, data } = await official.send(newPath, { name, page: 'map' });
  const typed = name.replace('\u202E', '').trim();
  expect([status, pageOf(data).page]).toMatchObject([422, { fault, name: typed, page: 'map' }]);
  if (fault === 'name-taken') return;
  const renamed = await official.send(`${list}/${id}`, { do: 'rename', name });
  expect([renamed.status, pageOf(renamed.data).page]).toMatchObject([422, { fault, name: typed }]);
});

test('the last one that fits is saved, and one more is refused', async () => {
  const official = await server.signedIn('official');
  for (let i = 1; i < savedSearchLimits.searches; i++) await keep(official, 'speaks=ti', `Haku ${i}`);
  await save(official, 'Viimeinen');
  const { status, data } = await official.send(newPath, { name: 'Liikaa' });
  expect([status, pageOf(data).page]).toMatchObject([422, { fault: 'too-many', name: 'Liikaa' }]);
  const { items } = await listed(official);
  expect(items.slice(0, 3).map(({ name }) => name)).toEqual(['Haku 1', 'Haku 2', 'Haku 3']);
});

test('it is renamed and deleted', async () => {
  const official = await server.signedIn('official');
  const id = await save(official, 'Tigrinja');
  const { page } = pageOf<SavedSearchData>((await official.get(`${list}/${id}`)).data);
  expect(page).toMatchObject({ name: 'Tigrinja', item: { query: asked }, fault: null });
  const renamed = await official.send(`${list}/${id}`, { do: 'rename', name: 'Lappi' });
  const after = await listed(official, renamed.location?.slice(list.length));
  expect([after.items[0]?.name, after.done]).toEqual(['Lappi', { what: 'renamed', name: 'Lappi' }]);
  const deleted = await official.send(`${list}/${id}`, { do: 'delete' });
  expect(await listed(official, deleted.location?.slice(list.length))).toEqual({
    items: [],
    done: { what: 'deleted' },
  });
  expect((await official.get(`${list}/${id}`)).status).toBe(404);
});

test('what cannot be read any more is shown as it was, and can be deleted', async () => {
  const official = await server.signedIn('official');
  await keep(official, 'speaks=ti&in=region:99&wings=2', 'Vanha');
  await keep(official, '%%%&=&speaks=%E0%A4%A', 'Rikki');
  const { items } = await listed(official);
  expect(items).toMatchObject([
    { name: 'Rikki', meaning: null },
    { name: 'Vanha', meaning: null, query: 'speaks=ti&in=region:99&wings=2' },
  ]);
  for (const { id } of items) {
    expect((await official.get(`${list}/${id}`)).status).toBe(200);
    expect((await official.send(`${list}/${id}`, { do: 'delete' })).status).toBe(303);
  }
  expect(await listSavedSearches(server.store, official.id)).toEqual([]);
});

test('a form with another session’s token does nothing, and gives back what was typed', async () => {
  const official = await server.signedIn('official');
  const id = await save(official, 'Tigrinja');
  const csrf = await (await server.signedIn('official')).csrfOf(list);
  const forms: Record<string, string>[] = [{ do: 'rename', name: 'Uusi' }, { do: 'delete' }];
  for (const form of forms) {
    const { status, data } = await official.post(`${list}/${id}`, { csrf, ...form });
    const { frame, page } = pageOf<SavedSearchData>(data);
    expect([status, frame.isStale, page.name]).toEqual([403, true, form.name ?? 'Tigrinja']);
  }
  expect((await listed(official)).items).toMatchObject([{ id, name: 'Tigrinja' }]);
});

test('to everyone else it does not exist', async () => {
  const official = await server.signedIn('official');
  const id = await save(official, 'Tigrinja');
  for (const role of ['official', 'editor', 'admin'] as const) {
    const other = await server.signedIn(role);
    expect((await listed(other)).items).toEqual([]);
    expect((await other.get(`${list}/${id}`)).status).toBe(404);
    const csrf = await other.csrfOf(list);
    for (const form of ['do=delete', 'do=rename&name=Minun'])
      expect((await other.post(`${list}/${id}`, `csrf=${csrf}&${form}`)).status).toBe(404);
    expect(((await other.get('/fi/officials')).data as TableData).searches).toEqual([]);
  }
  expect((await listed(official)).items).toMatchObject([{ id, name: 'Tigrinja' }]);
});

test('the table leads to it, for its owner alone', async () => {
  const official = await server.signedIn('official');
  const id = await save(official, 'Tigrinja');
  const tableOf = async (visitor: Visitor) => (await visitor.get('/fi/officials')).data as TableData;
  expect((await tableOf(official)).searches).toEqual([{ id, name: 'Tigrinja', path: `officials?${asked}` }]);
  expect((await tableOf(server.visitor())).searches).toEqual([]);
});

test('who is not signed in signs in, and comes back to what was to be saved', async () => {
  const { status, location } = await server.visitor().get(newPath);
  expect([status, location]).toEqual([303, `/fi/review/sign-in?to=${encodeURIComponent(newPath)}`]);
});
