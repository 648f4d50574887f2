import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card, Geography, Shell } from '../../data/model/card.ts';
import { emptyQuery, type Query } from '../../data/model/query.ts';
import type { PackedColumns } from '../../data/search/pack.ts';
import { createBrowserSource } from './browserSource.ts';
import { ApiError, ConnectionError, fetchJson } from './fetchJson.ts';
import { forgetPosition, locate } from './ownPosition.ts';

/** Far more services than a browser holds. */
const tooMany = 100_000;
const own = { latitude: 61.497853, longitude: 23.763219 };

const municipality = { code: '091', region: '01', county: '90', employment: '08' };
const seat = {
  slug: 'helsinki',
  name: { fi: 'Helsinki', sv: 'Helsingfors' },
  population: 1,
  lat: 60.17,
  lng: 24.94,
  integrationProgramme: null,
};
const geography: Geography = {
  items: [
    { ...municipality, ...seat },
    { ...municipality, ...seat, code: '837', slug: 'tampere', lat: 61.5, lng: 23.76 },
  ],
  areas: [],
};

function cardAt(number: number, lat: number, lng: number): Card {
  return {
    id: `id-${number}`,
    slug: `neuvonta-${number}`,
    name: { fi: `Neuvonta ${number}` },
    state: 'published',
    municipality: { code: '091', name: seat.name },
    street: null,
    postalCode: null,
    position: { lat, lng },
    isExact: true,
    providerType: 'municipality',
    channels: [],
    confirmed: null,
    sourceDate: null,
  };
}

// One in Helsinki, one in Tampere; each with a desk of unknown hours.
const cards = [cardAt(1, 60.17, 24.94), cardAt(2, 61.5, 23.76)];
const packed: PackedColumns = {
  count: 2,
  ids: ['id-1', 'id-2'],
  sortName: ['neuvonta 1', 'neuvonta 2'],
  languages: [],
  topics: [],
  audiences: [],
  municipalities: [municipality],
  lat: [6017000, 133000],
  lng: [2494000, -118000],
  columns: {
    isExact: [1, 0],
    municipality: [0, 0],
    provider: [0, 0],
    topicBits: [0, 0],
    audienceBits: [0, 0],
    quality: [0, 0],
    confirmedDay: [0, 0],
    isNationwide: [0, 0],
    servedStart: [0, 0, 0],
    served: [],
    channelStart: [0, 1, 1],
    channelKind: [0, 0],
    channelSchedule: [0, 0],
    channelInterprets: [0, 0],
    offerStart: [0, 0, 0],
    offerLanguage: [],
    offerHow: [],
    offerSchedule: [],
  },
  schedules: { base: '2026-11-23T22:00:00.000Z', days: [0], list: [[]] },
};

const fetched: string[] = [];
let answers: Record<string, unknown> = {};

function respond(path: string): Response {
  fetched.push(path);
  const known = Object.entries(answers).find(([beginning]) => path.startsWith(beginning));
  return known ? Response.json(known[1]) : Response.json({}, { status: 404 });
}

function shellOf(count: number): Shell {
  return {
    languages: [],
    topics: [],
    audiences: [],
    providerTypes: [],
    areas: [],
    count,
    version: '1',
    tiles: null,
  };
}

beforeEach(() => {
  fetched.length = 0;
  answers = {
    '/api/v1/snapshot': { version: '1', packed, cards },
    '/api/v1/municipalities': geography,
    '/api/v1/answer': { from: 'server' },
    '/api/v1/clusters': { features: [] },
    '/api/v1/details/neuvonta-2': { card: cards[1] },
    '/api/v1/shell': shellOf(2),
  };
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string) => respond(path)),
  );
  vi.stubGlobal('navigator', {
    geolocation: { getCurrentPosition: (give: (found: object) => void) => give({ coords: own }) },
  });
});

afterEach(() => {
  forgetPosition();
  vi.unstubAllGlobals();
});

const asking = (asked: Partial<Query>): Query => ({ ...emptyQuery, ...asked });

test('until the snapshot is there the server answers, with the query in the URL', async () => {
  const source = createBrowserSource(shellOf(2));
  expect(await source.answer(asking({ speaks: ['so', 'ar'], q: 'a&b' }))).toEqual({ from: 'server' });
  expect(fetched).toEqual(['/api/v1/answer?speaks=so,ar&q=a%26b']);
});

