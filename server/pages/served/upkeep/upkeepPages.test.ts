import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageDataId } from '../../../../data/model/renderedPage.ts';
import { startTestServer, type TestServer } from '../../../http/fixtures/testServer.ts';
import { openErrorReports } from '../../../store/errorReports.ts';
import { maintainedServices } from '../../../store/maintainedServices.ts';
import { addScope, ensureMaintainer } from '../../../store/maintainers.ts';
import { serviceHistory } from '../../../store/revisions.ts';
import { listSubmissions } from '../../../store/submissions.ts';
import { waitingMark } from '../../../upkeep/maintain/lookedAt.ts';
import { newUpkeepLink } from '../../../upkeep/maintain/upkeepLink.ts';

const now = new Date('2026-11-24T08:00:00Z');
const slug = 'kerava-topaasi';

let server: TestServer;
let serviceId: string;
let otherId: string;
/** The path of a maintainer's link to one service. */
let path: string;

beforeAll(async () => {
  server = await startTestServer();
  const { services } = server.directory.current();
  serviceId = services.find((service) => service.slug === slug)?.id ?? '';
  otherId = services.find((service) => service.slug !== slug)?.id ?? '';
  const maintainer = await ensureMaintainer(server.store, {
    email: 'aino@kerava.fi',
    name: 'Aino',
    language: 'fi',
    now,
  });
  await addScope(server.store, maintainer.id, { kind: 'service', serviceId }, 'first');
  path = await newUpkeepLink(server.store, maintainer, { baseUrl: '', now });
  expect(await maintainedServices(server.store, maintainer.id)).toHaveLength(1);
}, 60_000);
afterAll(() => server.stop());

const get = (address: string) => fetch(server.url + address, { redirect: 'manual' });
const post = (address: string, fields: [string, string][], headers: Record<string, string> = {}) =>
  fetch(server.url + address, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });
const newest = async (id: string) => (await serviceHistory(server.store, id, 1))[0]?.number;

async function dataOf(response: Response, route: string) {
  const [, json = '{}'] =
    new RegExp(`<script[^>]*id="${pageDataId}"[^>]*>(.*?)</script>`, 's').exec(await response.text()) ?? [];
  const { loaderData } = JSON.parse(json);
  return Object.values<Record<string, unknown>>(loaderData).find((data) => data && route in data);
}

test('a link opens a page that nobody keeps, indexes or tells other sites of; looking changes nothing', async () => {
  for (const address of [path, `${path}/${serviceId}`, path]) {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(response.headers.get('referrer-policy')).toMatch(/^(same-origin|no-referrer)$/);
    expect(await dataOf(response, 'kind')).toMatchObject({ kind: 'open' });
  }
  expect(await newest(serviceId)).toBe(1);
  const link = await server.store.selectFrom('maintainer_link').selectAll().executeTakeFirstOrThrow();
  expect(link.last_used_at).toBeNull();
});

test.each(['x', 'A'.repeat(43), '%00', '..%2f..', '%3Cscript%3E', "'%20or%201=1"])(
  'the forged token %s opens nothing',
  async (token) => {
    const address = `/fi/upkeep/${token}`;
    for (const response of [await get(address), await post(address, [['item', `${serviceId}:1`]])]) {
      expect([400, 404, 409]).toContain(response.status === 200 ? 0 : response.status);
    }
    expect(await newest(serviceId)).toBe(1);
  },
);

test.each([
  ['a cross-site form', () => [`${serviceId}:1`], { 'sec-fetch-site': 'cross-site' }, 403],
  ["another's service", () => [`${otherId}:1`], {}, 409],
  ['no service', () => [], {}, 409],
  ['a broken one', () => ['x:y', `${serviceId}`, `${serviceId}:-1`], {}, 409],
  ['an old revision', () => [`${serviceId}:0`], {}, 409],
])('%s confirms nothing', async (_, items, headers, status) => {
  const before = [await newest(serviceId), await newest(otherId)];
  const response = await post(
    path,
    items().map((item) => ['item', item]),
    headers as Record<string, string>,
  );
  expect(response.status).toBe(status);
  expect([await newest(serviceId), await newest(otherId)]).toEqual(before);
});

test('one press confirms, and the same form sent again changes nothing more', async () => {
  for (let time = 0; time < 2; time += 1) {
    const response = await post(path, [['item', `${serviceId}:1`]]);
    expect([response.status, response.headers.get('location')]).toEqual([303, `${path}?done=confirmed`]);
    // The next page that they open has it.
    const shown = await (await get(`/api/v1/services/${slug}`)).json();
    expect(shown.provenance.hours.confirmed.by).toBe('provider');
  }
  expect(await newest(serviceId)).toBe(2);
});

test("another's service cannot be opened or changed by adding its id to the address", async () => {
  const address = `${path}/${otherId}`;
  expect((await get(address)).status).toBe(404);
  expect(
    (
      await post(address, [
        ['do', 'close'],
        ['state', 'closed-for-good'],
        ['basedOn', '1'],
      ])
    ).status,
  ).toBe(404);
  expect(await newest(otherId)).toBe(1);
});

test('a change that cannot be taken comes back as it was typed, and is no mark-up', async () => {
  const typed = '<img src=x onerror=alert(1)>';
  const response = await post(`${path}/${serviceId}`, [
    ['do', 'save'],
    ['basedOn', '2'],
    ['form', 'whole'],
    ['name.fi', 'Topaasi'],
    ['channels.0.kind', 'phone'],
    ['channels.0.phone', typed],
  ]);
  expect(response.status).toBe(422);
  const text = await response.clone().text();
  expect(text).not.toContain('<img src=x');
  expect(await dataOf(response, 'kind')).toMatchObject({
    faults: expect.arrayContaining([expect.objectContaining({ field: 'channels.0.phone', code: 'phone' })]),
    entries: expect.arrayContaining([['channels.0.phone', typed]]),
  });
});

