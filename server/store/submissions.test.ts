import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Sender } from '../../data/model/submission.ts';
import { addSubmission } from './addSubmission.ts';
import { seedFirstContent } from './firstContent.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import {
  countSubmissions,
  getSubmission,
  listSubmissions,
  recordSubmissionEvent,
  submissionEvents,
} from './submissions.ts';

const now = new Date('2026-11-24T10:00:00Z');
const later = new Date('2026-11-25T10:00:00Z');
const sender: Sender = { name: 'Aino Aalto', email: 'aino@example.fi', language: 'fi' };

async function storeWithOne() {
  const { store } = await temporaryStore();
  const { id } = await addSubmission(store, {
    document: exampleService(1),
    sender,
    source: { kind: 'form' },
    author: 'sender',
    now,
  });
  return { store, id };
}

test('a submission is read as it was written, with its first event', async () => {
  const { store, id } = await storeWithOne();
  expect(await getSubmission(store, id)).toEqual({
    id,
    reference: expect.stringMatching(/^NK-/),
    serviceId: null,
    document: exampleService(1),
    faults: [],
    state: 'waiting',
    sender,
    source: { kind: 'form' },
    note: '',
    receivedAt: now.toISOString(),
    confirmedAt: null,
    version: 1,
  });
  expect(await submissionEvents(store, id)).toEqual([
    {
      number: 1,
      kind: 'received',
      author: 'sender',
      note: '',
      document: exampleService(1),
      createdAt: now.toISOString(),
    },
  ]);
  expect(await getSubmission(store, 'no-such-id')).toBeNull();
});

test('an event brings a new document, state and version, and keeps the old document', async () => {
  const { store, id } = await storeWithOne();
  const event = { submissionId: id, basedOn: 1, kind: 'edited', author: 'editor', now: later } as const;
  const document = { name: { fi: 'Uusi' } };
  expect(await recordSubmissionEvent(store, { ...event, note: 'Nimi', document, state: 'returned' })).toEqual(
    { version: 2 },
  );
  const submission = await getSubmission(store, id);
  expect(submission).toMatchObject({ document, state: 'returned', version: 2 });
  expect(submission?.faults.length).toBeGreaterThan(0);
  const [first, second] = await submissionEvents(store, id);
  expect(first?.document).toEqual(exampleService(1));
  expect(second).toMatchObject({ number: 2, kind: 'edited', author: 'editor', note: 'Nimi', document });
});

test('who was slower is told, and nothing is written', async () => {
  const { store, id } = await storeWithOne();
  const event = { submissionId: id, basedOn: 1, kind: 'rejected', author: 'a', note: '', now } as const;
  await recordSubmissionEvent(store, event);
  await expect(recordSubmissionEvent(store, event)).rejects.toMatchObject({ code: 'not-newest' });
  await expect(recordSubmissionEvent(store, { ...event, submissionId: 'x' })).rejects.toMatchObject({
    code: 'not-newest',
  });
  expect(await submissionEvents(store, id)).toHaveLength(2);
});

test('the queue is filtered by state and by whether the address was confirmed', async () => {
  const { store, id } = await storeWithOne();
  await addSubmission(store, { document: {}, source: {}, now: later });
  expect(await countSubmissions(store)).toBe(2);
  expect(await countSubmissions(store, { isConfirmed: false })).toBe(1);
  expect(await countSubmissions(store, { isConfirmed: true, states: ['waiting'] })).toBe(1);
  expect(await countSubmissions(store, { states: ['rejected'] })).toBe(0);
  const [first, ...rest] = await listSubmissions(store, { limit: 1 });
  expect([first?.id, rest.length]).toEqual([id, 0]);
  expect((await listSubmissions(store, { limit: 1, offset: 1 }))[0]?.sender).toBeNull();
});

test('events can neither be changed, deleted, replaced nor left out', async () => {
  const { store, id } = await storeWithOne();
  const refused = async (statement: ReturnType<typeof sql>, why: RegExp) =>
    expect(statement.execute(store)).rejects.toThrow(why);
  await refused(sql`update submission_event set note = 'x' where submission_id = ${id}`, /append-only/);
  await refused(sql`update submission_event set document = '{}'`, /append-only/);
  await refused(sql`delete from submission_event`, /append-only/);
  for (const number of [1, 3]) {
    await refused(
      sql`insert or replace into submission_event values (${id}, ${number}, 'edited', 'a', '', null, 'x')`,
      /numbered/,
    );
  }
  await expect(sql`update submission set state = 'gone'`.execute(store)).rejects.toThrow(/CHECK/);
});

test('the submissions of the first content have references and wait', async () => {
  const { store } = await temporaryStore();
  const added = await seedFirstContent(store);
  const seeded = await listSubmissions(store, { limit: 100 });
  expect(seeded).toHaveLength(added?.submissions ?? -1);
  expect(new Set(seeded.map(({ reference }) => reference)).size).toBe(seeded.length);
  expect(seeded.every(({ state, sender }) => state === 'waiting' && sender === null)).toBe(true);
});
