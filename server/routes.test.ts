import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listRoutes } from './fixtures/listRoutes.ts';
import { type Mark, marks, plantProtectedData, signInAs } from './fixtures/protectedData.ts';
import { startTestServer, type TestServer } from './http/fixtures/testServer.ts';

/*
 * Everyone asks for everything. The routes are those of the app itself: one with a part that varies fails here until it
 * has an address below, and what a new one shows to whom is held against the table.
 */

const now = new Date('2099-06-15T08:00:00Z');

interface Walker {
  cookie?: string;
  csrf?: string;
  confirmToken?: string;
  answerToken?: string;
  upkeepToken?: string;
  alertToken?: string;
}

/** Who may read what; nobody else does. */
const readers: Record<Mark, string[]> = {
  authorityContact: ['official', 'who saved a search', 'editor', 'admin'],
  formerAuthorityContact: ['editor', 'admin'],
  hiddenService: ['editor', 'admin'],
  revisionReason: ['editor', 'admin'],
  submission: ['editor', 'admin'],
  sender: ['editor', 'admin'],
  editorsNote: ['editor', 'admin'],
  answeredSubmission: ['editor', 'admin', 'sender'],
  question: ['editor', 'admin', 'sender'],
  // Everyone reads their own address.
  account: ['admin', 'who saved a search'],
  editorsName: ['editor', 'admin'],
  mail: ['editor', 'admin'],
  secretMail: [],
  audit: ['admin'],
  errorReport: ['editor', 'admin'],
  maintainer: ['editor', 'admin'],
  draftNotice: ['editor', 'admin'],
  savedSearch: ['who saved a search'],
  programmeReason: ['editor', 'admin'],
  alert: ['who is told'],
  alertAddress: [],
  totpSecret: [],
};

let server: TestServer;
let planted: Awaited<ReturnType<typeof plantProtectedData>>;
let walkers: Record<string, Walker>;
let routes: string[];
beforeAll(async () => {
  server = await startTestServer({}, () => now);
  const { store } = server;
  planted = await plantProtectedData(store, now);
  await server.directory.refresh();
  routes = listRoutes(server.routes).map(({ path }) => path);
  const signedIn = async (...given: Parameters<typeof signInAs>): Promise<Walker> => {
    const { token, csrf } = await signInAs(...given);
    return { cookie: `session=${token}`, csrf };
  };
  walkers = {
    nobody: {},
    official: await signedIn(store, 'official', { now }),
    editor: await signedIn(store, 'editor', { now }),
    admin: await signedIn(store, 'admin', { now }),
    'who saved a search': await signedIn(store, 'official', { now, accountId: planted.ownerId }),
    'an admin before the second factor': await signedIn(store, 'admin', { now, hasPassed: false }),
    'a disabled admin': await signedIn(store, 'admin', { now, isDisabled: true }),
    maintainer: { upkeepToken: planted.upkeepToken },
    'another maintainer': { upkeepToken: planted.otherUpkeepToken },
    'who is told': { alertToken: planted.alertToken },
    sender: { confirmToken: planted.confirmToken, answerToken: planted.answerToken },
  };
}, 60_000);
afterAll(() => server.stop());

const forged = 'A'.repeat(43);
const publicPages = ['', 'about', 'accessibility', 'privacy', 'open-data'];

const servicesBelow = (path: string) =>
  [planted.serviceId, planted.slug, planted.hiddenId, planted.hiddenSlug].map((id) => `${path}/${id}`);

/** Where routes lead whose paths vary, by path: `:language` is Finnish everywhere. */
const addresses: Record<string, (walker: Walker) => string[]> = {
  '/:language': () => ['/fi', '/091', '/none'],
  '/api/v1/services/:id': () => servicesBelow('/api/v1/services'),
  '/api/v1/details/:id': () => servicesBelow('/api/v1/details'),
  '/^\\/[a-z]{2}\\/.*[^/]\\/+$/': () => ['/fi/about/', '/fi/review/'],
  '/{*path}': () => [
    ...publicPages.map((page) => `/fi/${page}`),
    ...[planted.slug, planted.hiddenSlug, planted.serviceId].map((slug) => `/fi/services/${slug}`),
    '/none',
    '/fi/none',
    '/var/directory.sqlite',
  ],
  '/^\\/review(\\/.*)?$/': () => ['/review', '/review/people'],
  '/^\\/sitemap(?:-([1-9]\\d{0,4}))?\\.xml$/': () => ['/sitemap.xml', '/sitemap-1.xml'],
  '/:language/review/sign-in/:token': ({ upkeepToken = forged }) => [`/fi/review/sign-in/${upkeepToken}`],
  '/:language/review/submissions/:id': () =>
    [...planted.submissionIds, planted.reference].map((id) => `/fi/review/submissions/${id}`),
  '/:language/review/services/:id': () =>
    [planted.serviceId, planted.hiddenId].map((id) => `/fi/review/services/${id}`),
  '/:language/review/notices/:id': () => ['new', planted.noticeId].map((id) => `/fi/review/notices/${id}`),
  '/:language/review/programmes/:code': () =>
    ['245', '091', 'none'].map((code) => `/fi/review/programmes/${code}`),
  '/:language/review/maintainers/:id': () => [`/fi/review/maintainers/${planted.maintainerId}`],
  '/:language/submit/sent/:reference': () => [`/fi/submit/sent/${planted.reference}`],
  '/:language/submit/confirm/:token': ({ confirmToken = forged }) => [`/fi/submit/confirm/${confirmToken}`],
  '/:language/submissions/:token': ({ answerToken = forged }) => [`/fi/submissions/${answerToken}`],
  '/:language/alerts/:token': ({ alertToken = forged }) => [`/fi/alerts/${alertToken}`],
  '/:language/upkeep/:token': ({ upkeepToken = forged }) => [`/fi/upkeep/${upkeepToken}`],
  '/:language/upkeep/:token/:serviceId': ({ upkeepToken = forged }) =>
    [planted.serviceId, planted.hiddenId].map((id) => `/fi/upkeep/${upkeepToken}/${id}`),
  '/:language/officials/contacts/rows': () => [
    `/fi/officials/contacts/rows?ids=${planted.serviceId},${planted.hiddenId}`,
  ],
  '/:language/officials/searches/:id': () => [`/fi/officials/searches/${planted.searchId}`],
  '/:language/municipalities/:slug': () =>
    ['helsinki', '091', 'none'].map((slug) => `/fi/municipalities/${slug}`),
  '/api/v1/municipalities/:id': () => ['/api/v1/municipalities/helsinki', '/api/v1/municipalities/091'],
  '/:language/services/:slug/report': () =>
    [planted.slug, planted.hiddenSlug].map((slug) => `/fi/services/${slug}/report`),
};

