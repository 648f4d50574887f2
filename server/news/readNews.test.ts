import { expect, test } from 'vitest';
import type { NewsItem } from '../../data/model/news.ts';
import { offers, serviceWith, visitIn } from '../directory/fixtures/serviceWith.ts';
import { parseCursor } from './cursor.ts';
import { newsStore } from './fixtures/newsStore.ts';

const told = (items: NewsItem[]) =>
  items.map((item) =>
    item.type === 'notice'
      ? `${item.day} ${item.titles.fi}`
      : `${item.day} ${item.name.fi}: ${item.events.map(({ kind }) => kind).join(' ')}`,
  );
const inRovaniemi = (number: number, ...tags: string[]) =>
  serviceWith({ number, channels: [visitIn('698', offers('staff', ...tags))] });

/** Two services with a story, and what editors said meanwhile. */
async function story() {
  const news = await newsStore();
  await news.write(
    serviceWith({ number: 1, channels: [visitIn('091', offers('staff', 'so'))] }),
    '2026-10-01T08:00:00Z',
  );
  await news.write(inRovaniemi(2, 'fi'), '2026-11-02T08:00:00Z');
  await news.write(inRovaniemi(2, 'fi', 'ti'), '2026-11-10T08:00:00Z');
  await news.write(inRovaniemi(2, 'fi', 'ti'), '2026-11-11T08:00:00Z');
  // In Helsinki it is the next day.
  await news.write({ ...inRovaniemi(2), state: 'archived' }, '2026-11-20T22:30:00Z');
  await news.tell({ title: 'Kaikille', from: '2026-11-10' });
  await news.tell({ title: 'Lapille', areas: [{ kind: 'region', code: '19' }] });
  await news.tell({ title: 'Tigrinja', languages: ['ti'], from: '2026-10-15' });
  await news.tell({ title: 'Luonnos' }, 'draft');
  await news.tell({ title: 'Vasta tulossa', from: '2026-11-25' });
  await news.tell({ title: 'Mennyt', until: '2026-11-23' });
  return news;
}

test('news come newest first, by days in Finland, notices before what happened on their day', async () => {
  const { news } = await story();
  const { items, next } = await news();
  expect(told(items)).toEqual([
    '2026-11-21 Neuvonta 2: closed',
    '2026-11-10 Kaikille',
    '2026-11-10 Neuvonta 2: gained-language',
    '2026-11-02 Neuvonta 2: opened',
    '2026-11-01 Lapille',
    '2026-10-15 Tigrinja',
    '2026-10-01 Neuvonta 1: opened',
  ]);
  expect(next).toBeNull();
});

test.each<[string, Parameters<Awaited<ReturnType<typeof newsStore>>['news']>[0], string[]]>([
  [
    'a region',
    { in: [{ kind: 'region', code: '01' }] },
    ['2026-11-10 Kaikille', '2026-10-15 Tigrinja', '2026-10-01 Neuvonta 1: opened'],
  ],
  [
    'a language, also when it is gone again',
    { speaks: ['ti'] },
    [
      '2026-11-21 Neuvonta 2: closed',
      '2026-11-10 Kaikille',
      '2026-11-10 Neuvonta 2: gained-language',
      '2026-11-01 Lapille',
      '2026-10-15 Tigrinja',
    ],
  ],
  [
    'kinds',
    { kinds: ['closed', 'languages'] },
    ['2026-11-21 Neuvonta 2: closed', '2026-11-10 Neuvonta 2: gained-language'],
  ],
  ['notices alone', { kinds: ['notices'], speaks: ['so'] }, ['2026-11-10 Kaikille', '2026-11-01 Lapille']],
])('filtered by %s', async (_, filter, expected) => {
  const { news } = await story();
  expect(told((await news(filter)).items)).toEqual(expected);
});

test('pages hold everything once, whatever comes in meanwhile', async () => {
  const { news, write } = await story();
  const all = told((await news()).items);
  for (const limit of [1, 2, 3]) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await news({}, { cursor, limit });
      seen.push(...told(page.items));
      cursor = page.next;
      if (seen.length === limit) await write(serviceWith({ number: 10 + limit }), '2026-11-24T07:00:00Z');
    } while (cursor !== null && seen.length < 20);
    expect(new Set(seen).size).toBe(seen.length);
    expect(all.filter((one) => !seen.includes(one))).toEqual([]);
  }
});

test('a closed service leads to the last day on which it could be seen', async () => {
  const { news } = await story();
  const { items } = await news({ kinds: ['closed'] });
  expect(items[0]).toMatchObject({ path: 'services/neuvonta-2?at=2026-11-20' });
  const opened = (await news({ kinds: ['opened'] })).items;
  expect(opened.map((item) => item.type === 'service' && [item.path, item.languages])).toEqual([
    ['services/neuvonta-2?at=2026-11-02', ['fi']],
    ['services/neuvonta-1', ['so']],
  ]);
});

test('the content that came with the program is no news, but where they end', async () => {
  const { news, write } = await newsStore();
  await write(serviceWith({ number: 1 }), '2026-11-01T08:00:00Z', 'seed');
  expect(await news()).toMatchObject({ items: [], next: null, beganOn: '2026-11-01' });
  await write(
    serviceWith({ number: 1, channels: [visitIn('091', offers('staff', 'so'))] }),
    '2026-11-02T08:00:00Z',
  );
  expect(told((await news()).items)).toEqual(['2026-11-02 Neuvonta 1: gained-language']);
});

test('a service that comes back is not new', async () => {
  const { news, write } = await newsStore();
  await write(serviceWith(), '2026-11-01T08:00:00Z');
  await write(serviceWith({ state: 'archived' }), '2026-11-02T08:00:00Z');
  await write(serviceWith(), '2026-11-03T08:00:00Z');
  expect(told((await news()).items)).toEqual([
    '2026-11-03 Neuvonta 1: reopened',
    '2026-11-02 Neuvonta 1: closed',
    '2026-11-01 Neuvonta 1: opened',
  ]);
});

test('a cursor that is none is refused', () => {
  expect(['', 'x', '1_2', '1_2026-11-24_', '-1_2026-11-24_1'].map(parseCursor)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