test('once it is there the browser answers alone', async () => {
  const source = createBrowserSource(shellOf(2));
  await source.loadSnapshot();
  fetched.length = 0;
  const answer = await source.answer(emptyQuery);
  expect(answer.items.map(({ slug }) => slug)).toEqual(['neuvonta-1', 'neuvonta-2']);
  expect(source.cardBySlug('neuvonta-2', null)).toEqual(cards[1]);
  expect(source.cardById('id-1', null)).toEqual(cards[0]);
  expect(source.cardBySlug('unknown', null)).toBeNull();
  expect(await source.features(emptyQuery)({ west: 19, south: 59, east: 32, north: 71 }, 10)).toHaveLength(2);
  expect(fetched).toEqual([]);
});

test('it answers at once what it can work out, with the snapshot only', async () => {
  const source = createBrowserSource(shellOf(2));
  expect(source.answersAtOnce?.(emptyQuery)).toBe(false);
  expect(source.answerAtOnce(emptyQuery, null)).toBeNull();
  await source.loadSnapshot();
  expect(source.answersAtOnce?.(asking({ open: 'now' }))).toBe(true);
  expect(source.answersAtOnce?.(asking({ open: '2027-03-02T09:30:00.000Z' }))).toBe(false);
  expect(source.answerAtOnce(asking({ open: '2027-03-02T09:30:00.000Z' }), null)).toBeNull();
  const { items } = source.answerAtOnce(emptyQuery, { lat: 61.49, lng: 23.76 }) ?? { items: [] };
  expect(items.map(({ slug }) => slug)).toEqual(['neuvonta-2', 'neuvonta-1']);
});

test('the map has what the list has, also within some kilometres of the visitor', async () => {
  const source = createBrowserSource(shellOf(2));
  await source.loadSnapshot();
  const answer = source.answerAtOnce(asking({ withinKm: 40 }), { lat: 61.49, lng: 23.76 });
  expect(answer?.items.map(({ id }) => id)).toEqual(['id-2']);
  const features = await source.features(answer?.query ?? emptyQuery)(
    { west: 19, south: 59, east: 32, north: 71 },
    10,
  );
  expect(features).toMatchObject([{ kind: 'pin', id: 'id-2' }]);
});

test('a service that says the same is the same object in the next answer, so that its card stays', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T08:00:10Z') });
  const source = createBrowserSource(shellOf(2));
  await source.loadSnapshot();
  const answerFrom = (self: { lat: number; lng: number } | null) => {
    const answer = source.answerAtOnce(emptyQuery, self);
    return { now: answer?.now, hit: answer?.items.find(({ id }) => id === 'id-1') };
  };
  const first = answerFrom(null);
  vi.setSystemTime('2026-11-24T08:00:50Z');
  const second = answerFrom(null);
  expect(second.hit).toBe(first.hit);
  expect(second.now).toBe(first.now);
  const near = answerFrom({ lat: 61.49, lng: 23.76 });
  expect(near.hit?.distanceKm).toBeCloseTo(159.9, 0);
  expect(answerFrom({ lat: 61.49, lng: 23.76 }).hit).toBe(near.hit);
  expect(answerFrom(null).hit).toEqual(first.hit);
  vi.useRealTimers();
});

test('a cursor of another order leads to the first page, as on the server', async () => {
  const source = createBrowserSource(shellOf(2));
  await source.loadSnapshot();
  const answer = source.answerAtOnce(asking({ cursor: 'abc' }), null);
  expect(answer?.items.map(({ slug }) => slug)).toEqual(['neuvonta-1', 'neuvonta-2']);
});

test('a card is held once the snapshot is there, and is never asked for', async () => {
  const source = createBrowserSource(shellOf(2));
  expect(source.heldCard('id-1')).toBeNull();
  expect(fetched).toEqual([]);
  await source.loadSnapshot();
  expect(source.heldCard('id-1')).toEqual(cards[0]);
});

test('a time that only the server can work out is asked from it', async () => {
  const source = createBrowserSource(shellOf(2));
  await source.loadSnapshot();
  expect(await source.answer(asking({ open: '2027-03-02T09:30:00.000Z' }))).toEqual({ from: 'server' });
});

test('the snapshot is fetched once, and again after a failure', async () => {
  const source = createBrowserSource(shellOf(2));
  const snapshot = answers['/api/v1/snapshot'];
  delete answers['/api/v1/snapshot'];
  await expect(source.loadSnapshot()).rejects.toThrow(ApiError);
  answers['/api/v1/snapshot'] = snapshot;
  await Promise.all([source.loadSnapshot(), source.loadSnapshot()]);
  await source.loadSnapshot();
  expect(fetched.filter((path) => path === '/api/v1/snapshot')).toHaveLength(2);
});

test('a large directory is never fetched whole', async () => {
  const source = createBrowserSource(shellOf(tooMany));
  expect(source.isSmall).toBe(false);
  expect(await source.loadSnapshot()).toBeNull();
  expect(await source.answer(emptyQuery)).toEqual({ from: 'server' });
  expect(fetched).toEqual(['/api/v1/answer']);
});

