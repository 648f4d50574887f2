import { expect, test } from 'vitest';
import { appendRevision } from '../../store/appendRevision.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { temporaryStore } from '../../store/fixtures/temporaryStore.ts';
import { latestSeq, serviceHistory } from '../../store/revisions.ts';
import { getSubmission, submissionEvents } from '../../store/submissions.ts';
import { formDocument, now, storeWithSubmission, submit } from '../fixtures/submitted.ts';
import { decideSeveral } from './bulk.ts';
import { reject, returnWithQuestion, saveEdits } from './decide.ts';
import { restore } from './restore.ts';

const editor = { editor: 'editor-1', now, baseUrl: 'https://map.example.org' };

const unexpected = (error: unknown) => {
  throw error;
};

test('a rejection is final and says why', async () => {
  const { store, id } = await storeWithSubmission();
  const decision = { ...editor, submissionId: id, basedOn: 1, reason: 'Ei ole neuvontaa' };
  expect(await reject(store, decision)).toMatchObject({ kind: 'done' });
  expect(await getSubmission(store, id)).toMatchObject({ state: 'rejected' });
  expect((await submissionEvents(store, id)).at(-1)).toMatchObject({ note: 'Ei ole neuvontaa' });
  expect(await reject(store, { ...decision, basedOn: 2 })).toMatchObject({ kind: 'faster', did: 'rejected' });
});

test('nobody is asked where nobody sent it in', async () => {
  const { store } = await temporaryStore();
  const { id } = await submit(store, { document: {}, sender: undefined } as never);
  const question = { ...editor, submissionId: id, basedOn: 1, question: 'Mikä numero?' };
  expect(await returnWithQuestion(store, question)).toEqual({ kind: 'no-sender' });
  expect(await getSubmission(store, id)).toMatchObject({ state: 'waiting', version: 1 });
});

test('edits are kept without a decision, and who was slower overwrites nothing', async () => {
  const { store, id } = await storeWithSubmission();
  const edits = { ...editor, submissionId: id, basedOn: 1, note: '' };
  const document = formDocument(1, { name: { fi: 'A' } });
  expect(await saveEdits(store, { ...edits, document })).toMatchObject({ kind: 'done' });
  const slower = { ...edits, editor: 'editor-2', document: formDocument(1, { name: { fi: 'B' } }) };
  expect(await saveEdits(store, slower)).toMatchObject({ kind: 'faster', by: 'editor-1', did: 'edited' });
  expect(await getSubmission(store, id)).toMatchObject({ document, state: 'waiting', version: 2 });
});

test('of several each is decided for itself', async () => {
  const { store, id: sound } = await storeWithSubmission();
  const { id: faulty } = await submit(store, { document: {} });
  const { id: decided } = await submit(store, { document: formDocument(2) });
  await reject(store, { ...editor, submissionId: decided, basedOn: 1, reason: '' });
  const items = [faulty, decided, sound, 'none'].map((submissionId) => ({
    submissionId,
    basedOn: 1,
    basedOnRevision: 0,
  }));
  const action = { kind: 'publish', reason: '', isVouched: false } as const;
  const results = await decideSeveral(store, items, action, { ...editor, onError: unexpected });
  expect(results.map(({ outcome }) => outcome.kind)).toEqual(['faults', 'faster', 'done', 'missing']);
  expect(await latestSeq(store)).toBe(1);
  const rejection = { kind: 'reject', reason: 'Roskaa' } as const;
  const [first] = await decideSeveral(store, items, rejection, { ...editor, onError: unexpected });
  expect(first?.outcome.kind).toBe('done');
});

test('what failed for a reason of ours is told, and the others go on', async () => {
  const { store, id } = await storeWithSubmission();
  const errors: unknown[] = [];
  const items = [
    { submissionId: { toString: () => '' } as never, basedOn: 1, basedOnRevision: 0 },
    { submissionId: id, basedOn: 1, basedOnRevision: 0 },
  ];
  const results = await decideSeveral(
    store,
    items,
    { kind: 'reject', reason: '' },
    { ...editor, onError: (error) => errors.push(error) },
  );
  expect(results.map(({ outcome }) => outcome.kind)).toEqual(['failed', 'done']);
  expect(errors).toHaveLength(1);
});

test('an undo is a new revision that equals an earlier one', async () => {
  const { store } = await temporaryStore();
  const service = exampleService(1);
  await appendRevision(store, { service, author: 'a', reason: '' });
  await appendRevision(store, { service: { ...service, state: 'archived' }, author: 'b', reason: '' });
  const undo = { serviceId: service.id, number: 1, basedOn: 2, editor: 'c', reason: 'Vahinko', now };
  expect(await restore(store, undo)).toMatchObject({ kind: 'done', slug: service.slug });
  const history = await serviceHistory(store, service.id, 10);
  expect(history.map(({ number, service: { state } }) => [number, state])).toEqual([
    [3, 'published'],
    [2, 'archived'],
    [1, 'published'],
  ]);
  expect(history[0]).toMatchObject({ service, author: 'c', reason: 'Vahinko' });
  expect(await restore(store, undo)).toMatchObject({ kind: 'faster', by: 'c', did: 'revised' });
  expect(await restore(store, { ...undo, number: 9, basedOn: 3 })).toEqual({ kind: 'missing' });
});
