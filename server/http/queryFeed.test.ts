import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '../../data/model/service.ts';
import { offers, serviceWith, visitIn } from '../directory/fixtures/serviceWith.ts';
import { checkAtom } from '../news/fixtures/checkAtom.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { startTestServer, type TestServer } from './fixtures/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());

async function write(service: Service, at: string) {
  await appendRevision(server.store, { service, author: 'editor', reason: '', clock: () => new Date(at) });
  await server.directory.refresh();
}
const path = '/api/v1/services.atom?speaks=ti&in=region:19';
const ask = (search = '', init?: RequestInit) => fetch(`${server.url}${path}${search}`, init);
const read = async (search = '') => checkAtom(await (await ask(search)).text());
const told = ({ entries }: Awaited<ReturnType<typeof read>>) =>
  entries.map(({ id, updated }) => `${String(id).slice(-2)} ${String(updated).slice(0, 10)}`);
const inLapland = (number: number, ...tags: string[]) =>
  serviceWith({ number, channels: [visitIn('698', offers('staff', ...tags))] });

test('a service that begins to match comes to the top; one that is confirmed only stays in its place', async () => {
  const before = await read();
  expect(before.faults).toEqual([]);
  const known = told(before).length;
  await write(inLapland(11, 'ti'), '2099-01-01T08:00:00Z');
  await write(inLapland(12, 'fi'), '2099-01-02T08:00:00Z');
  expect(told(await read()).slice(0, 1 + known)[0]).toBe('11 2099-01-01');
  expect(told(await read())).toHaveLength(known + 1);

  await write(inLapland(12, 'fi', 'ti'), '2099-01-03T08:00:00Z');
  expect(told(await read()).slice(0, 2)).toEqual(['12 2099-01-03', '11 2099-01-01']);

  const confirmed = { identity: { source: { kind: 'editor' as const }, recordedOn: '2099-01-04' } };
  const contact = { email: 'salainen@example.org', consentedOn: '2026-01-02' };
  await write(
    { ...inLapland(11, 'ti'), provenance: confirmed, authorityContact: contact },
    '2099-01-04T08:00:00Z',
  );
  expect(told(await read()).slice(0, 2)).toEqual(['12 2099-01-03', '11 2099-01-01']);
  expect(await (await ask()).text()).not.toContain('salainen');

  await write({ ...inLapland(12, 'ti'), state: 'archived' }, '2099-01-05T08:00:00Z');
  expect(told(await read())[0]).toBe('11 2099-01-01');
});

test('the feed is in the language that is asked for, and leads to the same question', async () => {
  const { feed, entries } = await read('&lang=sv');
  expect(feed['@xml:lang']).toBe('sv');
  expect(entries[0]).toMatchObject({ title: 'Neuvonta 11 (Rovaniemi)', category: [{ '@term': 'ti' }] });
  const links = feed.link as { '@rel': string; '@href': string }[];
  const hrefOf = (rel: string) => links.find((link) => link['@rel'] === rel)?.['@href'] ?? '';
  expect(hrefOf('alternate')).toBe(`${server.url}/sv/?speaks=ti&in=region:19`);
  expect((await fetch(hrefOf('self'))).status).toBe(200);
});

test('a feed costs a 304 while nothing changes, and refuses what it cannot do', async () => {
  const first = await ask();
  expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const again = await ask('', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect((await ask('&limit=3')).status).toBe(400);
  expect((await ask('', { method: 'POST' })).status).toBe(405);
});

test('every service is in a feed without a filter, at most 50', async () => {
  const { faults, entries } = checkAtom(await (await fetch(`${server.url}/api/v1/services.atom`)).text());
  expect(faults).toEqual([]);
  expect(entries).toHaveLength(Math.min(50, server.directory.current().columns.count));
});
