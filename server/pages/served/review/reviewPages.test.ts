import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageDataId } from '../../../../data/model/renderedPage.ts';
import type {
  AnswerData,
  HistoryData,
  QueueData,
  SubmissionData,
} from '../../../../data/model/reviewPages.ts';
import { startSession } from '../../../access/sessions.ts';
import { hashToken } from '../../../access/token.ts';
import { startTestServer, type TestServer } from '../../../http/fixtures/testServer.ts';
import { addAccount } from '../../../store/accounts.ts';
import { addSubmission } from '../../../store/addSubmission.ts';
import { appendRevision } from '../../../store/appendRevision.ts';
import { exampleService } from '../../../store/fixtures/exampleService.ts';
import { latestSeq, serviceHistory } from '../../../store/revisions.ts';
import { sessionByHash } from '../../../store/sessions.ts';
import { getSubmission } from '../../../store/submissions.ts';
import { formDocument, now, submit } from '../../../upkeep/fixtures/submitted.ts';

/*
 * The editors' pages over HTTP, as a browser without scripts sees them; they are built before (npm run build).
 */

let server: TestServer;
let cookies: Record<'official' | 'editor' | 'colleague', string>;
let tokens: Record<keyof typeof cookies, string>;

beforeAll(async () => {
  server = await startTestServer({ SECOND_FACTOR: 'off' });
  const { store } = server;
  const signedIn = async (name: string, role: 'official' | 'editor') => {
    const { id } = await addAccount(store, { email: `${name}@example.org`, name, role, language: 'fi', now });
    const token = await startSession(store, id, now);
    return {
      cookie: `session=${token}`,
      csrf: (await sessionByHash(store, hashToken(token)))?.csrfToken ?? '',
    };
  };
  const official = await signedIn('Olli', 'official');
  const editor = await signedIn('Eeva', 'editor');
  const colleague = await signedIn('Kalle', 'editor');
  cookies = { official: official.cookie, editor: editor.cookie, colleague: colleague.cookie };
  tokens = { official: official.csrf, editor: editor.csrf, colleague: colleague.csrf };
}, 60_000);

afterAll(() => server.stop());

const get = (path: string, who: keyof typeof cookies | null = 'editor') =>
  fetch(server.url + path, { headers: who ? { cookie: cookies[who] } : {}, redirect: 'manual' });

function post(path: string, fields: [string, string][], who: keyof typeof cookies = 'editor') {
  const body = new URLSearchParams([['csrf', tokens[who]], ...fields]);
  return fetch(server.url + path, {
    method: 'POST',
    headers: { cookie: cookies[who] },
    body,
    redirect: 'manual',
  });
}

/** What the page got from the server. */
async function dataOf<T>(response: Response): Promise<T> {
  const html = await response.text();
  const [, json = '{}'] = new RegExp(`id="${pageDataId}"[^>]*>([^<]*)<`).exec(html) ?? [];
  const { loaderData } = JSON.parse(json) as { loaderData: Record<string, { page?: T } & T> };
  const [, data] = Object.entries(loaderData).find(([id]) => id !== 'shell') ?? [];
  return (data?.page ?? data) as T;
}

/** The whole form of a page with some fields typed anew. */
function withEdits(
  { form }: Pick<SubmissionData, 'form'>,
  changes: Record<string, string> = {},
): [string, string][] {
  const kept = form.entries.filter(([name]) => !(name in changes));
  return [...kept, ...Object.entries(changes), ['form', 'whole']];
}

/** The path of the link in the mail with the question about a submission. */
async function answerPath(reference: string): Promise<string> {
  const mail = await server.store
    .selectFrom('outbox')
    .select('mail_values')
    .where('kind', '=', 'submission-question')
    .where('mail_values', 'like', `%${reference}%`)
    .limit(1)
    .executeTakeFirstOrThrow();
  return new URL((JSON.parse(mail.mail_values) as { url: string }).url).pathname;
}

