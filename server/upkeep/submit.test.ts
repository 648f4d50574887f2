import { expect, test } from 'vitest';
import { FormFields } from '../../data/model/formFields.ts';
import type { MailValues } from '../../data/model/mail.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { exampleService } from '../store/fixtures/exampleService.ts';
import { temporaryStore } from '../store/fixtures/temporaryStore.ts';
import { latestSeq } from '../store/revisions.ts';
import type { Submission } from '../store/submissionRow.ts';
import { countSubmissions, listSubmissions, submissionEvents } from '../store/submissions.ts';
import { confirmSender, submissionOfToken } from './confirmSender.ts';
import { expireSubmissions } from './expiry.ts';
import { filledForm } from './fixtures/filledForm.ts';
import { readSubmissionForm } from './form/readSubmissionForm.ts';
import { proposalOf } from './review/proposal.ts';
import { type SentForm, submit } from './submit.ts';

const now = new Date('2026-11-24T10:00:00Z');
const today = '2026-11-24';

async function open() {
  const { store } = await temporaryStore();
  const mails = async () => {
    const rows = await store.selectFrom('outbox').selectAll().orderBy('created_at').limit(100).execute();
    return rows.map((row) => ({
      ...row,
      values: JSON.parse(row.mail_values) as MailValues['submission-received'],
    }));
  };
  return { store, mails };
}

function sent(changes: Record<string, string | null> = {}, rest: Partial<SentForm> = {}): SentForm {
  const form = readSubmissionForm(new FormFields(filledForm(changes)), { language: 'sv', today });
  return {
    form,
    formId: 'form-1',
    changeOf: null,
    duplicates: [],
    today,
    now,
    baseUrl: 'https://map.example',
    ...rest,
  };
}

test('a form becomes a waiting submission with a mail to its sender, and nothing public', async () => {
  const { store, mails } = await open();
  const { reference } = await submit(store, sent());
  const [submission] = await listSubmissions(store, { limit: 10 });
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
  expect(await mails()).toEqual([
    expect.objectContaining({
      recipient: 'aino.aalto@example.fi',
      language: 'sv',
      is_secret: 1,
      values: {
        reference,
        serviceName: 'Rådgivning för invandrare',
        confirmUrl: expect.stringMatching(/^https:\/\/map\.example\/sv\/submit\/confirm\/[\w-]{43}$/),
      },
    }),
  ]);
  expect(await latestSeq(store)).toBe(0);
});

test('the same form sent twice, also at the same time, is one submission with one mail', async () => {
  const { store, mails } = await open();
  const all = await Promise.all([submit(store, sent()), submit(store, sent()), submit(store, sent())]);
  expect(new Set(all.map(({ reference }) => reference)).size).toBe(1);
  expect([await countSubmissions(store), (await mails()).length]).toEqual([1, 1]);
});

test('the form sent again with a correction corrects the submission while it waits', async () => {
  const { store } = await open();
  const first = await submit(store, sent());
  const second = await submit(store, sent({ 'name.fi': 'Korjattu nimi' }));
  expect(second).toEqual(first);
  const [submission] = await listSubmissions(store, { limit: 10 });
  expect(submission).toMatchObject({
    version: 2,
    document: { name: { fi: 'Korjattu nimi' }, slug: 'espoo-maahanmuuttajien-neuvonta' },
  });
  const events = await submissionEvents(store, submission?.id ?? '');
  expect(events.map(({ kind }) => kind)).toEqual(['received', 'edited']);
});

test('the form sent again under another address is another submission, once', async () => {
  const { store } = await open();
  const first = await submit(store, sent());
  const other = sent({ 'sender.email': 'toinen@example.fi' });
  const second = await submit(store, other);
  expect(second.reference).not.toBe(first.reference);
  expect(await submit(store, other)).toEqual(second);
  expect(await countSubmissions(store)).toBe(2);
});

test('where the mail cannot be queued there is no submission either', async () => {
  const { store } = await open();
  await store.schema.dropTable('outbox').execute();
  await expect(submit(store, sent())).rejects.toThrow(/outbox/);
  expect(await countSubmissions(store)).toBe(0);
});

test('a change keeps the id, the slug, and what the form leaves out', async () => {
  const { store } = await open();
  const known = exampleService(1, { funding: { fi: 'Hanke' } });
  await appendRevision(store, { service: known, author: 'a', reason: 'r' });
  const noContact = { 'authorityContact.name': '', 'authorityContact.email': '' };
  await submit(store, sent(noContact, { changeOf: known.id }));
  const [submission] = await listSubmissions(store, { limit: 10 });
  expect(submission).toMatchObject({
    serviceId: known.id,
    source: { basedOn: 1 },
    document: {
      id: known.id,
      slug: known.slug,
      state: 'published',
      funding: { fi: 'Hanke' },
      name: { fi: 'Maahanmuuttajien neuvonta' },
    },
  });
  // What only officials see does not go to whoever sent the change, and is there when it is published.
  expect(submission?.document).not.toHaveProperty('authorityContact');
  expect(proposalOf(submission as Submission, known).authorityContact).toEqual(known.authorityContact);
});

test('two services of one name get addresses of their own', async () => {
  const { store } = await open();
  const slug = 'espoo-maahanmuuttajien-neuvonta';
  await appendRevision(store, { service: exampleService(1, { slug }), author: 'a', reason: 'r' });
  await submit(store, sent());
  const [submission] = await listSubmissions(store, { limit: 10 });
  expect(submission?.document.slug).toBe(`${slug}-2`);
});

test('the mailed token confirms the address, once; any other text does nothing', async () => {
  const { store, mails } = await open();
  const { reference } = await submit(store, sent());
  const token = (await mails())[0]?.values.confirmUrl.split('/').at(-1) ?? '';
  expect(await submissionOfToken(store, token)).toMatchObject({ reference, confirmedAt: null });
  for (const forged of ['', 'x', token.toLowerCase(), `${token}a`, token.replace(/.$/, '_')]) {
    await confirmSender(store, forged, now);
    expect(await submissionOfToken(store, forged)).toBeNull();
  }
  await confirmSender(store, token, now);
  await confirmSender(store, token, new Date('2026-12-24T10:00:00Z'));
  expect(await submissionOfToken(store, token)).toMatchObject({ confirmedAt: now.toISOString() });
  expect(await countSubmissions(store, { isConfirmed: true })).toBe(1);
});

test('what nobody confirmed goes after 30 days, and not before', async () => {
  const { store } = await open();
  await submit(store, sent());
  await submit(store, sent({}, { formId: 'form-2', now: new Date('2026-12-20T10:00:00Z') }));
  expect(await expireSubmissions(store, new Date('2026-12-24T09:00:00Z'))).toBe(0);
  expect(await expireSubmissions(store, new Date('2026-12-24T11:00:00Z'))).toBe(1);
  expect(await countSubmissions(store, { states: ['waiting'] })).toBe(1);
  expect(await countSubmissions(store, { states: ['expired'] })).toBe(1);
});