test('a channel that is moved up and sent is the same channel, in another place', async () => {
  const address = `${path}/${serviceId}`;
  const [before] = await serviceHistory(server.store, serviceId, 1);
  const page = await dataOf(await get(address), 'kind');
  const own: [string, string][] = [
    ['form', 'whole'],
    ['basedOn', '2'],
    ['waited', ''],
  ];
  const entries = page?.entries as [string, string][];
  const moved = await dataOf(await post(address, [...own, ...entries, ['do', 'up:channels.1']]), 'kind');
  expect(moved).toMatchObject({ kind: 'open', focus: 'channels.0', waited: '' });
  const sent = own.concat(moved?.entries as [string, string][], [['do', 'save']]);
  const response = await post(address, sent);
  expect(response.headers.get('location')).toBe(`${path}?done=waiting`);
  const [submission] = await listSubmissions(server.store, { serviceId, limit: 10 });
  const [first, second, ...rest] = before?.service.channels ?? [];
  expect(submission?.document.channels).toEqual([second, first, ...rest]);
  const waited = waitingMark(submission ?? null);
  expect((await dataOf(await get(address), 'kind'))?.waited).toBe(waited);

  // The same page, open in another window, does not know that the channels are in another order by now.
  const row = (before?.service.channels ?? []).findIndex(({ kind }) => kind === 'phone');
  const name = `channels.${row}.phone`;
  const late = entries.map(([field, value]): [string, string] => [
    field,
    field === name ? '040 111 2222' : value,
  ]);
  expect((await post(address, own.concat(late, [['do', 'up:channels.1']]))).status).toBe(409);
  const refused = await post(address, own.concat(late, [['do', 'save']]));
  expect(refused.status).toBe(409);
  const again = await dataOf(refused, 'kind');
  expect(again).toMatchObject({ fault: 'faster', waited });
  const fresh = own.map(([field, value]): [string, string] => [field, field === 'waited' ? waited : value]);
  const carried = fresh.concat(again?.entries as [string, string][], [['do', 'save']]);
  expect((await post(address, carried)).status).toBe(303);
  const [both] = await listSubmissions(server.store, { serviceId, limit: 10 });
  const channels = submission?.document.channels as { kind: string }[];
  const at = channels.findIndex(({ kind }) => kind === 'phone');
  const expected = channels.map((channel, index) =>
    index === at ? { ...channel, phone: '+358401112222' } : channel,
  );
  expect(both?.document.channels).toEqual(expected);
});

test('a day in the past is no day to open again', async () => {
  const response = await post(`${path}/${serviceId}`, [
    ['do', 'close'],
    ['state', 'closed-for-a-time'],
    ['reopensOn', '1.1.2020'],
    ['basedOn', '2'],
  ]);
  expect([response.status, (await dataOf(response, 'kind'))?.fault]).toEqual([422, 'reopensOn']);
});

describe('a new link', () => {
  test('is asked for with the same answer, whether the address is known or not', async () => {
    const answers = [];
    for (const email of ['aino@kerava.fi', 'nobody@kerava.fi']) {
      const response = await post('/fi/upkeep', [['email', email]]);
      answers.push([response.status, response.headers.get('location'), await response.text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    const { count } = await server.store
      .selectFrom('outbox')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('kind', '=', 'upkeep-link')
      .executeTakeFirstOrThrow();
    expect(count).toBe(1);
  });

  test('needs an address, and is not sent without end', async () => {
    expect((await post('/fi/upkeep', [['email', 'x']])).status).toBe(422);
    const statuses = [];
    for (let time = 0; time < 6; time += 1) {
      statuses.push((await post('/fi/upkeep', [['email', 'often@kerava.fi']])).status);
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  });
});

describe('what a visitor finds wrong', () => {
  const address = `/fi/services/${slug}/report`;

  test('is kept, and mailed to who looks after the service', async () => {
    const response = await post(address, [
      ['topic', 'hours'],
      ['message', 'Ovi oli kiinni \u202e<b>'],
      ['email', ''],
    ]);
    expect([response.status, response.headers.get('location')]).toEqual([303, `${address}?sent`]);
    expect(await openErrorReports(server.store, 10)).toMatchObject([
      { serviceId, topic: 'hours', message: 'Ovi oli kiinni <b>', email: null },
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['an unknown topic', { topic: 'x', message: 'y' }, 'topic'],
    ['nothing said', { topic: 'hours', message: ' ' }, 'message'],
    ['too much said', { topic: 'hours', message: 'x'.repeat(3000) }, 'tooLong'],
    ['no address', { topic: 'closed', email: 'no' }, 'email'],
  ])('%s comes back with what is wrong', async (_, fields, fault) => {
    const response = await post(address, Object.entries(fields));
    expect([response.status, (await dataOf(response, 'isSent'))?.faults]).toEqual([422, [fault]]);
  });

  test('is dropped where a program filled in what nobody sees, and refused from other sites', async () => {
    const fields: [string, string][] = [
      ['topic', 'hours'],
      ['message', 'y'],
      ['website', 'x'],
    ];
    expect((await post(address, fields)).status).toBe(303);
    expect((await post(address, fields, { origin: 'https://other.example' })).status).toBe(403);
    expect(await openErrorReports(server.store, 10)).toHaveLength(1);
    expect((await get('/fi/services/nothing/report')).status).toBe(404);
  });
});