describe('who may see it', () => {
  const paths = ['/fi/review', '/fi/review/services', '/fi/review/submissions/x', '/fi/review/services/x'];
  test.each(paths)('%s is for editors alone', async (path) => {
    expect((await get(path, null)).headers.get('location')).toContain('/fi/review/sign-in');
    expect((await get(path, 'official')).status).toBe(403);
    expect([200, 404]).toContain((await get(path)).status);
  });

  test('a decision without the session’s token is not taken', async () => {
    const { id } = await submit(server.store, { document: formDocument(1) });
    const before = await latestSeq(server.store);
    const path = `/fi/review/submissions/${id}`;
    const fields: [string, string][] = [
      ['do', 'publish'],
      ['version', '1'],
      ['revision', '0'],
    ];
    for (const csrf of ['', tokens.colleague]) {
      const headers = { cookie: cookies.editor };
      const body = new URLSearchParams([['csrf', csrf], ...fields]);
      const response = await fetch(server.url + path, { method: 'POST', headers, body, redirect: 'manual' });
      expect(response.status).toBe(403);
    }
    expect((await post(path, fields, 'official')).status).toBe(403);
    expect(await latestSeq(server.store)).toBe(before);
  });
});

test('what is published is in the list, the API and on its page at once', async () => {
  const name = 'Uusi Näkyvä neuvonta';
  const { id } = await submit(server.store, { document: formDocument(2, { name: { fi: name } }) });
  const list = `/api/v1/services?q=${encodeURIComponent('Näkyvä')}`;
  expect((await (await get(list, null)).json()).total).toBe(0);
  const shown = await dataOf<SubmissionData>(await get(`/fi/review/submissions/${id}`));
  expect(shown).toMatchObject({ reference: expect.stringMatching(/^NK-/), service: null, faults: [] });
  const response = await post(`/fi/review/submissions/${id}`, [
    ['do', 'publish'],
    ['version', String(shown.version)],
    ['revision', '0'],
    ...withEdits(shown),
  ]);
  expect([response.status, response.headers.get('location')]).toEqual([303, `/fi/review/submissions/${id}`]);
  expect((await (await get(list, null)).json()).total).toBe(1);
  const page = await get('/fi/services/helsinki-uusi-nakyva-neuvonta', null);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(name);
  expect(await (await get('/fi/?q=n%C3%A4kyv%C3%A4', null)).text()).toContain(name);
});

test('a change that is made new keeps what the editor had typed', async () => {
  const service = exampleService(41);
  await appendRevision(server.store, { service, author: 'Import', reason: 'Alku' });
  const { id } = await submit(server.store, { serviceId: service.id, document: formDocument(41) });
  const path = `/fi/review/submissions/${id}`;
  const shown = await dataOf<SubmissionData>(await get(path));
  const typed = withEdits(shown, { 'name.fi': 'Kirjoitettu nimi' });
  const fields: [string, string][] = [
    ['do', 'make-new'],
    ['version', '1'],
    ['revision', '1'],
  ];
  expect((await post(path, [...fields, ...typed])).status).toBe(303);
  expect(await getSubmission(server.store, id)).toMatchObject({
    serviceId: null,
    document: { name: { fi: 'Kirjoitettu nimi' } },
  });
});

