import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SessionEnded } from '../../../data/model/account.ts';
import { appendRevision } from '../../store/appendRevision.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { ensureMaintainer } from '../../store/maintainers.ts';
import { serviceHistory } from '../../store/revisions.ts';
import { getSubmission } from '../../store/submissions.ts';
import { formDocument, submit } from '../../upkeep/fixtures/submitted.ts';
import { pageOf, type ServedServer, startServedPages } from './fixtures/servedServer.ts';

/*
 * A form that comes with the token of another session, or after its session, does nothing and loses nothing.
 */

const typed = 'Kirjoitettu käsin';
const service = exampleService(3);
let submissionId: string;
let maintainerId: string;

/** Each form of the workspace in which something is typed or chosen: its page, what is sent, what comes back. */
const forms: Record<string, { address: () => string; fields: Record<string, string>; kept: object } | null> =
  {
    review: {
      address: () => 'review?state=',
      fields: { do: 'reject', reason: typed, vouched: 'yes', chosen: 'SUBMISSION:1:0' },
      kept: { reason: typed, isVouched: true, chosen: ['SUBMISSION'] },
    },
    'review/submissions/:id': {
      address: () => `review/submissions/${submissionId}`,
      fields: {
        do: 'publish',
        form: 'whole',
        'name.fi': typed,
        reason: typed,
        question: typed,
        vouched: 'yes',
      },
      kept: {
        form: { entries: expect.arrayContaining([['name.fi', typed]]) },
        typed: { reason: typed, question: typed, rejection: '', isVouched: true },
      },
    },
    'review/services/:id': {
      address: () => `review/services/${service.id}`,
      fields: { number: '1', newest: '1', reason: typed },
      kept: { typed: { number: 1, reason: typed } },
    },
    'review/people': {
      address: () => 'review/people',
      fields: { action: 'add', name: typed, email: 'x@example.fi', role: 'editor', language: 'sv' },
      kept: { typed: { name: typed, email: 'x@example.fi', role: 'editor', language: 'sv' } },
    },
    'review/account': {
      address: () => 'review/account',
      fields: { action: 'language', language: 'uk' },
      kept: { language: 'uk' },
    },
    'review/maintainers/:id': {
      address: () => `review/maintainers/${maintainerId}`,
      fields: { action: 'add-scope', kind: 'service', service: typed, role: 'second' },
      kept: { typed: expect.objectContaining({ kind: 'service', service: typed, role: 'second' }) },
    },
    'review/reports': {
      address: () => 'review/reports',
      fields: { id: 'x', note: typed },
      kept: { fault: { id: 'x', note: typed, code: null } },
    },
    'review/notices/:id': {
      address: () => 'review/notices/new',
      fields: { do: 'publish', 'fi.title': typed, 'fi.text': typed, from: '2026-12-01' },
      kept: { draft: { texts: { fi: { title: typed, text: typed } }, from: '2026-12-01' } },
    },
    'officials/searches/new': {
      address: () => 'officials/searches/new?speaks=ti&from=table',
      fields: { name: typed, page: 'map' },
      kept: { name: typed, page: 'map', fault: null },
    },
    'review/programmes/:code': {
      address: () => 'review/programmes/245',
      fields: { do: 'set', url: 'https://kerava.fi/ohjelma', reason: typed, basedOn: '0' },
      kept: { draft: { url: 'https://kerava.fi/ohjelma', reason: typed }, url: null },
    },
    // An address is looked for, and an erasure is confirmed anew.
    'review/privacy': null,
    'review/services': null,
    // Buttons alone, and a code that is good for half a minute.
    'review/outbox': null,
    'review/second-factor': null,
    // Everyone has their own: searchesPages.test.ts.
    'officials/searches/:id': null,
  };

let server: ServedServer;
beforeAll(async () => {
  server = await startServedPages();
  await appendRevision(server.store, { service, author: 'a', reason: 'r' });
  const known = { email: 'aino@kerava.fi', name: 'Aino', language: 'fi' } as const;
  maintainerId = (await ensureMaintainer(server.store, { ...known, now: server.time.now })).id;
  submissionId = (await submit(server.store, { document: formDocument(1) })).id;
});
afterAll(() => server.stop());

const named = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('SUBMISSION', submissionId));
const filled = Object.entries(forms).flatMap(([path, form]) => (form ? [{ path, ...form }] : []));

async function expectNothingDone() {
  expect(await getSubmission(server.store, submissionId)).toMatchObject({ state: 'waiting', version: 1 });
  expect(await serviceHistory(server.store, service.id, 5)).toHaveLength(1);
}

test('every page of the workspace that takes a form is here', () => {
  const paths = server.pages
    .filter(
      ({ path, post }) => post && /^(review|officials)/.test(path) && !path.startsWith('review/sign-in'),
    )
    .map(({ path }) => path);
  expect(Object.keys(forms).sort()).toEqual(paths.sort());
});

describe.each(filled)('$path', ({ path, address, fields, kept }) => {
  test('gives back what came with another session’s token', async () => {
    const admin = await server.signedIn('admin');
    const other = await server.signedIn('admin');
    const csrf = await other.csrfOf('/fi/review/account');
    for (const token of ['', 'A'.repeat(43), csrf]) {
      const { status, data } = await admin.post(`/fi/${address()}`, { ...named(fields), csrf: token });
      const { frame, page } = pageOf<unknown>(data);
      expect([status, frame.isStale]).toEqual([403, true]);
      expect(page).toMatchObject(path === 'review' ? named(kept) : kept);
    }
    await expectNothingDone();
  });

  test('gives a form to send once more where the session has ended, and then all comes back', async () => {
    const sent = named(fields);
    const gone = await server.visitor().post(`/fi/${address()}`, { ...sent, csrf: 'x' });
    if (path === 'review/account') {
      // Signing out of a session that has ended is no form to keep.
      expect([gone.status, gone.location]).toEqual([303, expect.stringContaining('/review/sign-in')]);
      return;
    }
    expect(gone.status).toBe(403);
    const { frame, entries, signInPath } = gone.data as SessionEnded;
    expect([frame, Object.fromEntries(entries)]).toEqual([null, sent]);
    expect(signInPath).toBe(`/fi/review/sign-in?to=${encodeURIComponent(`/fi/${address()}`)}`);
    const admin = await server.signedIn('admin');
    const { status, data } = await admin.post(`/fi/${address()}`, Object.fromEntries(entries));
    expect(status).toBe(403);
    expect(pageOf(data).page).toMatchObject(path === 'review' ? named(kept) : kept);
    await expectNothingDone();
  });

  test('keeps it before the second factor too', async () => {
    if (path === 'review/account') return;
    const admin = await server.signedIn('admin', { hasPassedSecondFactor: false });
    const { status, data } = await admin.post(`/fi/${address()}`, named(fields));
    const { frame, signInPath } = data as SessionEnded;
    expect([status, frame]).toEqual([403, null]);
    expect(signInPath).toContain('/review/second-factor?to=');
  });
});

const isForEditors = ({ path }: { path: string }) => path.startsWith('review') && path !== 'review/account';

test('whoever has not the role gets nothing back', async () => {
  const official = await server.signedIn('official');
  for (const { path, address, fields } of filled.filter(isForEditors)) {
    const { status, data } = await official.post(`/fi/${address()}`, named(fields));
    expect([path, status, data]).toEqual([path, 403, undefined]);
  }
});