test.each([
  ['small', 2],
  ['large', tooMany],
])("the visitor's own position goes into no request of a %s directory", async (_, count) => {
  const requests: unknown[] = [];
  vi.stubGlobal(
    'fetch',
    vi.fn(async (...request: [string]) => {
      requests.push(request);
      return respond(request[0]);
    }),
  );
  await locate();
  const source = createBrowserSource(shellOf(count));
  await source.answer(asking({ speaks: ['so'] }));
  await source.answer(asking({ open: '2027-03-02T09:30:00.000Z' }));
  await source.features(asking({ open: '2027-03-02T09:30:00.000Z' }))(
    { west: 19, south: 59, east: 32, north: 71 },
    10,
  );
  await source.nearestMunicipality();
  await source.service('neuvonta-2', null);
  await source.cardBySlug('neuvonta-2', null);
  await source.shell('fi');
  expect(requests.length).toBeGreaterThan(3);
  expect(JSON.stringify(requests)).not.toMatch(/61\.49|23\.76|near=/);
});

test('with the own position the nearest comes first, and its distance is told', async () => {
  await locate();
  const { items } = await createBrowserSource(shellOf(2)).answer(emptyQuery);
  expect(items.map(({ slug }) => slug)).toEqual(['neuvonta-2', 'neuvonta-1']);
  expect(items[0]?.distanceKm).toBeLessThan(1);
});

test('the nearest municipality is worked out here', async () => {
  const source = createBrowserSource(shellOf(2));
  expect(await source.nearestMunicipality()).toBeNull();
  await locate();
  expect(await source.nearestMunicipality()).toBe('837');
});

test('clusters of the server are asked for the box, without page or order', async () => {
  const source = createBrowserSource(shellOf(tooMany));
  const box = { west: 24.123456, south: 60, east: 25, north: 61 };
  await source.features(asking({ speaks: ['so'], cursor: 'abc', limit: 50 }))(box, 7.4);
  const { pathname, searchParams } = new URL(fetched[0] ?? '', 'https://kartta.example');
  expect(pathname).toBe('/api/v1/clusters');
  expect(Object.fromEntries(searchParams)).toEqual({
    speaks: 'so',
    box: '24.1235,60.0000,25.0000,61.0000',
    zoom: '7',
  });
});

test('services that the list offers beside its matches stand on the map too, each once', async () => {
  const box = { west: 19, south: 59, east: 32, north: 71 };
  const beside = cards.map((card) => ({ ...card, distanceKm: null }));
  const large = createBrowserSource(shellOf(tooMany));
  const pins = await large.features(emptyQuery, beside)(box, 10);
  expect(pins).toMatchObject([
    { kind: 'pin', id: 'id-1', lat: 60.17, lng: 24.94, isExact: true },
    { kind: 'pin', id: 'id-2' },
  ]);
  const small = createBrowserSource(shellOf(2));
  await small.loadSnapshot();
  const none = asking({ speaks: ['so'] });
  expect(await small.features(none)(box, 10)).toEqual([]);
  expect(await small.features(none, beside)(box, 10)).toHaveLength(2);
  expect(await small.features(none, beside)(box, 3)).toMatchObject([{ kind: 'bubble', count: 2 }]);
  expect(await small.features(emptyQuery, beside)(box, 3)).toMatchObject([{ kind: 'bubble', count: 2 }]);
});

test('a service that is not published is null; its slug cannot change the path', async () => {
  const source = createBrowserSource(shellOf(2));
  expect(await source.service('../shell?lang=fi', null)).toBeNull();
  expect(fetched).toEqual(['/api/v1/details/..%2Fshell%3Flang%3Dfi']);
  expect(await source.cardBySlug('unknown', null)).toBeNull();
});

test('an error of the server is an error, not a service that is missing', async () => {
  vi.stubGlobal('fetch', async () => Response.json({}, { status: 500 }));
  await expect(createBrowserSource(shellOf(2)).service('neuvonta-1', null)).rejects.toMatchObject({
    status: 500,
  });
});

test('no connection is told apart, with its cause', async () => {
  const cause = new TypeError('network');
  vi.stubGlobal('fetch', async () => Promise.reject(cause));
  const failing = createBrowserSource(shellOf(2)).answer(emptyQuery);
  await expect(failing).rejects.toBeInstanceOf(ConnectionError);
  await expect(failing).rejects.toMatchObject({ cause });
});

test('a request that was stopped is no lost connection', async () => {
  const stopping = new AbortController();
  stopping.abort();
  vi.stubGlobal('fetch', async () => Promise.reject(stopping.signal.reason));
  await expect(fetchJson('/api/v1/answer', stopping.signal)).rejects.toBe(stopping.signal.reason);
});