test('publish with edits, history and undo', async () => {
  const service = exampleService(40);
  await appendRevision(server.store, { service, author: 'Import', reason: 'Alku' });
  const { id } = await submit(server.store, { serviceId: service.id, document: formDocument(40) });
  const shown = await dataOf<SubmissionData>(await get(`/fi/review/submissions/${id}`));
  const published = await post(`/fi/review/submissions/${id}`, [
    ['do', 'publish'],
    ['version', '1'],
    ['revision', '1'],
    ...withEdits(shown, { 'name.fi': 'Muokattu nimi', 'channels.1.phone': '040 987 6543' }),
    ['reason', 'Numero puhelimessa'],
  ]);
  expect(published.status).toBe(303);
  const path = `/fi/review/services/${service.id}`;
  const history = await dataOf<HistoryData>(await get(path));
  expect(history.revisions.map(({ number, by, reason }) => [number, by, reason])).toEqual([
    [2, 'Eeva', 'Numero puhelimessa'],
    [1, 'Import', 'Alku'],
  ]);
  const facts = history.revisions[0]?.changes.flatMap(({ changes }) => changes) ?? [];
  expect(facts).toEqual(
    expect.arrayContaining([
      { field: 'name', detail: 'fi', before: 'Neuvonta 40', after: 'Muokattu nimi' },
      { field: 'phone', detail: null, before: '+358401234567', after: '+358409876543' },
    ]),
  );
  const undo: [string, string][] = [
    ['number', '1'],
    ['newest', '2'],
  ];
  expect((await post(path, undo)).status).toBe(422);
  expect((await post(path, [...undo, ['reason', 'Väärä numero']])).status).toBe(303);
  const late = await post(path, [...undo, ['reason', 'Sama']], 'colleague');
  expect(late.status).toBe(422);
  expect((await dataOf<HistoryData>(late)).outcome).toMatchObject({
    kind: 'faster',
    by: 'Eeva',
    did: 'revised',
  });
  const page = await get(`/fi/services/${service.slug}`, null);
  expect(await page.text()).toContain('Neuvonta 40');
});

test.each(['save', 'publish', 'add:links'])(
  'what another editor has changed meanwhile stays when one sends an older form: %s',
  async (action) => {
    const { id } = await submit(server.store, { document: formDocument(80) });
    const path = `/fi/review/submissions/${id}`;
    const seen = await dataOf<SubmissionData>(await get(path));
    const send = (fields: [string, string][], version: string, who: keyof typeof cookies) =>
      post(path, [...fields, ['version', version], ['revision', '0']], who);
    await send([...withEdits(seen, { 'name.fi': 'Eevan nimi' }), ['do', 'save']], '1', 'editor');
    const older = withEdits(seen, { 'summary.fi': 'Kallen tiivistelmä' });
    const answer = await send([...older, ['do', action]], '1', 'colleague');
    expect(answer.status).toBe(422);
    const told = await dataOf<SubmissionData>(answer);
    expect(told.outcome).toMatchObject({ kind: 'faster', by: 'Eeva', did: 'edited' });
    expect((await send([...withEdits(told), ['do', 'save']], '2', 'colleague')).status).toBe(303);
    expect((await getSubmission(server.store, id))?.document).toMatchObject({
      name: { fi: 'Eevan nimi' },
      summary: { fi: 'Kallen tiivistelmä' },
    });
  },
);

test('of two editors the second is told who was faster, and keeps what they typed', async () => {
  const { id } = await submit(server.store, { document: formDocument(3) });
  const path = `/fi/review/submissions/${id}`;
  const looked: [string, string][] = [
    ['version', '1'],
    ['revision', '0'],
  ];
  const shown = await dataOf<SubmissionData>(await get(path));
  expect((await post(path, [...looked, ['do', 'reject'], ['rejection', 'Ei kuulu']])).status).toBe(303);
  const second = await post(
    path,
    [...looked, ['do', 'publish'], ...withEdits(shown, { 'name.fi': 'Toisen työ' }), ['reason', 'Hyvä']],
    'colleague',
  );
  expect(second.status).toBe(422);
  const data = await dataOf<SubmissionData>(second);
  expect(data.outcome).toMatchObject({ kind: 'faster', by: 'Eeva', did: 'rejected', note: 'Ei kuulu' });
  expect(data.typed.reason).toBe('Hyvä');
  expect(data.form.entries).toContainEqual(['name.fi', 'Toisen työ']);
});

