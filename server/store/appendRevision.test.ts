import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { appendRevision } from './appendRevision.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { latestSeq, serviceHistory } from './revisions.ts';
import type { Store } from './schema.ts';

const by = { author: 'editor@example.org', reason: 'Checked by phone' };

function countIdentities(store: Store) {
  return store.selectFrom('service_identity').select('id').limit(10).execute();
}

test('numbers the revisions of each service, and places all of them in one feed', async () => {
  const { store } = await temporaryStore();
  expect(await appendRevision(store, { service: exampleService(1), ...by })).toEqual({ seq: 1, number: 1 });
  expect(await appendRevision(store, { service: exampleService(2), ...by })).toEqual({ seq: 2, number: 1 });
  expect(await appendRevision(store, { service: exampleService(1), ...by })).toEqual({ seq: 3, number: 2 });
});

test('keeps who, when, why and the whole document', async () => {
  const { store } = await temporaryStore();
  const before = new Date().toISOString();
  await appendRevision(store, { service: exampleService(1), ...by });
  const [revision] = await serviceHistory(store, exampleService(1).id, 10);
  expect(revision).toMatchObject({ ...by, service: exampleService(1) });
  expect(revision?.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect((revision?.createdAt ?? '') >= before).toBe(true);
});

test.each([
  ['an older one', 1],
  ['none', 0],
  ['one that is not there yet', 3],
])('refuses a change that is based on %s', async (_, basedOn) => {
  const { store } = await temporaryStore();
  await appendRevision(store, { service: exampleService(1), ...by, basedOn: 0 });
  await appendRevision(store, { service: exampleService(1), ...by, basedOn: 1 });
  const change = appendRevision(store, { service: exampleService(1), ...by, basedOn });
  await expect(change).rejects.toMatchObject({ name: 'ConflictError', code: 'not-newest' });
  expect(await latestSeq(store)).toBe(2);
});

test('of many changes based on the same revision exactly one is accepted', async () => {
  const { store } = await temporaryStore();
  await appendRevision(store, { service: exampleService(1), ...by });
  const changes = Array.from({ length: 8 }, () =>
    appendRevision(store, { service: exampleService(1), ...by, basedOn: 1 }),
  );
  const outcomes = await Promise.allSettled(changes);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('refuses the slug of another service, and a new slug for a service; nothing is left behind', async () => {
  const { store } = await temporaryStore();
  await appendRevision(store, { service: exampleService(1), ...by });
  await appendRevision(store, { service: exampleService(3), ...by });
  const taken = exampleService(2, { slug: 'neuvonta-1' });
  await expect(appendRevision(store, { service: taken, ...by })).rejects.toMatchObject({
    code: 'slug-taken',
  });
  const moved = exampleService(3, { slug: 'neuvonta-1' });
  await expect(appendRevision(store, { service: moved, ...by })).rejects.toMatchObject({
    code: 'slug-taken',
  });
  const renamed = exampleService(1, { slug: 'uusi-nimi' });
  await expect(appendRevision(store, { service: renamed, ...by })).rejects.toMatchObject({
    code: 'slug-fixed',
  });
  expect(await countIdentities(store)).toHaveLength(2);
  expect(await latestSeq(store)).toBe(2);
});

test('refuses a service that does not fit the schema', async () => {
  const { store } = await temporaryStore();
  const broken = exampleService(1, { channels: [] });
  await expect(appendRevision(store, { service: broken, ...by })).rejects.toThrow(/channels/);
  expect(await countIdentities(store)).toEqual([]);
});

test.each([
  `update revision set reason = 'other'`,
  `delete from revision`,
  `insert or replace into revision select * from revision`,
  `insert or replace into revision select seq + 9, service_id, number, state, document, author, 'x', created_at from revision`,
  `insert into revision select seq + 9, service_id, number + 2, state, document, author, 'x', created_at from revision`,
  `update service_identity set slug = 'other'`,
  `delete from service_identity`,
])('the file itself refuses: %s', async (statement) => {
  const { store, path } = await temporaryStore();
  await appendRevision(store, { service: exampleService(1), ...by });
  const raw = new Database(path);
  expect(() => raw.exec(statement)).toThrow(/append-only|never replaced/);
  raw.close();
});
