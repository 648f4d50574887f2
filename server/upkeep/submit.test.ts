import { expect, test } from 'vitest';
import { FormFields } from '../../data/model/formFields.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { exampleService } from '../store/fixtures/exampleService.ts';
import { temporaryStore } from '../store/fixtures/temporaryStore.ts';
import { latestSeq } from '../store/revisions.ts';
import { countSubmissions, listSubmissions, submissionEvents } from '../store/submissions.ts';
import { confirmSender, submissionOfToken } from './confirmSender.ts';
import { expireSubmissions } from './expiry.ts';
import { filledForm } from './fixtures/filledForm.ts';
import { readSubmissionForm } from './form/readSubmissionForm.ts';
import { type ReceivedMail, type SentForm, submit } from './submit.ts';

const now = new Date('2026-11-24T10:00:00Z');
const today = '2026-11-24';

async function parts() {
  const { store } = await temporaryStore();
  const mails: ReceivedMail[] = [];
  return {
    store,
    mails,
    queueReceivedMail: async (_: unknown, mail: ReceivedMail) => {
      mails.push(mail);
    },
  };
}

function sent(changes: Record<string, string | null> = {}, rest: Partial<SentForm> = {}): SentForm {
  const form = readSubmissionForm(new FormFields(filledForm(changes)), { language: 'sv', today });
  return { form, formId: 'form-1', changeOf: null, duplicates: [], today, now, ...rest };
}

test('a form becomes a waiting submission with a mail to its sender, and nothing public', async () => {
  const given = await parts();
  const { reference } = await submit(given, sent());
  const [submission] = await listSubmissions(given.store, { limit: 10 });
  expect(submission).toMatchObject({
    reference,
    state: 'waiting',
    faults: [],
    serviceId: null,
    confirmedAt: null,
    sender: { email: 'aino.aalto@example.fi', language: 'sv' },
    document: {
      slug: 'espoo-maahanmuuttajien-neuvonta',
      state: 'submitted',
      provenance: { hours: { source: { kind: 'provider' }, recordedOn: today } },
    },
  });
  expect(given.mails).toEqual([
    expect.objectContaining({ to: 'aino.aalto@example.fi', language: 'sv', reference }),
  ]);
  expect(await latestSeq(given.store)).toBe(0);
});

test('the same form sent twice, also at the same time, is one submission with one mail', async () => {
  const given = await parts();
  const all = await Promise.all([submit(given, sent()), submit(given, sent()), submit(given, sent())]);
  expect(new Set(all.map(({ reference }) => reference)).size).toBe(1);
  expect([await countSubmissions(given.store), given.mails.length]).toEqual([1, 1]);
});

test('the form sent again with a correction corrects the submission while it waits', async () => {
  const given = await parts();
  const first = await submit(given, sent());
  const second = await submit(given, sent({ 'name.fi': 'Korjattu nimi' }));
  expect(second).toEqual(first);
  const [submission] = await listSubmissions(given.store, { limit: 10 });
  expect(submission).toMatchObject({
    version: 2,
    document: { name: { fi: 'Korjattu nimi' }, slug: 'espoo-maahanmuuttajien-neuvonta' },
  });
  const events = await submissionEvents(given.store, submission?.id ?? '');
  expect(events.map(({ kind }) => kind)).toEqual(['received', 'edited']);
});

test('the form sent again under another address is another submission, once', async () => {
  const given = await parts();
  const first = await submit(given, sent());
  const other = sent({ 'sender.email': 'toinen@example.fi' });
  const second = await submit(given, other);
  expect(second.reference).not.toBe(first.reference);
  expect(await submit(given, other)).toEqual(second);
  expect(await countSubmissions(given.store)).toBe(2);
});

test('where the mail cannot be queued there is no submission either', async () => {
  const given = await parts();
  const failing = { ...given, queueReceivedMail: () => Promise.reject(new Error('no')) };
  await expect(submit(failing, sent())).rejects.toThrow('no');
  expect(await countSubmissions(given.store)).toBe(0);
});

test('a change keeps the id, the slug, and what the form leaves out, also the contact for authorities', async () => {
  const given = await parts();
  const known = exampleService(1, { funding: { fi: 'Hanke' } });
  await appendRevision(given.store, { service: known, author: 'a', reason: 'r' });
  const noContact = { 'authorityContact.name': '', 'authorityContact.email': '' };
  await submit(given, sent(noContact, { changeOf: known.id }));
  const [submission] = await listSubmissions(given.store, { limit: 10 });
  expect(submission).toMatchObject({
    serviceId: known.id,
    source: { basedOn: 1 },
    document: {
      id: known.id,
      slug: known.slug,
      state: 'published',
      funding: { fi: 'Hanke' },
      authorityContact: known.authorityContact,
      name: { fi: 'Maahanmuuttajien neuvonta' },
    },
  });
});

test('two services of one name get addresses of their own', async () => {
  const given = await parts();
  const slug = 'espoo-maahanmuuttajien-neuvonta';
  await appendRevision(given.store, { service: exampleService(1, { slug }), author: 'a', reason: 'r' });
  await submit(given, sent());
  const [submission] = await listSubmissions(given.store, { limit: 10 });
  expect(submission?.document.slug).toBe(`${slug}-2`);
});

test('the mailed token confirms the address, once; any other text does nothing', async () => {
  const given = await parts();
  const { reference } = await submit(given, sent());
  const token = given.mails[0]?.token ?? '';
  expect(await submissionOfToken(given.store, token)).toMatchObject({ reference, confirmedAt: null });
  for (const forged of ['', 'x', token.toLowerCase(), `${token}a`, token.replace(/.$/, '_')]) {
    await confirmSender(given.store, forged, now);
    expect(await submissionOfToken(given.store, forged)).toBeNull();
  }
  await confirmSender(given.store, token, now);
  await confirmSender(given.store, token, new Date('2026-12-24T10:00:00Z'));
  expect(await submissionOfToken(given.store, token)).toMatchObject({ confirmedAt: now.toISOString() });
  expect(await countSubmissions(given.store, { isConfirmed: true })).toBe(1);
});

test('what nobody confirmed goes after 30 days, and not before', async () => {
  const given = await parts();
  await submit(given, sent());
  await submit(given, sent({}, { formId: 'form-2', now: new Date('2026-12-20T10:00:00Z') }));
  expect(await expireSubmissions(given.store, new Date('2026-12-24T09:00:00Z'))).toBe(0);
  expect(await expireSubmissions(given.store, new Date('2026-12-24T11:00:00Z'))).toBe(1);
  expect(await countSubmissions(given.store, { states: ['waiting'] })).toBe(1);
  expect(await countSubmissions(given.store, { states: ['expired'] })).toBe(1);
});
