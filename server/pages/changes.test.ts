import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Changes } from '../../data/model/changes.ts';
import { changesPageSize } from '../../data/model/changesQuery.ts';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import type { PublicService, Service } from '../../data/model/service.ts';
import { offers, phone, serviceWith, visitIn } from '../directory/fixtures/serviceWith.ts';
import { startTestServer, type TestServer } from '../http/fixtures/testServer.ts';
import { appendRevision } from '../store/appendRevision.ts';

const now = new Date('2099-03-31T08:00:00Z');

/** What was written on which day; the last state of a day counts. */
const written: [day: string, Service][] = [
  ['2099-01-10', serviceWith({ number: 1, channels: [visitIn('091', offers('staff', 'so', 'ar'))] })],
  ['2099-01-10', serviceWith({ number: 2, channels: [visitIn('837', offers('interpreter', 'so'))] })],
  ['2099-01-10', serviceWith({ number: 3, channels: [visitIn('091', offers('staff', 'fa'))] })],
  ['2099-01-20', serviceWith({ number: 1, channels: [visitIn('091', offers('staff', 'ti'))] })],
  ['2099-01-25', serviceWith({ number: 1, channels: [visitIn('091', offers('interpreter', 'so', 'uk'))] })],
  [
    '2099-02-01',
    serviceWith({
      number: 2,
      channels: [visitIn('837', offers('staff', 'so')), phone(offers('written', 'so'))],
    }),
  ],
  ['2099-02-02', serviceWith({ number: 3, state: 'archived' })],
  ['2099-02-03', serviceWith({ number: 4, channels: [visitIn('049', offers('staff', 'so'))] })],
  ['2099-03-01', serviceWith({ number: 5, channels: [visitIn('049', offers('staff', 'fa'))] })],
  ['2099-03-02', serviceWith({ number: 5, state: 'archived' })],
];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, () => now);
  for (let number = 101; number <= 200; number++) {
    const clock = () => new Date('2097-06-01T10:00:00Z');
    await appendRevision(server.store, {
      service: serviceWith({ number }),
      author: 'editor',
      reason: '',
      clock,
    });
  }
  for (const [day, service] of written) {
    const clock = () => new Date(`${day}T10:00:00Z`);
    await appendRevision(server.store, { service, author: 'editor', reason: '', clock });
  }
  await server.directory.refresh();
}, 30_000);
afterAll(() => server.stop());

const textOf = async (path: string) => (await fetch(server.url + path)).text();
const json = async (search: string) => JSON.parse(await textOf(`/api/v1/changes${search}`)) as Changes;

/** The languages of each written service at the end of a day, counted anew from what was written. */
function languagesOn(day: string): Map<string, Set<string>> {
  const states = new Map<string, PublicService>();
  for (const [on, service] of written) if (on <= day) states.set(service.id, service);
  const open = [...states.values()].filter(({ state }) => state === 'published');
  return new Map(
    open.map(({ id, channels }) => [
      id,
      new Set(channels.flatMap((one) => one.languages.map(({ tag }) => tag))),
    ]),
  );
}

