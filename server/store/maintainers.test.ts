import { expect, test } from 'vitest';
import { appendRevision } from './appendRevision.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';
import { takeLease } from './jobLeases.ts';
import { maintainedServices, maintainersOf } from './maintainedServices.ts';
import {
  addMaintainerLink,
  countLinksSince,
  holderOfLink,
  renewLink,
  revokeLinks,
} from './maintainerLinks.ts';
import {
  addScope,
  ensureMaintainer,
  listMaintainers,
  removeScope,
  setDisabled,
  setTrust,
} from './maintainers.ts';

const now = new Date('2026-11-24T08:00:00Z');
const later = new Date('2027-11-24T08:00:00Z');
const person = { email: 'Aino@Hel.fi', name: 'Aino', language: 'fi' as const, now };
const helsinki = { kind: 'provider', type: 'municipality', municipalityCode: '091' } as const;

async function storeWithServices() {
  const { store } = await temporaryStore();
  const services = [
    exampleService(1),
    exampleService(2, { provider: { type: 'association', municipalityCode: '091' } }),
    exampleService(3, { provider: { type: 'municipality', municipalityCode: '049' } }),
    exampleService(4, { state: 'archived' }),
  ];
  for (const service of services) await appendRevision(store, { service, author: 'a', reason: 'b' });
  return store;
}

const numbersOf = async (...args: Parameters<typeof maintainedServices>) =>
  (await maintainedServices(...args)).map(({ service }) => Number(service.id.slice(-2)));

test('one address is one maintainer, in whatever case it is written', async () => {
  const { store } = await temporaryStore();
  const first = await ensureMaintainer(store, person);
  const again = await ensureMaintainer(store, { ...person, email: ' aino@HEL.FI', name: 'Other' });
  expect(again).toEqual(first);
  expect(first).toMatchObject({ email: 'aino@hel.fi', name: 'Aino', trustedAt: null, disabledAt: null });
  await setTrust(store, first.id, { by: 'editor-1', now });
  expect((await listMaintainers(store, 10))[0]?.trustedAt).toBe(now.toISOString());
  await setTrust(store, first.id, { by: null, now });
  expect((await listMaintainers(store, 10))[0]?.trustedAt).toBeNull();
});

test("a provider's maintainer has its public services, and no other's of the same municipality", async () => {
  const store = await storeWithServices();
  const { id } = await ensureMaintainer(store, person);
  expect(await numbersOf(store, id)).toEqual([]);
  await addScope(store, id, helsinki, 'first');
  expect(await numbersOf(store, id)).toEqual([1]);
  await addScope(store, id, { kind: 'service', serviceId: exampleService(3).id }, 'second');
  expect(await numbersOf(store, id)).toEqual([1, 3]);
  expect(await numbersOf(store, id, 'second')).toEqual([3]);
  await removeScope(store, id, helsinki);
  expect(await numbersOf(store, id)).toEqual([3]);
});

test('a service that another provider took over is no longer looked after by the first', async () => {
  const store = await storeWithServices();
  const { id } = await ensureMaintainer(store, person);
  await addScope(store, id, helsinki, 'first');
  const service = exampleService(1, { provider: { type: 'municipality', municipalityCode: '853' } });
  await appendRevision(store, { service, author: 'a', reason: 'b' });
  expect(await numbersOf(store, id)).toEqual([]);
});

test('a service names who looks after it once, first contacts first, and nobody who was disabled', async () => {
  const store = await storeWithServices();
  const people = [];
  for (const email of ['b@hel.fi', 'a@hel.fi', 'c@hel.fi']) {
    people.push(await ensureMaintainer(store, { ...person, email }));
  }
  const [first, second, gone] = people.map(({ id }) => id) as [string, string, string];
  await addScope(store, first, helsinki, 'first');
  await addScope(store, first, { kind: 'service', serviceId: exampleService(1).id }, 'second');
  await addScope(store, second, helsinki, 'second');
  await addScope(store, gone, helsinki, 'first');
  await setDisabled(store, gone, now);
  const found = await maintainersOf(store, exampleService(1));
  expect(found.map(({ email, role }) => [email, role])).toEqual([
    ['b@hel.fi', 'first'],
    ['a@hel.fi', 'second'],
  ]);
});

test('a link opens until it expires, is revoked, or its maintainer is disabled', async () => {
  const { store } = await temporaryStore();
  const { id } = await ensureMaintainer(store, person);
  await addMaintainerLink(store, { maintainerId: id, tokenHash: 'x', expiresAt: later, now });
  expect(await holderOfLink(store, 'x', now)).toMatchObject({ maintainer: { id } });
  expect(await holderOfLink(store, 'y', now)).toBeNull();
  expect(await holderOfLink(store, 'x', later)).toBe('old');
  await renewLink(store, 'x', { expiresAt: new Date('2028-01-01'), now });
  expect(await holderOfLink(store, 'x', later)).toMatchObject({ maintainer: { id } });
  await setDisabled(store, id, now);
  expect(await holderOfLink(store, 'x', now)).toBe('old');
  await setDisabled(store, id, null);
  expect(await countLinksSince(store, id, new Date(now.getTime() - 1))).toBe(1);
  expect(await countLinksSince(store, id, now)).toBe(0);
  expect(await revokeLinks(store, id, now)).toBe(1);
  expect(await holderOfLink(store, 'x', now)).toBe('old');
  expect(await revokeLinks(store, id, now)).toBe(0);
});

test('a job is held by one process, until its time is over', async () => {
  const { store } = await temporaryStore();
  const take = (holder: string, at: Date) =>
    takeLease(store, { job: 'reminders', holder, until: new Date(at.getTime() + 1000), now: at });
  expect(await take('a', now)).toBe(true);
  expect(await take('b', now)).toBe(false);
  expect(await take('a', now)).toBe(true);
  expect(await take('b', new Date(now.getTime() + 1000))).toBe(true);
});
