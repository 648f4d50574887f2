import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MaintainerData, MaintainersData } from '../../../../data/model/maintainerPages.ts';
import type { PrivacyData } from '../../../../data/model/personalData.ts';
import type { ReportsData } from '../../../../data/model/reportPages.ts';
import type { ServicesData } from '../../../../data/model/serviceListPages.ts';
import { accountByEmail } from '../../../store/accounts.ts';
import { appendRevision } from '../../../store/appendRevision.ts';
import { addErrorReport } from '../../../store/errorReports.ts';
import { exampleService } from '../../../store/fixtures/exampleService.ts';
import { addScope, ensureMaintainer } from '../../../store/maintainers.ts';
import { pageOf, type ServedServer, startServedPages } from '../fixtures/servedServer.ts';
import type { Visitor } from '../fixtures/Visitor.ts';

let server: ServedServer;
let admin: Visitor & { id: string };
let editor: Visitor & { id: string };
let maintainerId: string;
const service = exampleService(1);

beforeAll(async () => {
  server = await startServedPages();
  const { store, time } = server;
  await appendRevision(store, { service, author: 'a', reason: 'b', clock: () => time.now });
  await server.directory.refresh();
  [admin, editor] = [await server.signedIn('admin'), await server.signedIn('editor')];
  const aino = { email: 'aino@hel.fi', name: 'Aino', language: 'fi', now: time.now } as const;
  maintainerId = (await ensureMaintainer(store, aino)).id;
  await addScope(store, maintainerId, { kind: 'service', serviceId: service.id }, 'first');
});
afterAll(() => server.stop());

const dataOf = <T>(data: unknown) => pageOf<T>(data).page;

test('a report is counted for editors, closed with a note only, and once', async () => {
  const { store, time } = server;
  const report = {
    serviceId: service.id,
    topic: 'hours',
    message: 'Kiinni',
    email: 'v@x.fi',
    language: 'fi',
  } as const;
  const id = await addErrorReport(store, { ...report, now: time.now });
  const path = '/fi/review/reports';
  const before = await editor.get(path);
  expect(pageOf(before.data).frame.openReports).toBe(1);
  expect(dataOf<ReportsData>(before.data).items).toMatchObject([
    { id, email: 'v@x.fi', service: { id: service.id } },
  ]);
  const silent = await editor.send(path, { id, note: ' ' });
  expect([silent.status, dataOf<ReportsData>(silent.data).fault?.code]).toEqual([422, 'note-missing']);
  expect((await editor.send(path, { id, note: 'Soitettu' })).location).toBe(`${path}?saved`);
  expect((await editor.send(path, { id, note: 'Soitettu' })).status).toBe(409);
  const after = await editor.get(`${path}?state=closed`);
  expect(pageOf(after.data).frame.openReports).toBe(0);
  expect(dataOf<ReportsData>(after.data).items).toMatchObject([
    { id, email: null, closed: { note: 'Soitettu', by: 'editor 2' } },
  ]);
});

test('maintainers are found, and get more to look after; what cannot be is said and keeps what was typed', async () => {
  const list = await editor.get('/fi/review/maintainers?q=helsinki');
  expect(dataOf<MaintainersData>(list.data).items).toMatchObject([
    { maintainer: { email: 'aino@hel.fi' }, serviceCount: 1, scopes: [{ role: 'first' }] },
  ]);
  const path = `/fi/review/maintainers/${maintainerId}`;
  const wrong = await editor.send(path, {
    action: 'add-scope',
    kind: 'service',
    service: 'x/none',
    role: 'second',
  });
  expect([wrong.status, dataOf<MaintainerData>(wrong.data)]).toMatchObject([
    422,
    { outcome: { code: 'service' }, typed: { service: 'x/none', role: 'second' } },
  ]);
  expect((await editor.send(path, { action: 'explode' })).status).toBe(422);
  const fields = {
    action: 'add-scope',
    kind: 'provider',
    type: 'municipality',
    municipality: '091',
    role: 'second',
  };
  expect((await editor.send(path, fields)).location).toBe(`${path}?done=add-scope`);
  const url = `https://map.example/fi/services/${service.slug}?x`;
  await editor.send(path, { action: 'add-scope', kind: 'service', service: url, role: 'second' });
  expect(
    dataOf<MaintainerData>((await editor.get(path)).data).scopes.map(({ value, role }) => [value, role]),
  ).toEqual([
    [`service:${service.id}`, 'second'],
    ['provider:municipality:091', 'second'],
  ]);
  await editor.send(path, { action: 'remove-scope', scope: 'provider:municipality:091' });
  expect(dataOf<MaintainerData>((await editor.get(path)).data).scopes).toHaveLength(1);
  expect((await editor.send(path, { action: 'trust' })).status).toBe(303);
  expect(dataOf<MaintainerData>((await editor.get(path)).data).trustedAt).not.toBeNull();
});