test('what cannot be taken is told at its field, and rows are added, all without scripts', async () => {
  const { id } = await submit(server.store, { document: formDocument(9) });
  const path = `/fi/review/submissions/${id}`;
  const shown = await dataOf<SubmissionData>(await get(path));
  const looked: [string, string][] = [
    ['version', '1'],
    ['revision', '0'],
  ];
  const typed = withEdits(shown, { 'channels.1.phone': 'soita', 'links.0.url': 'x y' });
  for (const action of ['publish', 'save']) {
    const response = await post(path, [...looked, ['do', action], ...typed]);
    expect(response.status).toBe(422);
    const { form, isKept } = await dataOf<SubmissionData>(response);
    expect([isKept, form.faults.map(({ field, code }) => `${field} ${code}`)]).toEqual([
      true,
      ['channels.1.phone phone', 'links.0.url url'],
    ]);
    expect(form.entries).toContainEqual(['channels.1.phone', 'soita']);
  }
  const unheard = withEdits(shown, { 'channels.1.phone': '+99912345678' });
  const refused = await post(path, [...looked, ['do', 'publish'], ...unheard]);
  expect((await dataOf<SubmissionData>(refused)).form.faults).toMatchObject([
    { field: 'channels.1.phone', code: 'phone' },
  ]);
  const added = await post(path, [...looked, ['do', 'add:channels:chat'], ...typed, ['reason', 'Kesken']]);
  expect(added.status).toBe(200);
  const { form, typed: decision } = await dataOf<SubmissionData>(added);
  expect([form.focus, decision.reason]).toEqual(['channels.2', 'Kesken']);
  expect(form.entries).toContainEqual(['channels.2.kind', 'chat']);
  const saved = await post(path, [...looked, ['do', 'save'], ...withEdits(shown, { 'price.isFree': 'yes' })]);
  expect(saved.status).toBe(303);
  expect((await getSubmission(server.store, id))?.document).toMatchObject({ price: { isFree: true } });
});

test('a decision without its text is asked for it', async () => {
  const { id } = await submit(server.store, { document: formDocument(4) });
  const path = `/sv/review/submissions/${id}`;
  for (const [action, missing] of [
    ['return', 'question'],
    ['reject', 'rejection'],
  ] as const) {
    const response = await post(path, [
      ['do', action],
      ['version', '1'],
    ]);
    expect(response.status).toBe(422);
    expect((await dataOf<SubmissionData>(response)).missing).toBe(missing);
  }
});

test('several are decided at once, each with its own result', async () => {
  const { id: sound } = await submit(server.store, { document: formDocument(5) });
  const { id: faulty } = await submit(server.store, { document: {} });
  const response = await post('/fi/review?q=x', [
    ['do', 'publish'],
    ['chosen', `${sound}:1:0`],
    ['chosen', `${faulty}:1:0`],
    ['chosen', 'nonsense'],
  ]);
  const { reports } = await dataOf<QueueData>(response);
  expect(reports.map(({ outcome }) => outcome.kind)).toEqual(['done', 'faults']);
  const none = await post('/fi/review', [['do', 'publish']]);
  expect([none.status, (await dataOf<QueueData>(none)).fault]).toEqual([422, 'nothing-chosen']);
  const mute = await post('/fi/review', [
    ['do', 'reject'],
    ['chosen', `${faulty}:1:0`],
  ]);
  expect([mute.status, (await dataOf<QueueData>(mute)).fault]).toEqual([422, 'reason-missing']);
});

