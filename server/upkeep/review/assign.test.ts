import { expect, test } from 'vitest';
import type { Service } from '../../../data/model/service.ts';
import { appendRevision } from '../../store/appendRevision.ts';
import { listAudit } from '../../store/audit.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { temporaryStore } from '../../store/fixtures/temporaryStore.ts';
import { serviceHistory } from '../../store/revisions.ts';
import { getSubmission, submissionEvents } from '../../store/submissions.ts';
import { formDocument, now, submit } from '../fixtures/submitted.ts';
import { makeChange, makeNew } from './assign.ts';
import { reject, saveEdits } from './decide.ts';
import { publish } from './publish.ts';

const editor = { editor: 'editor-1', now, baseUrl: 'https://map.example.org' };
const contact = { name: 'Virpi', consentedOn: '2026-01-02' };
const service = exampleService(5, {
  summary: { fi: 'Julkaistu' },
  state: 'temporarily-closed',
  topics: ['permits'],
  authorityContact: contact,
} as Partial<Service>);

/** A published service, and a submission that names it anew. */
async function open() {
  const { store } = await temporaryStore();
  await appendRevision(store, { service, author: 'import', reason: 'first' });
  const { summary: _, ...given } = formDocument(5, {
    name: { fi: 'Sama neuvonta' },
    topics: [],
    state: 'submitted',
  });
  const { id } = await submit(store, { document: given });
  const decision = { ...editor, submissionId: id, basedOn: 1, note: 'Sama palvelu' };
  return { store, id, given, decision };
}

test('a submission becomes a change: what it leaves out stays, and so do address, state and contact', async () => {
  const { store, id, decision } = await open();
  expect(await makeChange(store, { ...decision, serviceId: service.id })).toEqual({
    kind: 'done',
    serviceId: service.id,
    slug: service.slug,
  });
  const submission = await getSubmission(store, id);
  expect(submission).toMatchObject({
    serviceId: service.id,
    version: 2,
    state: 'waiting',
    source: { kind: 'form', basedOn: 1 },
    document: {
      id: service.id,
      slug: service.slug,
      name: { fi: 'Sama neuvonta' },
      summary: { fi: 'Julkaistu' },
      topics: ['permits'],
      state: 'temporarily-closed',
    },
  });
  expect(JSON.stringify(submission?.document)).not.toContain('Virpi');
  expect((await submissionEvents(store, id)).at(-1)).toMatchObject({
    kind: 'made-change',
    author: 'editor-1',
    note: 'Sama palvelu',
  });
  expect(await listAudit(store, { limit: 5 })).toMatchObject([
    { action: 'submission.made-change', subject: id, detail: { serviceId: service.id } },
  ]);
  const publication = { ...editor, submissionId: id, basedOn: 2, isVouched: false, reason: '' };
  expect(await publish(store, { ...publication, basedOnRevision: 0 })).toMatchObject({ kind: 'faster' });
  expect(await publish(store, { ...publication, basedOnRevision: 1 })).toMatchObject({ slug: service.slug });
  const [newest] = await serviceHistory(store, service.id, 1);
  expect(newest?.service).toMatchObject({ name: { fi: 'Sama neuvonta' }, authorityContact: contact });
});

test('it is new after all: as it was sent in, with nothing of the service left in it', async () => {
  const { store, id, given, decision } = await open();
  await makeChange(store, { ...decision, serviceId: service.id });
  expect(await makeNew(store, { ...decision, basedOn: 2 })).toMatchObject({ kind: 'done', serviceId: null });
  const submission = await getSubmission(store, id);
  expect(submission).toMatchObject({ serviceId: null, version: 3, source: { kind: 'form' } });
  expect(submission?.document).toEqual(given);
  expect(submission?.source.basedOn).toBeUndefined();
  expect((await submissionEvents(store, id)).at(-1)?.kind).toBe('made-new');
});

test('what was edited in between stays, under an id of its own and without the contact of the other', async () => {
  const { store, id, decision } = await open();
  await makeChange(store, { ...decision, serviceId: service.id });
  const document = { ...service, name: { fi: 'Muokattu' } } as Record<string, unknown>;
  await saveEdits(store, { ...decision, basedOn: 2, document });
  await makeNew(store, { ...decision, basedOn: 3 });
  const made = (await getSubmission(store, id))?.document;
  expect(made).toMatchObject({ name: { fi: 'Muokattu' } });
  expect(made?.id).not.toBe(service.id);
  expect([made?.slug, made?.authorityContact]).toEqual([undefined, undefined]);
  const publication = {
    ...editor,
    submissionId: id,
    basedOn: 4,
    basedOnRevision: 0,
    isVouched: false,
    reason: '',
  };
  expect(await publish(store, publication)).toMatchObject({ kind: 'done' });
});

test('what the editor typed before making it new goes along', async () => {
  const { store, id, decision } = await open();
  await makeChange(store, { ...decision, serviceId: service.id });
  const document = { ...service, name: { fi: 'Kirjoitettu' } } as Record<string, unknown>;
  expect(await makeNew(store, { ...decision, basedOn: 2, document })).toMatchObject({ kind: 'done' });
  const made = (await getSubmission(store, id))?.document;
  expect(made).toMatchObject({ name: { fi: 'Kirjoitettu' }, state: 'submitted' });
  expect(made?.id).not.toBe(service.id);
  expect([made?.slug, made?.authorityContact]).toEqual([undefined, undefined]);
});

test('who was slower, and what cannot be, changes nothing', async () => {
  const { store, id, decision } = await open();
  const unknown = { ...decision, serviceId: '00000000-0000-4000-8000-000000000999' };
  expect(await makeChange(store, unknown)).toEqual({ kind: 'missing' });
  expect(await makeNew(store, decision)).toEqual({ kind: 'missing' });
  await reject(store, { ...decision, editor: 'editor-2', reason: 'Roskaa' });
  expect(await makeChange(store, { ...decision, serviceId: service.id })).toMatchObject({
    kind: 'faster',
    by: 'editor-2',
  });
  expect(await getSubmission(store, id)).toMatchObject({ serviceId: null, version: 2 });
});
