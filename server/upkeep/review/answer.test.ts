import { expect, test } from 'vitest';
import { hashToken } from '../../access/token.ts';
import { addAnswerLink } from '../../store/answerLinks.ts';
import { getSubmission, submissionEvents } from '../../store/submissions.ts';
import { formDocument, now, storeWithSubmission } from '../fixtures/submitted.ts';
import { answerQuestion, submissionToAnswer } from './answer.ts';
import { reject, returnWithQuestion } from './decide.ts';

const editor = { editor: 'editor-1', now, baseUrl: 'https://map.example.org' };
const later = new Date('2026-11-25T08:00:00Z');
const token = 'a-token';

/** A submission with a question, and a link of which the token is known. */
async function returned() {
  const { store, id } = await storeWithSubmission();
  await returnWithQuestion(store, { ...editor, submissionId: id, basedOn: 1, question: 'Mikä numero?' });
  await addAnswerLink(store, {
    tokenHash: hashToken(token),
    submissionId: id,
    createdAt: now,
    expiresAt: new Date('2026-12-24T08:00:00Z'),
  });
  return { store, id };
}

test('an answer with changes brings the submission back to the editors, and the thread is kept', async () => {
  const { store, id } = await returned();
  const document = formDocument(1, { name: { fi: 'Oikea nimi' } });
  const answer = { token, basedOn: 2, text: 'Tässä.', document, now: later };
  expect(await answerQuestion(store, answer)).toEqual({ kind: 'done' });
  expect(await getSubmission(store, id)).toMatchObject({ state: 'waiting', document, version: 3 });
  const events = await submissionEvents(store, id);
  expect(events.map(({ kind, author, note }) => [kind, author, note])).toEqual([
    ['received', 'sender', ''],
    ['returned', 'editor-1', 'Mikä numero?'],
    ['answered', 'sender', 'Tässä.'],
  ]);
});

test('an answer without changes leaves the document alone', async () => {
  const { store, id } = await returned();
  await answerQuestion(store, { token, basedOn: 2, text: 'Kyllä.', now: later });
  expect(await getSubmission(store, id)).toMatchObject({ document: formDocument(1), state: 'waiting' });
});

test('a second answer from an old page, and one after the decision, change nothing', async () => {
  const { store, id } = await returned();
  const answer = { token, basedOn: 2, text: 'Kyllä.', now: later };
  await answerQuestion(store, answer);
  expect(await answerQuestion(store, answer)).toMatchObject({
    kind: 'faster',
    by: 'sender',
    did: 'answered',
  });
  await reject(store, { ...editor, submissionId: id, basedOn: 3, reason: '' });
  expect(await answerQuestion(store, { ...answer, basedOn: 4 })).toMatchObject({ did: 'rejected' });
  expect(await getSubmission(store, id)).toMatchObject({ state: 'rejected', version: 4 });
});

test.each([
  ['another token', 'other', later],
  ['no token', '', later],
  ['an old link', token, new Date('2027-01-01T00:00:00Z')],
])('%s opens nothing', async (_, asked, at) => {
  const { store } = await returned();
  expect(await submissionToAnswer(store, asked, at)).toBeNull();
  expect(await answerQuestion(store, { token: asked, basedOn: 2, text: 'x', now: at })).toEqual({
    kind: 'missing',
  });
});
