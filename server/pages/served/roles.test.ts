import { afterAll, beforeAll, expect, test } from 'vitest';
import { roles } from '../../../data/model/account.ts';
import { type ServedServer, startServedPages } from './fixtures/servedServer.ts';
import type { Visitor } from './fixtures/Visitor.ts';

/** Statuses for: signed out, official, editor, admin. 303: led to sign in, or on. */
type Statuses = [number, number, number, number];

const everyone: Statuses = [200, 200, 200, 200];
const officials: Statuses = [303, 200, 200, 200];
const editors: Statuses = [303, 403, 200, 200];
const admins: Statuses = [303, 403, 403, 200];
const gone: Statuses = [410, 410, 410, 410];
/** Whoever has passed the second factor is led on. */
const passed: Statuses = [303, 303, 303, 303];
/** Those who may look see that there is nothing; the others do not learn it. */
const missing = (load: Statuses) => load.map((status) => (status === 200 ? 404 : status)) as Statuses;

/** Who may see which page. A page that is added is added here too, with an address that leads to it. */
const table: Record<string, { address?: string; load: Statuses }> = {
  'review/sign-in': { load: everyone },
  'review/sign-in/:token': { address: 'review/sign-in/forged', load: gone },
  'review/second-factor': { load: passed },
  'review/account': { load: officials },
  'review/outbox': { load: editors },
  'review/people': { load: admins },
  'review/audit': { load: admins },
  'review/privacy': { load: admins },
  'review/maintainers': { load: editors },
  'review/maintainers/:id': { address: 'review/maintainers/none', load: missing(editors) },
  'review/reports': { load: editors },
  'review/notices': { load: editors },
  'review/notices/:id': { address: 'review/notices/new', load: editors },
  'review/programmes': { load: editors },
  'review/programmes/:code': { address: 'review/programmes/245', load: editors },
  review: { load: editors },
  'review/submissions/:id': { address: 'review/submissions/none', load: missing(editors) },
  'review/services': { load: editors },
  officials: { load: everyone },
  'officials/reach': { load: everyone },
  'officials/coverage': { load: everyone },
  'officials/changes': { load: everyone },
  'officials/contacts': { load: officials },
  'officials/contacts/rows': { address: 'officials/contacts/rows?ids=none', load: [403, 200, 200, 200] },
  'officials/searches': { load: officials },
  'officials/searches/new': { load: officials },
  'officials/searches/:id': { address: 'officials/searches/none', load: missing(officials) },
  'review/services/:id': { address: 'review/services/none', load: missing(editors) },
};

const kinds = ['signed out', ...roles] as const;
let server: ServedServer;
let visitors: Visitor[];
beforeAll(async () => {
  server = await startServedPages();
  visitors = [server.visitor()];
  for (const role of roles) visitors.push(await server.signedIn(role));
});
afterAll(() => server.stop());

test('every page of the workspace is in the table', () => {
  const paths = server.pages.map(({ path }) => path).filter((path) => /^(review|officials)/.test(path));
  expect(Object.keys(table).sort()).toEqual(paths.sort());
});

const cases = Object.entries(table).flatMap(([path, { address = path, load }]) =>
  kinds.map((kind, index) => ({ path, address, kind, index, status: load[index] })),
);

test.each(cases)('$path answers $status to who is $kind', async ({ address, index, status }) => {
  const answer = await visitors[index]?.get(`/fi/${address}`);
  expect(answer?.status).toBe(status);
  if (index === 0 && status === 303) {
    expect(answer?.location).toBe(`/fi/review/sign-in?to=${encodeURIComponent(`/fi/${address}`)}`);
  }
});

const closed = cases.filter(({ status }) => status === 303 || status === 403);

test.each(closed)('$path takes no form from who is $kind', async ({ path, address, index, status }) => {
  const page = server.pages.find((one) => one.path === path);
  const answer = await visitors[index]?.post(`/fi/${address}`, { action: 'end-all' });
  if (!page?.post) expect(answer?.status).toBe(405);
  else expect([303, 403]).toContain(answer?.status);
  if (page?.post && index > 0 && status === 403) expect(answer?.status).toBe(403);
});

test('before the second factor an editor is led to it from every page but the account', async () => {
  const admin = await server.signedIn('admin', { hasPassedSecondFactor: false });
  for (const { path, address = path } of Object.entries(table).map(([path, row]) => ({ path, ...row }))) {
    if (
      /^(review\/sign-in|officials$|officials\/(coverage|reach|changes)|officials\/contacts\/rows)/.test(
        path,
      ) ||
      path === 'review/second-factor'
    )
      continue;
    const { status, location } = await admin.get(`/fi/${address}`);
    const isOpen = path === 'review/account';
    expect([path, status, location]).toEqual([
      path,
      isOpen ? 200 : 303,
      isOpen ? null : `/fi/review/second-factor?to=${encodeURIComponent(`/fi/${address}`)}`,
    ]);
  }
});

test('before the second factor an editor sees the table as everyone does, and no contact', async () => {
  const admin = await server.signedIn('admin', { hasPassedSecondFactor: false });
  expect((await admin.get('/fi/officials')).data).toMatchObject({ account: null, contacts: null });
  expect((await admin.get('/fi/officials/contacts/rows?ids=none')).status).toBe(403);
});
