import { expect, test } from 'vitest';
import { addSubmission, submissionOfForm } from './addSubmission.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { latestSeq } from './revisions.ts';

const now = new Date('2026-11-24T10:00:00Z');

test('an incomplete document waits as it was given, with what is wrong with it', async () => {
  const { store } = await temporaryStore();
  const document = { name: { fi: 'Neuvonta' }, slug: 'Not A Slug', unknownField: 1 };
  const { id, faults } = await addSubmission(store, {
    document,
    source: { kind: 'public-page' },
    note: 'Old page',
    now,
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
  const { faults } = await addSubmission(store, { document: exampleService(1), source: {}, now });
  expect(faults).toEqual([]);
  expect(await latestSeq(store)).toBe(0);
});

test('a change to a service that does not exist is refused', async () => {
  const { store } = await temporaryStore();
  const submission = { document: {}, serviceId: exampleService(1).id, source: {}, now };
  await expect(addSubmission(store, submission)).rejects.toThrow(/FOREIGN KEY/);
});

test('has a reference of its own without look-alike letters', async () => {
  const { store } = await temporaryStore();
  const references = new Set<string>();
  for (let turn = 0; turn < 50; turn += 1) {
    const { reference } = await addSubmission(store, { document: {}, source: {}, now });
    expect(reference).toMatch(/^NK-[^0O1ILS8BUZ-]{4}-[^0O1ILS8BUZ-]{2}$/);
    references.add(reference);
  }
  expect(references.size).toBe(50);
});

test('one form becomes one submission', async () => {
  const { store } = await temporaryStore();
  const submission = { document: {}, source: {}, formId: 'form-1', now };
  const { id, reference } = await addSubmission(store, submission);
  await expect(addSubmission(store, submission)).rejects.toThrow(/UNIQUE/);
  expect(await submissionOfForm(store, 'form-1')).toMatchObject({ id, reference });
  expect(await submissionOfForm(store, 'form-2')).toBeNull();
});
