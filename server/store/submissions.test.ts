import { expect, test } from 'vitest';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { latestSeq } from './revisions.ts';
import { addSubmission } from './submissions.ts';

test('an incomplete document waits as it was given, with what is wrong with it', async () => {
  const { store } = await temporaryStore();
  const document = { name: { fi: 'Neuvonta' }, slug: 'Not A Slug', unknownField: 1 };
  const { id, faults } = await addSubmission(store, {
    document,
    source: { kind: 'public-page' },
    note: 'Old page',
  });
  expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['slug', 'channels']));
  const row = await store.selectFrom('submission').selectAll().limit(1).executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    id,
    state: 'waiting',
    service_id: null,
    note: 'Old page',
    source: '{"kind":"public-page"}',
  });
  expect(JSON.parse(row.document)).toEqual(document);
  expect(JSON.parse(row.faults)).toEqual(faults);
});

test('a whole document has no faults, and changes nothing that is published', async () => {
  const { store } = await temporaryStore();
  const { faults } = await addSubmission(store, { document: exampleService(1), source: {} });
  expect(faults).toEqual([]);
  expect(await latestSeq(store)).toBe(0);
});

test('a change to a service that does not exist is refused', async () => {
  const { store } = await temporaryStore();
  const submission = { document: {}, serviceId: exampleService(1).id, source: {} };
  await expect(addSubmission(store, submission)).rejects.toThrow(/FOREIGN KEY/);
});
