import { expect, test } from 'vitest';
import type { Store } from '../../store/schema.ts';
import { formDocument, now, storeWithSubmission, submit } from '../fixtures/submitted.ts';
import { answerQuestion } from './answer.ts';
import { reject, returnWithQuestion } from './decide.ts';
import { publish } from './publish.ts';

const editor = { editor: 'editor-1', now, baseUrl: 'https://map.example.org' };

async function mails(store: Store) {
  const rows = await store.selectFrom('outbox').selectAll().limit(10).execute();
  return rows.map(({ recipient, language, kind, mail_values, is_secret }) => ({
    recipient,
    language,
    kind,
    isSecret: is_secret === 1,
    values: JSON.parse(mail_values) as Record<string, string>,
  }));
}

test('who sent it in reads in their language that it is public', async () => {
  const { store, id, reference } = await storeWithSubmission();
  const decision = { ...editor, submissionId: id, basedOn: 1, basedOnRevision: 0, isVouched: false };
  await publish(store, { ...decision, reason: 'Kiitos!' });
  const told = (await mails(store)).filter(({ kind }) => kind === 'submission-published');
  expect(told).toEqual([
    {
      recipient: 'maija@example.org',
      language: 'sv',
      kind: 'submission-published',
      isSecret: false,
      values: {
        reference,
        serviceName: 'Rådgivning 1',
        url: 'https://map.example.org/sv/services/helsinki-neuvonta-1',
        isEdited: false,
        isClosed: false,
        note: 'Kiitos!',
      },
    },
  ]);
});

test('a question brings a link that answers it, and that no one else is shown', async () => {
  const { store, id } = await storeWithSubmission();
  await returnWithQuestion(store, { ...editor, submissionId: id, basedOn: 1, question: 'Mikä numero?' });
  const [mail] = await mails(store);
  expect(mail).toMatchObject({ kind: 'submission-question', isSecret: true });
  expect(mail?.values.question).toBe('Mikä numero?');
  const [, token] =
    /^https:\/\/map\.example\.org\/sv\/submissions\/([\w-]{43})$/.exec(mail?.values.url ?? '') ?? [];
  expect(JSON.stringify(await store.selectFrom('answer_link').selectAll().limit(9).execute())).not.toContain(
    token,
  );
  const answer = { token: token ?? '', basedOn: 2, text: 'Tämä.', now };
  expect(await answerQuestion(store, answer)).toEqual({ kind: 'done' });
});

test('a rejection is told to an address that was confirmed, and to no other', async () => {
  const { store, id } = await storeWithSubmission();
  await reject(store, { ...editor, submissionId: id, basedOn: 1, reason: 'Ei neuvontaa' });
  const other = await submit(store, { document: formDocument(2), confirmedAt: undefined } as never);
  await reject(store, { ...editor, submissionId: other.id, basedOn: 1, reason: 'Roskaa' });
  expect((await mails(store)).map(({ kind, values }) => [kind, values.reason])).toEqual([
    ['submission-rejected', 'Ei neuvontaa'],
  ]);
});

test('without a name that can be read the reference stands for it; nothing that is refused is mailed', async () => {
  const { store, id, reference } = await storeWithSubmission(formDocument(1, { name: { fi: 7 } }));
  await publish(store, {
    ...editor,
    submissionId: id,
    basedOn: 1,
    basedOnRevision: 0,
    isVouched: false,
    reason: '',
  });
  expect(await mails(store)).toEqual([]);
  await reject(store, { ...editor, submissionId: id, basedOn: 1, reason: '' });
  expect((await mails(store))[0]?.values.serviceName).toBe(reference);
});

test('whoever sent in a new service looks after it; whoever corrects another’s does not', async () => {
  const { store, id } = await storeWithSubmission();
  const decision = { ...editor, basedOn: 1, isVouched: false, reason: '' };
  await publish(store, { ...decision, submissionId: id, basedOnRevision: 0 });
  const kinds = async () => (await mails(store)).map(({ kind, recipient }) => `${kind} ${recipient}`).sort();
  const own = ['submission-published maija@example.org', 'upkeep-link maija@example.org'];
  expect(await kinds()).toEqual(own);
  const stranger = { name: 'X', email: 'x@example.com', language: 'fi' } as const;
  const change = await submit(store, { document: formDocument(1), serviceId: id, sender: stranger });
  await publish(store, { ...decision, submissionId: change.id, basedOnRevision: 1 });
  expect(await kinds()).toEqual([own[0], 'submission-published x@example.com', own[1]]);
});