test('a person is found, downloaded and erased only when the address is typed twice', async () => {
  const path = '/fi/review/privacy';
  const email = 'Aino@hel.fi';
  const bad = await admin.send(path, { email: 'aino', action: 'find' });
  expect([bad.status, dataOf<PrivacyData>(bad.data).faults]).toEqual([422, ['email']]);
  const found = await admin.send(path, { email, action: 'find' });
  expect(dataOf<PrivacyData>(found.data).found?.counts.maintainer).toBe(1);
  const file = await admin.send(path, { email, action: 'export' });
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="person.json"');
  expect(file.headers.get('cache-control')).toBe('no-store');
  const unsure = await admin.send(path, { email, action: 'erase', confirmation: 'bo@hel.fi' });
  expect([unsure.status, dataOf<PrivacyData>(unsure.data).faults]).toEqual([422, ['confirmation']]);
  const erased = await admin.send(path, { email, action: 'erase', confirmation: 'aino@HEL.fi' });
  expect(dataOf<PrivacyData>(erased.data).erased?.counts.maintainer).toBe(1);
  const after = await admin.send(path, { email, action: 'find' });
  expect(new Set(Object.values(dataOf<PrivacyData>(after.data).found?.counts ?? {}))).toEqual(new Set([0]));
});

test('the last admin is not erased; with another one they may go, and are signed out', async () => {
  const path = '/fi/review/privacy';
  const own = { email: 'admin-1@example.fi', action: 'erase', confirmation: 'admin-1@example.fi' };
  const refused = await admin.send(path, own);
  expect([refused.status, dataOf<PrivacyData>(refused.data).faults]).toEqual([422, ['last-admin']]);
  await server.signedIn('admin');
  expect((await admin.send(path, own)).location).toBe('/fi/review/sign-in');
  expect(await accountByEmail(server.store, own.email)).toBeNull();
});

test('what is due is listed by stage, and a reminder goes out at once', async () => {
  server.time.now = new Date('2027-04-01T08:00:00Z');
  const { store, time } = server;
  const eva = await ensureMaintainer(store, {
    email: 'eva@hel.fi',
    name: 'Eva',
    language: 'fi',
    now: time.now,
  });
  await addScope(store, eva.id, { kind: 'service', serviceId: service.id }, 'first');
  const late = await server.signedIn('editor');
  const listed = await late.get('/fi/review/services?due=due');
  expect(dataOf<ServicesData>(listed.data)).toMatchObject({
    dueCount: 1,
    due: {
      chosen: 'due',
      counts: { due: 1, reminded: 0 },
      items: [{ id: service.id, contacts: [{ email: 'eva@hel.fi' }] }],
    },
  });
  const sent = await late.send('/fi/review/services?due=all', { id: service.id });
  expect(dataOf<ServicesData>(sent.data).due).toMatchObject({
    counts: { due: 0, reminded: 1 },
    outcome: { kind: 'sent' },
    items: [{ reminders: [{ to: 'eva@hel.fi', stage: 'first' }] }],
  });
  const again = await late.send('/fi/review/services?due=all', { id: service.id });
  expect([again.status, dataOf<ServicesData>(again.data).due?.outcome?.kind]).toEqual([422, 'too-soon']);
});