test.each([
  ['2099-01-10', '2099-03-31'],
  ['2099-01-09', '2099-01-10'],
  ['2099-01-20', '2099-01-25'],
  ['2099-01-25', '2099-03-01'],
  ['2099-03-01', '2099-03-02'],
  ['2099-02-28', '2099-03-31'],
])('from %s to %s the counts are those of what was written', async (since, until) => {
  const changes = await json(`?since=${since}&until=${until}`);
  const [before, after] = [languagesOn(since), languagesOn(until)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const count = (from: typeof before, to: typeof after, tag: string) =>
    ids.filter((id) => to.get(id)?.has(tag) && !from.get(id)?.has(tag)).length;
  const tags = ['so', 'ar', 'fa', 'ti', 'uk'];
  const ofTag = (tag: string) => changes.languages.find((one) => one.tag === tag);
  expect(tags.map((tag) => [tag, ofTag(tag)?.gained ?? 0, ofTag(tag)?.lost ?? 0])).toEqual(
    tags.map((tag) => [tag, count(before, after, tag), count(after, before, tag)]),
  );
  expect(changes.total.opened).toBe(ids.filter((id) => !before.has(id)).length);
  expect(changes.total.closed).toBe(ids.filter((id) => !after.has(id)).length);
  for (const one of changes.languages) expect(one.before + one.gained - one.lost).toBe(one.after);
  for (const key of ['opened', 'closed', 'gained', 'lost'] as const) {
    expect(changes.regions.reduce((sum, region) => sum + region[key], 0)).toBe(changes.total[key]);
  }
});

test('another way is no gain, and a language or region narrows what is counted', async () => {
  const days = '?since=2099-01-10&until=2099-03-31';
  const somali = await json(`${days}&speaks=so`);
  expect(somali.languages).toEqual([
    { tag: 'so', before: expect.any(Number), after: expect.any(Number), gained: 1, lost: 0, changedHow: 2 },
  ]);
  expect(somali.total).toEqual({ opened: 1, closed: 0, gained: 1, lost: 0 });
  const inPirkanmaa = await json(`${days}&in=municipality:837`);
  expect(inPirkanmaa.changed.map(({ slug, events }) => [slug, events])).toEqual([
    ['neuvonta-2', [{ kind: 'changed-how', tag: 'so', from: 'interpreter', to: 'staff' }]],
  ]);
});

test('the files and the page say what the JSON says', async () => {
  const search = '?since=2099-01-10&until=2099-03-30';
  const changes = await json(search);
  const rows = parse(await textOf(`/api/v1/changes.csv${search}`), {
    bom: true,
    columns: true,
    delimiter: ';',
  });
  expect(
    (rows as Record<string, string>[]).map(({ service, change, language }) => [service, change, language]),
  ).toEqual(
    changes.changed.flatMap(({ id, events }) =>
      events.map((event) => [id, event.kind, 'tag' in event ? event.tag : '']),
    ),
  );
  const html = await textOf(`/en/officials/changes${search}`);
  for (const key of ['opened', 'closed', 'gained', 'lost'] as const) {
    const label = {
      opened: 'New services',
      closed: 'Closed services',
      gained: 'Gained a language',
      lost: 'Lost a language',
    };
    expect(html).toContain(`<dt>${label[key]}</dt><dd>${changes.total[key]}</dd>`);
  }
  const cells = [...html.matchAll(/<th scope="row"><bdi>Somali<\/bdi><\/th>(.*?)<\/tr>/g)].map(
    ([, row = '']) => [...row.matchAll(/>(\d+)</g)].map(([, cell]) => Number(cell)),
  );
  const so = changes.languages.find(({ tag }) => tag === 'so');
  expect(cells).toEqual([[so?.before, so?.gained, so?.lost, so?.after, so?.changedHow]]);
  expect(html).toContain('/en/services/neuvonta-3?at=2099-01-10');
  expect(html).toContain('/en/services/neuvonta-4?at=2099-03-30');
});

test('the last half year is shown unless days are given; the page is the same for everyone', async () => {
  expect(await json('')).toMatchObject({ since: '2098-09-30', until: '2099-03-31' });
  const response = await fetch(`${server.url}/en/officials/changes`);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(await textOf('/en/officials/changes?since=2099-03-30')).toContain(
    'Nothing changed between these days.',
  );
});

test('what changed stands on pages, which together say what the file says', async () => {
  const days = '?since=2025-01-01&until=2099-03-31';
  const { changed } = await json(days);
  expect(changed.length).toBeGreaterThan(changesPageSize);
  const pages = Math.ceil(changed.length / changesPageSize);
  const slugs: string[] = [];
  for (let page = 1; page <= pages; page++) {
    const html = await textOf(`/en/officials/changes${days}${page > 1 ? `&page=${page}` : ''}`);
    const rows = html.matchAll(/<th scope="row"><a href="\/en\/services\/([\w-]+)/g);
    slugs.push(...[...rows].map(([, slug = '']) => slug));
    expect(html).toContain(`Page ${page} of ${pages}`);
    expect(html.includes('rel="prev"')).toBe(page > 1);
    expect(html.includes('rel="next"')).toBe(page < pages);
    expect(html).toMatch(new RegExp(`<caption>[^<]*${changed.length}`));
  }
  expect(slugs).toEqual(changed.map(({ slug }) => slug));
  expect(await textOf(`/en/officials/changes?since=2099-02-28`)).not.toContain('rel="next"');
});

test.each(interfaceLanguages)('says how changes are counted: %s', async (language) => {
  const html = await textOf(`/${language}/officials/changes`);
  expect(html).toContain('id="method"');
  expect(html).not.toMatch(/changes\.(rule|event|count|head)\./);
});

test.each([
  ['?since=2099-02-30', 'since'],
  ['?until=2099-04-01', 'until'],
  ['?since=2099-03-02&until=2099-03-01', 'since'],
  ['?in=region:99', 'in'],
])('what cannot be used is named: %s', async (search, parameter) => {
  const page = await fetch(`${server.url}/en/officials/changes${search}`);
  expect(page.status).toBe(400);
  expect(await page.text()).toContain(`could not be understood: ${parameter}`);
  const api = await fetch(`${server.url}/api/v1/changes${search}`);
  expect(api.status).toBe(400);
  expect(await api.text()).toContain(`"parameter":"${parameter}"`);
});

test.each(['page=0', 'page=x', 'page=99'])('a page that there is not is named: %s', async (search) => {
  const page = await fetch(`${server.url}/en/officials/changes?${search}`);
  expect(page.status).toBe(400);
  expect(await page.text()).toContain('could not be understood: page');
});
