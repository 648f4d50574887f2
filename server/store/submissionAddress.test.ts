import { expect, test } from 'vitest';
import type { Sender } from '../../data/model/submission.ts';
import { addSubmission } from './addSubmission.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { addressToConfirm, confirmAddress, expireUnconfirmed } from './submissionAddress.ts';
import { getSubmission, recordSubmissionEvent, submissionEvents } from './submissions.ts';

const now = new Date('2026-11-24T10:00:00Z');
const later = new Date('2026-11-25T10:00:00Z');
const sender: Sender = { name: 'Aino Aalto', email: 'aino@example.fi', language: 'sv' };
const submission = { document: exampleService(1), sender, source: {}, confirmHash: 'hash', now };

test('an address is confirmed once, and the version stays', async () => {
  const { store } = await temporaryStore();
  const { id, reference } = await addSubmission(store, submission);
  const open = { id, reference, confirmedAt: null, isExpired: false, language: 'sv' };
  expect(await addressToConfirm(store, 'hash')).toEqual(open);
  await confirmAddress(store, 'hash', later);
  await confirmAddress(store, 'hash', new Date('2026-12-01T00:00:00Z'));
  await confirmAddress(store, 'another', later);
  expect(await addressToConfirm(store, 'hash')).toEqual({ ...open, confirmedAt: later.toISOString() });
  expect(await addressToConfirm(store, 'another')).toBeNull();
  expect(await getSubmission(store, id)).toMatchObject({ version: 1, confirmedAt: later.toISOString() });
  expect((await submissionEvents(store, id)).map(({ kind }) => kind)).toEqual([
    'received',
    'address-confirmed',
  ]);
});

test('what nobody confirmed expires with the personal data in it; all else stays', async () => {
  const { store } = await temporaryStore();
  const { id: old } = await addSubmission(store, submission);
  const { id: confirmed } = await addSubmission(store, {
    ...submission,
    confirmHash: 'h2',
    confirmedAt: now.toISOString(),
  });
  const { id: seeded } = await addSubmission(store, { document: {}, source: {}, now });
  const { id: returned } = await addSubmission(store, { ...submission, confirmHash: 'h3' });
  const { id: fresh } = await addSubmission(store, { ...submission, confirmHash: 'h4', now: later });
  const event = { submissionId: returned, basedOn: 1, kind: 'returned', state: 'returned' } as const;
  await recordSubmissionEvent(store, { ...event, author: 'e', note: '', now });
  const expiry = { receivedBefore: later, now: later, limit: 10 };
  expect(await expireUnconfirmed(store, expiry)).toBe(1);
  expect(await expireUnconfirmed(store, expiry)).toBe(0);
  const { authorityContact: _, ...open } = exampleService(1);
  expect(await getSubmission(store, old)).toMatchObject({ state: 'expired', sender: null, document: open });
  expect(JSON.stringify(await submissionEvents(store, old))).not.toContain('salainen');
  for (const id of [confirmed, seeded, fresh]) {
    expect((await getSubmission(store, id))?.state).toBe('waiting');
  }
  expect((await getSubmission(store, returned))?.state).toBe('returned');
  await confirmAddress(store, 'hash', later);
  expect(await addressToConfirm(store, 'hash')).toMatchObject({ isExpired: true, confirmedAt: null });
});
