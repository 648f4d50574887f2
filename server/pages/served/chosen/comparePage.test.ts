import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CompareData } from '../../../../data/model/comparePage.ts';
import { seedFirstContent } from '../../../store/firstContent.ts';
import { type ServedServer, startServedPages } from '../fixtures/servedServer.ts';

let server: ServedServer;
let slugs: string[];
beforeAll(async () => {
  server = await startServedPages();
  await seedFirstContent(server.store);
  await server.directory.refresh();
  slugs = server.directory.current().services.map(({ slug }) => slug);
});
afterAll(() => server.stop());

async function ask(search: string) {
  const answer = await server.visitor().get(`/fi/compare${search}`);
  return { ...answer, data: answer.data as CompareData };
}

test('the services stand in the order of the address, for its language, municipality and time', async () => {
  const asked = [slugs[3], slugs[0], slugs[2]];
  const open = '2026-11-26T10:00:00.000Z';
  const { status, data } = await ask(`?services=${asked.join(',')}&speaks=ru&serves=245&open=${open}`);
  expect(status).toBe(200);
  expect(data.comparison.services.map(({ slug }) => slug)).toEqual(asked);
  expect(data).toMatchObject({ client: 'ru', serves: '245', open, time: open });
});

test('a form that sends one service a field asks the same', async () => {
  const { data } = await ask(`?services=${slugs[0]}&services=${slugs[1]}&speaks=&serves=&open=now`);
  expect(data.chosen.slugs).toEqual(slugs.slice(0, 2));
  expect(data).toMatchObject({ client: null, serves: null, open: 'now' });
});

test('no more than four stand side by side, the others are named', async () => {
  const { status, data } = await ask(`?services=${slugs.slice(0, 6).join(',')}`);
  expect([status, data.comparison.services.length]).toEqual([400, 4]);
  expect(data.chosen.tooMany).toEqual(slugs.slice(4, 6));
});

test.each([
  ['serves=999', ['serves']],
  ['serves=region:19', ['serves']],
  ['open=2032-01-01T10:00:00Z', ['open']],
  ['open=soon', ['open']],
  ['at=2026-01-01', ['at']],
])('%s cannot be used, and is named', async (search, parameters) => {
  const { status, data } = await ask(`?services=${slugs[0]}&${search}`);
  expect([status, data.chosen.parameters]).toEqual([400, parameters]);
  expect(data.comparison.services).toHaveLength(1);
});

test('services that are not there answer 404, none asked for does not', async () => {
  expect((await ask('?services=none')).status).toBe(404);
  expect((await ask('')).status).toBe(200);
});

test('times to choose lie ahead, at the same hours of each day, also on that of a clock change', async () => {
  server.time.now = new Date('2027-03-26T10:30:00Z');
  const { data } = await ask('');
  server.time.now = new Date('2026-11-24T08:00:00Z');
  const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'Europe/Helsinki' });
  const shown = data.times.map((list) => list.map((time) => hours.format(new Date(time))));
  expect(shown[0]).toEqual(['13', '15', '17']);
  expect(shown.slice(1)).toEqual(Array.from({ length: 6 }, () => ['09', '11', '13', '15', '17']));
});
