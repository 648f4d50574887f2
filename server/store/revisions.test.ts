import { expect, test } from 'vitest';
import { appendRevision } from './appendRevision.ts';
import { appendUnreadable } from './fixtures/appendUnreadable.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { importServices } from './importServices.ts';
import {
  countPublished,
  lastReadable,
  latestSeq,
  publishedRevisions,
  revisionsAfter,
  serviceHistory,
} from './revisions.ts';
import type { Store } from './schema.ts';

const by = { author: 'a', reason: 'r' };

async function published(store: Store, upTo: number): Promise<string[]> {
  const found: string[] = [];
  for await (const { seq, number, service } of publishedRevisions(store, upTo))
    found.push(`${seq}:${service?.slug}#${number}`);
  return found;
}

test('an empty database has an empty feed', async () => {
  const { store } = await temporaryStore();
  expect(await latestSeq(store)).toBe(0);
  expect(await countPublished(store)).toBe(0);
  expect(await published(store, 0)).toEqual([]);
  expect(await revisionsAfter(store, 0, 10)).toEqual([]);
});

test('what is published is the newest revision of each service, where its state is public', async () => {
  const { store } = await temporaryStore();
  await appendRevision(store, { service: exampleService(1), ...by });
  await appendRevision(store, { service: exampleService(2), ...by });
  await appendRevision(store, { service: exampleService(3, { state: 'draft' }), ...by });
  await appendRevision(store, { service: exampleService(4, { state: 'temporarily-closed' }), ...by });
  await appendRevision(store, { service: exampleService(1), ...by });
  await appendRevision(store, { service: exampleService(2, { state: 'archived' }), ...by });
  expect(await published(store, await latestSeq(store))).toEqual(['4:neuvonta-4#1', '5:neuvonta-1#2']);
  expect(await countPublished(store)).toBe(2);
});

test('the published state at a place in the feed is what it was then', async () => {
  const { store } = await temporaryStore();
  await appendRevision(store, { service: exampleService(1), ...by });
  await appendRevision(store, { service: exampleService(2), ...by });
  await appendRevision(store, { service: exampleService(1, { state: 'archived' }), ...by });
  expect(await published(store, 2)).toEqual(['1:neuvonta-1#1', '2:neuvonta-2#1']);
  expect(await published(store, 1)).toEqual(['1:neuvonta-1#1']);
});

test('the feed has every revision once, in order, in pieces of any size', async () => {
  const { store } = await temporaryStore();
  for (const number of [1, 2, 1, 3, 2, 1])
    await appendRevision(store, { service: exampleService(number), ...by });
  const seen: string[] = [];
  for (let after = 0; ; ) {
    const page = await revisionsAfter(store, after, 4);
    for (const { seq, number, service } of page) seen.push(`${seq}:${service?.slug}#${number}`);
    if (page.length === 0) break;
    after = page.at(-1)?.seq ?? after;
  }
  expect(seen).toEqual([
    '1:neuvonta-1#1',
    '2:neuvonta-2#1',
    '3:neuvonta-1#2',
    '4:neuvonta-3#1',
    '5:neuvonta-2#2',
    '6:neuvonta-1#3',
  ]);
});

test('reads thousands in batches without losing, repeating or being disturbed', async () => {
  const { store } = await temporaryStore();
  const total = 1203;
  const progress: number[] = [];
  const services = Array.from({ length: total }, (_, number) => exampleService(number));
  await importServices(store, services, { ...by, onProgress: (count) => progress.push(count) });
  expect(progress).toEqual([1000, total]);
  const upTo = await latestSeq(store);
  const slugs = new Set<string>();
  let count = 0;
  for await (const { service } of publishedRevisions(store, upTo)) {
    if (count === 0)
      await appendRevision(store, { service: exampleService(1100, { state: 'archived' }), ...by });
    slugs.add(service?.slug ?? '');
    count += 1;
  }
  expect(count).toBe(total);
  expect(slugs.size).toBe(total);
  expect((await revisionsAfter(store, upTo, 10)).map(({ state }) => state)).toEqual(['archived']);
});

test('a long read lets other work in between', async () => {
  const { store } = await temporaryStore();
  const services = Array.from({ length: 1100 }, (_, number) => exampleService(number));
  await importServices(store, services, by);
  let turns = 0;
  const other = setInterval(() => {
    turns += 1;
  }, 0);
  await published(store, await latestSeq(store));
  clearInterval(other);
  expect(turns).toBeGreaterThan(0);
});

test('the history of a service begins with the newest and keeps to its limit', async () => {
  const { store } = await temporaryStore();
  for (const reason of ['first', 'second', 'third']) {
    await appendRevision(store, { service: exampleService(1), author: 'a', reason });
    await appendRevision(store, { service: exampleService(2), author: 'a', reason });
  }
  const history = await serviceHistory(store, exampleService(1).id, 2);
  expect(history.map(({ number, reason }) => [number, reason])).toEqual([
    [3, 'third'],
    [2, 'second'],
  ]);
});

test('an import refuses a database that holds services, and a service that does not fit', async () => {
  const { store } = await temporaryStore();
  const broken = { ...exampleService(2), slug: 'Not A Slug' };
  await expect(importServices(store, [exampleService(1), broken], by)).rejects.toThrow(/slug/);
  expect(await latestSeq(store)).toBe(0);
  await appendRevision(store, { service: exampleService(1), ...by });
  await expect(importServices(store, [exampleService(2)], by)).rejects.toMatchObject({
    code: 'database-not-empty',
  });
});

test('a stored document that does not fit the schema is named, and the feed goes on', async () => {
  const { store } = await temporaryStore();
  const first = exampleService(1);
  await appendRevision(store, { service: first, ...by });
  await appendUnreadable(store, { id: first.id, number: 2, state: 'published' });
  await appendRevision(store, { service: exampleService(2), ...by });
  const entries = await revisionsAfter(store, 0, 10);
  expect(entries).toMatchObject([
    { seq: 1, service: { slug: 'neuvonta-1' }, fault: null },
    {
      seq: 2,
      serviceId: first.id,
      state: 'published',
      service: null,
      fault: { code: 'document-unreadable', message: expect.stringContaining('Revision 2') },
    },
    { seq: 3, service: { slug: 'neuvonta-2' } },
  ]);
  expect(await published(store, 3)).toEqual(['2:undefined#2', '3:neuvonta-2#1']);
});

test('the last state that can be read is older where the newest cannot, and there may be none', async () => {
  const { store } = await temporaryStore();
  const { id } = exampleService(1);
  await appendRevision(store, { service: exampleService(1, { name: { fi: 'Vanha' } }), ...by });
  await appendUnreadable(store, { id, number: 2, state: 'published' });
  await appendRevision(store, { service: exampleService(1, { name: { fi: 'Uusi' } }), ...by });
  const nameAt = async (seq: number) => (await lastReadable(store, id, seq))?.name.fi;
  expect([await nameAt(2), await nameAt(3), await nameAt(0)]).toEqual(['Vanha', 'Uusi', undefined]);
});
