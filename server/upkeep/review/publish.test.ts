import { expect, test } from 'vitest';
import { addSubmission } from '../../store/addSubmission.ts';
import { appendRevision } from '../../store/appendRevision.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { temporaryStore } from '../../store/fixtures/temporaryStore.ts';
import { latestSeq, serviceHistory } from '../../store/revisions.ts';
import { getSubmission, recordSubmissionEvent, submissionEvents } from '../../store/submissions.ts';
import { formDocument, now, storeWithSubmission, submit } from '../fixtures/submitted.ts';
import { type Publication, publish } from './publish.ts';

const editor = { editor: 'editor-1', now, baseUrl: 'https://map.example.org' };
const asSent: Omit<Publication, 'submissionId'> = {
  ...editor,
  basedOn: 1,
  basedOnRevision: 0,
  isVouched: false,
  reason: '',
};

test('a new service gets an address of its own, sources and a history', async () => {
  const { store, id, reference } = await storeWithSubmission();
  expect(await publish(store, { ...asSent, submissionId: id })).toEqual({
    kind: 'done',
    serviceId: id,
    slug: 'helsinki-neuvonta-1',
  });
  const [revision] = await serviceHistory(store, id, 10);
  expect(revision).toMatchObject({
    number: 1,
    author: 'editor-1',
    reason: reference,
    createdAt: now.toISOString(),
    service: { id, state: 'published', name: { fi: 'Neuvonta 1' } },
  });
  expect(revision?.service.provenance).toEqual(
    Object.fromEntries(
      ['identity', 'contact', 'hours', 'languages'].map((group) => [
        group,
        {
          source: { kind: 'provider', date: '2026-11-20' },
          recordedOn: '2026-11-24',
          confirmed: { on: '2026-11-20', by: 'provider' },
        },
      ]),
    ),
  );
  expect(await getSubmission(store, id)).toMatchObject({ state: 'published', version: 2 });
  expect((await submissionEvents(store, id)).at(-1)).toMatchObject({ kind: 'published', author: 'editor-1' });
});

test('nobody vouches for what an unconfirmed address sent, unless the editor does', async () => {
  const { store } = await temporaryStore();
  for (const [isVouched, confirmed] of [
    [false, undefined],
    [true, { on: '2026-11-24', by: 'editor' }],
  ] as const) {
    const { id } = await submit(store, { document: formDocument(1), confirmedAt: undefined } as never);
    await publish(store, { ...asSent, submissionId: id, isVouched });
    const [revision] = await serviceHistory(store, id, 1);
    expect(revision?.service.provenance.contact?.confirmed).toEqual(confirmed);
  }
});

test('a second service of the same name and place gets the next address', async () => {
  const { store, id } = await storeWithSubmission();
  const second = await submit(store, { document: formDocument(1) });
  const third = await submit(store, { document: formDocument(1) });
  const slugs = [];
  for (const submissionId of [id, second.id, third.id]) {
    const outcome = await publish(store, { ...asSent, submissionId });
    slugs.push(outcome.kind === 'done' && outcome.slug);
  }
  expect(slugs).toEqual(['helsinki-neuvonta-1', 'helsinki-neuvonta-1-2', 'helsinki-neuvonta-1-3']);
});

test('a change keeps id, slug, what only officials see, and the sources of what did not change', async () => {
  const { store } = await temporaryStore();
  const service = exampleService(1);
  await appendRevision(store, { service, author: 'a', reason: '' });
  const { id } = await submit(store, {
    serviceId: service.id,
    document: formDocument(1, { name: { fi: 'Uusi nimi' }, slug: 'other', id: exampleService(9).id }),
  });
  expect(await publish(store, { ...asSent, submissionId: id, basedOnRevision: 1 })).toMatchObject({
    kind: 'done',
    slug: service.slug,
  });
  const [revision] = await serviceHistory(store, service.id, 1);
  const { provenance, ...rest } = revision?.service ?? {};
  const { provenance: earlier, ...before } = service;
  expect(rest).toEqual({ ...before, name: { fi: 'Uusi nimi' } });
  expect(provenance?.hours).toEqual(earlier.hours);
  expect(provenance?.identity).toMatchObject({ source: { kind: 'provider' }, recordedOn: '2026-11-24' });
});

test('what the editor changed is the editor’s, the rest the provider’s', async () => {
  const { store, id } = await storeWithSubmission();
  const document = formDocument(1, { name: { fi: 'Selkeä nimi' } });
  await publish(store, { ...asSent, submissionId: id, document, reason: 'Nimi selkeämmäksi' });
  const [revision] = await serviceHistory(store, id, 1);
  expect(revision?.service.provenance).toMatchObject({
    identity: { source: { kind: 'editor', date: '2026-11-24' } },
    languages: { source: { kind: 'provider' }, confirmed: { by: 'provider' } },
  });
  expect(revision?.service.provenance.identity?.confirmed).toBeUndefined();
  const event = (await submissionEvents(store, id)).at(-1);
  expect(event).toMatchObject({ note: 'Nimi selkeämmäksi', document });
});