/** What is asked of each address besides the address itself. */
const searchesOf = (path: string) =>
  /\/(handoff|compare)$/.test(path)
    ? ['', `?services=${planted.slug},${planted.hiddenSlug},${planted.hiddenId}&q=zq`]
    : /\/changes(\.\w+)?$/.test(path)
      ? ['', '?since=2099-06-05', '?since=2099-05-01&until=2099-06-12']
      : path.includes('/review')
        ? ['', '?at=2099-06-05', `?mail=${planted.mailId}&state=&q=`]
        : ['', '?at=2099-06-05', '?at=2099-06-12&q=zq'];

const varies = (path: string) => /[:{(]/.test(path.replace('/:language/', '/fi/'));

function addressesOf(path: string, walker: Walker): string[] {
  return addresses[path]?.(walker) ?? [path.replace('/:language/', '/fi/')];
}

interface Seen {
  mark: Mark;
  by: string;
  at: string;
}

/** What a person reads in an answer; a workbook is compressed. */
async function readable(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('spreadsheetml')) return response.text();
  return JSON.stringify(await readXlsxFile(Buffer.from(await response.arrayBuffer())));
}

async function ask(by: string, address: string, init: RequestInit): Promise<Seen[]> {
  const headers = { ...init.headers, ...(walkers[by]?.cookie && { cookie: walkers[by].cookie }) };
  const response = await fetch(server.url + address, { ...init, headers, redirect: 'manual' });
  const at = `${init.method} ${address}: ${response.status}`;
  expect(response.status, at).toBeLessThan(500);
  const asked = decodeURIComponent(address);
  const answer = `${JSON.stringify([...response.headers])} ${await readable(response)}`.replaceAll(asked, '');
  const text = answer.toLowerCase();
  return (Object.keys(marks) as Mark[])
    .filter((mark) => text.includes(marks[mark].toLowerCase()))
    .map((mark) => ({ mark, by, at }));
}

test('every route has an address here, and every address a route', () => {
  expect(routes.length).toBeGreaterThan(40);
  expect(routes.filter((path) => varies(path) && !addresses[path])).toEqual([]);
  expect(Object.keys(addresses).filter((path) => !routes.includes(path))).toEqual([]);
});

test('the walk has every operation of the API and every page in the sitemap', async () => {
  const textOf = async (path: string) => (await fetch(server.url + path)).text();
  const { paths } = JSON.parse(await textOf('/api/v1/openapi.json'));
  const operations = Object.keys(paths).map((path) => `/api/v1${path.replace('{id}', ':id')}`);
  expect(operations.filter((path) => !routes.includes(path))).toEqual([]);
  const pages = [...(await textOf('/sitemap-1.xml')).matchAll(/<loc>[^<]*\/fi\/([^<]*)<\/loc>/g)];
  const others = pages.map(([, page = '']) => page).filter((page) => !page.startsWith('services/'));
  expect(others.length).toBeGreaterThan(3);
  const served = (page: string) =>
    routes.includes(`/:language/${page.replace(/^municipalities\/.+/, 'municipalities/:slug')}`);
  expect(others.filter((page) => !publicPages.includes(page) && !served(page))).toEqual([]);
});

test('nobody without the role reads contacts, submissions, people, mails or the log, by any route', async () => {
  const seen: Seen[] = [];
  for (const by of Object.keys(walkers)) {
    const walker = walkers[by] as Walker;
    for (const path of routes) {
      for (const address of addressesOf(path, walker)) {
        for (const search of searchesOf(path)) {
          seen.push(...(await ask(by, address + search, { method: 'GET' })));
        }
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const body = new URLSearchParams({ csrf: walker.csrf ?? '' }).toString();
        seen.push(...(await ask(by, address, { method: 'POST', headers, body })));
      }
    }
  }
  expect(seen.filter(({ mark, by }) => !readers[mark].includes(by))).toEqual([]);
  // What nobody at all can read was not planted, or the walk does not get to where it is shown.
  const unread = Object.entries(readers).flatMap(([mark, whom]) =>
    whom.filter((by) => !seen.some((one) => one.mark === mark && one.by === by)).map((by) => [mark, by]),
  );
  expect(unread).toEqual([]);
}, 120_000);
