import { expect, test } from 'vitest';
import { appendRevision } from './appendRevision.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { listServices, type ServiceFilter } from './serviceList.ts';

const by = { author: 'a', reason: '' };

async function services() {
  const { store } = await temporaryStore();
  const first = exampleService(1, { name: { fi: 'Ähtärin neuvonta' } });
  await appendRevision(store, { service: first, ...by });
  await appendRevision(store, { service: { ...first, state: 'archived' }, ...by });
  await appendRevision(store, { service: exampleService(2, { provenance: {} }), ...by });
  await appendRevision(store, { service: exampleService(3), ...by });
  const list = async (filter: ServiceFilter) =>
    (await listServices(store, { ...filter, limit: 10 })).items.map(({ slug }) => slug);
  return { store, list };
}

test('every service is listed in its newest state, archived ones too', async () => {
  const { store } = await services();
  const { items } = await listServices(store, { limit: 10 });
  expect(items.map(({ slug, state, number }) => [slug, state, number])).toEqual([
    ['neuvonta-1', 'archived', 2],
    ['neuvonta-2', 'published', 1],
    ['neuvonta-3', 'published', 1],
  ]);
  expect(items[0]).toMatchObject({
    name: { fi: 'Ähtärin neuvonta' },
    municipalityCode: '091',
    confirmedOn: '2026-03-04',
  });
  expect(items[1]?.confirmedOn).toBeNull();
});

test.each<[ServiceFilter, string[]]>([
  [{ states: ['published'] }, ['neuvonta-2', 'neuvonta-3']],
  [{ text: 'ÄHTÄRIN' }, ['neuvonta-1']],
  [{ text: 'ahtarin' }, ['neuvonta-1']],
  [{ text: 'ähtцrin' }, []],
  [{ text: 'neuvonta-3' }, ['neuvonta-3']],
  [{ text: '%' }, []],
])('%j gives %j', async (filter, slugs) => {
  const { list } = await services();
  expect(await list(filter)).toEqual(slugs);
});

test('pages follow each other', async () => {
  const { store } = await services();
  const first = await listServices(store, { limit: 2 });
  expect(first.next).toBe('neuvonta-2');
  const second = await listServices(store, { limit: 2, after: first.next ?? '' });
  expect([second.items.map(({ slug }) => slug), second.next]).toEqual([['neuvonta-3'], null]);
});