test('an import keeps its id, slug and sources', async () => {
  const { store } = await temporaryStore();
  const document = exampleService(7, { state: 'submitted' });
  const { id } = await addSubmission(store, {
    document: { ...document },
    source: { kind: 'public-page' },
    now,
  });
  await publish(store, { ...asSent, submissionId: id });
  const [revision] = await serviceHistory(store, document.id, 1);
  expect(revision?.service).toMatchObject({ slug: document.slug, state: 'published' });
  expect(revision?.service.provenance.identity).toEqual(document.provenance.identity);
});

test('a new service cannot take the id of another, nor its address', async () => {
  const { store } = await temporaryStore();
  const service = exampleService(1);
  await appendRevision(store, { service, author: 'a', reason: '' });
  const stolen = await submit(store, { document: { ...service, name: { fi: 'Kaappaus' } } });
  expect(await publish(store, { ...asSent, submissionId: stolen.id })).toMatchObject({ did: 'revised' });
  const { id } = await submit(store, { document: { ...formDocument(1), slug: service.slug } });
  expect(await publish(store, { ...asSent, submissionId: id })).toMatchObject({ slug: `${service.slug}-2` });
  expect(await serviceHistory(store, service.id, 9)).toHaveLength(1);
});

test('nobody vouches for facts because the sender’s document says so', async () => {
  const { store } = await temporaryStore();
  const { provenance } = exampleService(1);
  const { id } = await submit(store, {
    document: { ...formDocument(1), provenance },
    confirmedAt: undefined,
  } as never);
  await publish(store, { ...asSent, submissionId: id });
  const [revision] = await serviceHistory(store, id, 1);
  expect(revision?.service.provenance.identity).toEqual({
    source: { kind: 'provider', date: '2026-11-20' },
    recordedOn: '2026-11-24',
  });
});

test('a service that closes is published as closed', async () => {
  const { store } = await temporaryStore();
  await appendRevision(store, { service: exampleService(1), author: 'a', reason: '' });
  const document = formDocument(1, { state: 'archived' });
  const { id } = await submit(store, { serviceId: exampleService(1).id, document });
  await publish(store, { ...asSent, submissionId: id, basedOnRevision: 1 });
  expect((await serviceHistory(store, exampleService(1).id, 1))[0]?.service.state).toBe('archived');
});

test('with faults nothing is written, and each is named', async () => {
  const { store, id } = await storeWithSubmission(formDocument(1, { name: {}, channels: 'x' }));
  const outcome = await publish(store, { ...asSent, submissionId: id });
  expect(outcome).toMatchObject({ kind: 'faults', faults: [{ path: 'name' }, { path: 'channels' }] });
  expect(await latestSeq(store)).toBe(0);
  expect(await getSubmission(store, id)).toMatchObject({ state: 'waiting', version: 1 });
});

test('of two editors the second is told who was faster and what they did', async () => {
  const { store, id } = await storeWithSubmission();
  const press = (name: string) => publish(store, { ...asSent, submissionId: id, editor: name, reason: name });
  const outcomes = await Promise.all([press('first'), press('second')]);
  expect(outcomes[0]).toMatchObject({ kind: 'done' });
  expect(outcomes[1]).toEqual({
    kind: 'faster',
    by: 'first',
    did: 'published',
    at: now.toISOString(),
    note: 'first',
  });
  expect(await latestSeq(store)).toBe(1);
});

test('an editor who has not seen the newest revision is told of it', async () => {
  const { store } = await temporaryStore();
  const service = exampleService(1);
  await appendRevision(store, { service, author: 'a', reason: '' });
  const { id } = await submit(store, { serviceId: service.id, document: formDocument(1) });
  await appendRevision(store, { service, author: 'fast', reason: 'Puhelu' });
  const outcome = await publish(store, { ...asSent, submissionId: id, basedOnRevision: 1 });
  expect(outcome).toMatchObject({ kind: 'faster', by: 'fast', did: 'revised', note: 'Puhelu' });
  expect(await latestSeq(store)).toBe(2);
});

test.each(['rejected', 'expired'] as const)('what is %s cannot be published', async (state) => {
  const { store, id } = await storeWithSubmission();
  const event = { submissionId: id, basedOn: 1, author: 'a', note: '', now } as const;
  await recordSubmissionEvent(store, { ...event, kind: state, state });
  const outcome = await publish(store, { ...asSent, submissionId: id, basedOn: 2 });
  expect(outcome).toMatchObject({ kind: 'faster', did: state });
  expect(await publish(store, { ...asSent, submissionId: 'none' })).toEqual({ kind: 'missing' });
});
