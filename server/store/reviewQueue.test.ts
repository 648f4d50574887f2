import { expect, test } from 'vitest';
import { addSubmission } from './addSubmission.ts';
import { appendRevision } from './appendRevision.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { countQueue, listQueue, type QueueFilter } from './reviewQueue.ts';
import { recordSubmissionEvent } from './submissions.ts';

const sender = { name: 'Äijö Mäki', email: 'aijo@example.org', language: 'fi' } as const;
const day = (number: number) => new Date(`2026-11-${String(number).padStart(2, '0')}T08:00:00Z`);
const { id: _id, slug: _slug, state: _state, provenance: _provenance, ...bare } = exampleService(2);

/** Four: a sound new one, a change, one with faults from an unconfirmed sender, and a rejected one. */
async function queue() {
  const { store } = await temporaryStore();
  await appendRevision(store, { service: exampleService(1), author: 'a', reason: '' });
  const source = { kind: 'form' };
  const sound = await addSubmission(store, {
    document: { ...bare, name: { fi: 'Ähtärin 100 % neuvonta' } },
    source,
    sender,
    confirmedAt: day(1).toISOString(),
    now: day(1),
  });
  const change = await addSubmission(store, {
    document: { ...exampleService(1) },
    serviceId: exampleService(1).id,
    source,
    now: day(2),
  });
  const faulty = await addSubmission(store, {
    document: { name: { fi: 'Kesken' }, provider: { municipalityCode: '853' } },
    source,
    sender: { ...sender, name: 'Muu', email: 'muu@example.org' },
    note: 'Puhelin puuttuu',
    now: day(3),
  });
  const rejected = await addSubmission(store, { document: {}, source, now: day(4) });
  await recordSubmissionEvent(store, {
    submissionId: rejected.id,
    basedOn: 1,
    kind: 'rejected',
    state: 'rejected',
    author: 'a',
    note: '',
    now: day(4),
  });
  const names = Object.entries({ sound, change, faulty, rejected });
  const nameOf = (id: string) => names.find(([, submission]) => submission.id === id)?.[0];
  const list = async (filter: QueueFilter) =>
    (await listQueue(store, { ...filter, limit: 10 })).items.map(({ id }) => nameOf(id));
  return { store, list, nameOf, sound };
}

test('is filtered by each of its filters', async () => {
  const { list, sound } = await queue();
  const cases: [QueueFilter, string[]][] = [
    [{}, ['sound', 'change', 'faulty', 'rejected']],
    [{ states: ['waiting', 'returned'] }, ['sound', 'change', 'faulty']],
    [{ states: ['rejected'] }, ['rejected']],
    [{ kind: 'change' }, ['change']],
    [{ kind: 'new', states: ['waiting'] }, ['sound', 'faulty']],
    [{ municipalityCode: '853' }, ['faulty']],
    [{ isConfirmed: false }, ['faulty']],
    [{ isConfirmed: true }, ['sound', 'change', 'rejected']],
    [{ hasFaults: true }, ['faulty', 'rejected']],
    [{ hasFaults: false }, ['sound', 'change']],
    [{ receivedBefore: day(2).toISOString() }, ['sound']],
    [{ text: 'ÄHTÄRIN' }, ['sound']],
    [{ text: 'ahtarin maki' }, ['sound']],
    [{ text: 'ähtårin' }, ['sound']],
    [{ text: 'äht_rin' }, []],
    [{ text: 'ähtцrin' }, []],
    [{ text: 'neuvonta 100' }, ['sound']],
    [{ text: 'neuvonta %' }, ['sound']],
    [{ text: 'neuvonta 200' }, []],
    [{ text: 'äijö' }, ['sound']],
    [{ text: 'puhelin' }, ['faulty']],
    [{ text: sound.reference }, ['sound']],
    [{ text: `' or 1=1 --` }, []],
  ];
  for (const [filter, expected] of cases) expect([filter, await list(filter)]).toEqual([filter, expected]);
});

test('counts what each choice would show', async () => {
  const { store } = await queue();
  expect(await countQueue(store, { states: ['waiting'] })).toEqual({
    total: 3,
    states: { waiting: 3, rejected: 1 },
    kind: { new: 2, change: 1 },
    isConfirmed: { yes: 2, no: 1 },
    hasFaults: { yes: 1, no: 2 },
  });
  expect(await countQueue(store, { kind: 'new', isConfirmed: true })).toMatchObject({
    total: 2,
    kind: { new: 2, change: 1 },
    isConfirmed: { yes: 2, no: 1 },
  });
  expect((await countQueue(store, { text: 'nobody' })).total).toBe(0);
});

test('is read page by page, each submission once', async () => {
  const { store, nameOf } = await queue();
  const seen: (string | undefined)[] = [];
  let after: string | undefined;
  do {
    const page = await listQueue(store, { limit: 2, ...(after && { after }) });
    seen.push(...page.items.map(({ id }) => nameOf(id)));
    after = page.next ?? undefined;
  } while (after);
  expect(seen).toEqual(['sound', 'change', 'faulty', 'rejected']);
  expect((await listQueue(store, { limit: 10, after: 'nonsense' })).items).toHaveLength(4);
});