test('a sender answers by the link of the mail, and no other link opens anything', async () => {
  const { id } = await submit(server.store, { document: formDocument(6) });
  await post(`/fi/review/submissions/${id}`, [
    ['do', 'return'],
    ['version', '1'],
    ['question', 'Mikä on numero?'],
  ]);
  const mail = await server.store
    .selectFrom('outbox')
    .select('mail_values')
    .where('kind', '=', 'submission-question')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { pathname } = new URL((JSON.parse(mail.mail_values) as { url: string }).url);
  expect((await get(`${pathname}x`, null)).status).toBe(404);
  expect(await (await get(pathname, null)).text()).toContain('Mikä on numero?');
  const send = (fields: Record<string, string> | [string, string][]) =>
    fetch(server.url + pathname, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  expect((await send({ version: '2', text: ' ' })).status).toBe(422);
  const asked = await dataOf<AnswerData>(await get(pathname, null));
  const answer: [string, string][] = [
    ['version', '2'],
    ['text', 'Tämä on'],
    ['state', 'archived'],
    ...withEdits(asked, { 'channels.1.phone': '040 555 5555' }),
  ];
  expect((await send(answer)).status).toBe(303);
  expect((await send(answer)).status).toBe(422);
  const data = await dataOf<SubmissionData>(await get(`/fi/review/submissions/${id}`));
  expect(data).toMatchObject({ state: 'waiting', version: 3 });
  const [change] = data.thread.at(-1)?.changes.flatMap(({ changes }) => changes) ?? [];
  expect(change).toMatchObject({ field: 'phone', after: '+358405555555' });
});

test('a sender who answers neither sees nor changes the contact for authorities', async () => {
  const contact = { name: 'Virpi Virkamies', email: 'virpi@example.org', consentedOn: '2026-11-01' };
  const { id, reference } = await submit(server.store, {
    document: formDocument(7, { authorityContact: contact }),
  });
  await post(`/fi/review/submissions/${id}`, [
    ['do', 'return'],
    ['version', '1'],
    ['question', 'Mikä on numero?'],
  ]);
  const pathname = await answerPath(reference);
  expect(await (await get(pathname, null)).text()).not.toContain('Virpi');
  await fetch(server.url + pathname, {
    method: 'POST',
    body: new URLSearchParams([
      ['version', '2'],
      ['text', 'Tämä'],
      ...withEdits(await dataOf<AnswerData>(await get(pathname, null)), { 'authorityContact.name': '' }),
    ]),
    redirect: 'manual',
  });
  const submission = await getSubmission(server.store, id);
  expect(submission).toMatchObject({ state: 'waiting', document: { authorityContact: contact } });
});

test('what an editor changes stays when the submission goes back with a question', async () => {
  const { id, reference } = await submit(server.store, { document: formDocument(82) });
  const path = `/fi/review/submissions/${id}`;
  const seen = await dataOf<SubmissionData>(await get(path));
  const decision: [string, string][] = [
    ['version', '1'],
    ['revision', '0'],
    ['do', 'return'],
    ['question', 'Onko numero oikein?'],
  ];
  const faulty = await post(path, [...withEdits(seen, { 'channels.1.phone': 'ei' }), ...decision]);
  expect(faulty.status).toBe(422);
  expect((await dataOf<SubmissionData>(faulty)).form.faults).toMatchObject([{ field: 'channels.1.phone' }]);
  await post(path, [...withEdits(seen, { 'name.fi': 'Eevan nimi' }), ...decision]);
  expect(await getSubmission(server.store, id)).toMatchObject({
    state: 'returned',
    document: { name: { fi: 'Eevan nimi' } },
  });
  const asked = await dataOf<AnswerData>(await get(await answerPath(reference), null));
  expect(asked.form.entries).toContainEqual(['name.fi', 'Eevan nimi']);
});

test('what an editor has changed meanwhile stays when the sender answers on an older page', async () => {
  const { id, reference } = await submit(server.store, { document: formDocument(81) });
  const path = `/fi/review/submissions/${id}`;
  await post(path, [
    ['version', '1'],
    ['revision', '0'],
    ['do', 'return'],
    ['question', 'Mikä?'],
  ]);
  const pathname = await answerPath(reference);
  const seen = await dataOf<AnswerData>(await get(pathname, null));
  const edited = withEdits(await dataOf<SubmissionData>(await get(path)), { 'name.fi': 'Eevan nimi' });
  await post(path, [...edited, ['do', 'save'], ['version', '2'], ['revision', '0']]);
  const answer = (fields: [string, string][], version: string) =>
    fetch(server.url + pathname, {
      method: 'POST',
      body: new URLSearchParams([['version', version], ['text', 'Tämä'], ...fields]),
      redirect: 'manual',
    });
  const late = await answer(withEdits(seen, { 'summary.fi': 'Lähettäjän tiivistelmä' }), '2');
  expect(late.status).toBe(422);
  const told = await dataOf<AnswerData>(late);
  expect(told).toMatchObject({ isLate: true, version: 3, text: 'Tämä' });
  expect((await answer(withEdits(told), '3')).status).toBe(303);
  expect((await getSubmission(server.store, id))?.document).toMatchObject({
    name: { fi: 'Eevan nimi' },
    summary: { fi: 'Lähettäjän tiivistelmä' },
  });
});

test('an editor corrects what is published: one open change, published with its edits, of which the editor is the source', async () => {
  const published = exampleService(71, { authorityContact: { name: 'Virpi', consentedOn: '2026-01-02' } });
  await appendRevision(server.store, { service: published, author: 'import', reason: 'first' });
  const path = `/fi/review/services/${published.id}`;
  const begun = await post(path, [['do', 'correct']]);
  expect(begun.status).toBe(303);
  const at = begun.headers.get('location') ?? '';
  expect((await post(path, [['do', 'correct']])).headers.get('location')).toBe(at);
  expect((await post(path, [['do', 'correct']], 'colleague')).headers.get('location')).not.toBe(at);
  const page = await dataOf<SubmissionData>(await get(at));
  expect(page).toMatchObject({ isNew: false, source: { kind: 'editor' }, diff: [] });
  const fields: [string, string][] = [
    ...withEdits(page, { 'name.fi': 'Korjattu nimi' }),
    ['do', 'publish'],
    ['version', '1'],
    ['revision', '1'],
  ];
  expect((await post(at, fields)).status).toBe(303);
  const { revisions } = await dataOf<HistoryData>(await get(path));
  expect(revisions[0]).toMatchObject({ number: 2, by: 'Eeva' });
  const [newest] = await serviceHistory(server.store, published.id, 1);
  expect(newest?.service).toMatchObject({
    name: { fi: 'Korjattu nimi' },
    authorityContact: { name: 'Virpi' },
    provenance: { identity: { source: { kind: 'editor' } } },
  });
  expect((await post('/fi/review/services/none', [['do', 'correct']])).status).toBe(404);
});

describe('a form that says no action of ours', () => {
  test.each(['', 'zq', 'constructor', '__proto__'])('decides nothing: %j', async (action) => {
    const before = await latestSeq(server.store);
    const { id } = await submit(server.store, { document: formDocument(70) });
    const bulk = await post('/fi/review', [
      ['chosen', `${id}:1:0`],
      ['do', action],
      ['reason', 'x'],
    ]);
    expect(bulk.status).toBe(422);
    const one = await post(`/fi/review/submissions/${id}`, [
      ['do', action],
      ['version', '1'],
    ]);
    expect(one.status).toBe(303);
    expect((await getSubmission(server.store, id))?.state).toBe('waiting');
    expect(await latestSeq(server.store)).toBe(before);
  });
});

describe('what was sent in is text and nothing else', () => {
  const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'\u202e`;
  const url = 'javascript:alert(3)';

  test('on every page on which editors read it', async () => {
    const { id } = await addSubmission(server.store, {
      document: {
        name: { fi: hostile },
        summary: { [hostile]: hostile },
        channels: [
          { kind: hostile, url, label: { fi: hostile }, languages: [{ tag: hostile, how: hostile }] },
        ],
        links: [{ url, title: { fi: hostile } }],
        [hostile]: hostile,
      },
      sender: { name: hostile, email: 'x@example.org', language: 'fi' },
      source: { kind: hostile, url, title: hostile, doubts: [{ field: hostile, code: hostile }] },
      note: hostile,
      now,
    });
    for (const path of ['/fi/review', `/ar/review/submissions/${id}`]) {
      const response = await get(path);
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(html).not.toMatch(/<img src=x|<script>alert|href="javascript:/);
      expect(html).toContain('&lt;img src=x');
    }
  });

  test('and after it was published too', async () => {
    const document = formDocument(8, { name: { fi: hostile }, summary: { fi: hostile } });
    const { id } = await submit(server.store, { document });
    const response = await post(`/fi/review/submissions/${id}`, [
      ['do', 'publish'],
      ['version', '1'],
      ['revision', '0'],
      ['reason', hostile],
    ]);
    expect(response.status).toBe(303);
    const slug = 'helsinki-script-script-alert-1-script-img-src-x-onerror-alert-2';
    for (const path of [`/fi/services/${slug}`, '/fi/?q=onerror', `/fi/review/services/${id}`]) {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(await page.text()).not.toMatch(/<img src=x|<script>alert/);
    }
  });
});
