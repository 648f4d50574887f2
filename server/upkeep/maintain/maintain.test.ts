import { describe, expect, test } from 'vitest';
import type { Service } from '../../../data/model/service.ts';
import { appendRevision } from '../../store/appendRevision.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { revokeLinks } from '../../store/maintainerLinks.ts';
import { addScope, ensureMaintainer, setDisabled, setTrust } from '../../store/maintainers.ts';
import { listSubmissions, recordSubmissionEvent, submissionEvents } from '../../store/submissions.ts';
import { changeService } from './changeService.ts';
import { closedForATime, closedForGood, openAgain } from './closures.ts';
import { confirmFacts } from './confirmFacts.ts';
import { maintainedStore, newestOf, now } from './fixtures/maintainedStore.ts';
import { lookedAt, waitingMark } from './lookedAt.ts';
import { newUpkeepLink } from './upkeepLink.ts';

const phoneOf = ({ channels }: Service) => channels.find(({ kind }) => kind === 'phone');
const withPhone =
  (phone: string) =>
  (service: Service): Service => ({
    ...service,
    channels: service.channels.map((channel) => (channel.kind === 'phone' ? { ...channel, phone } : channel)),
  });

describe('all still correct', () => {
  test('is one revision in which the provider vouches for every fact today, in Helsinki', async () => {
    const { store, token, serviceId, maintainer } = await maintainedStore();
    const late = new Date('2027-05-23T21:30:00Z');
    expect(await confirmFacts(store, { token, serviceId, basedOn: 1, now: late })).toEqual({
      kind: 'confirmed',
    });
    const { number, author, service } = await newestOf(store, serviceId);
    expect([number, author]).toEqual([2, `maintainer:${maintainer.id}`]);
    for (const { confirmed, recordedOn } of Object.values(service.provenance)) {
      expect(confirmed).toEqual({ on: '2027-05-24', by: 'provider' });
      expect(recordedOn).toBe('2026-01-02');
    }
  });

  test('pressed twice is once', async () => {
    const { store, token, serviceId } = await maintainedStore();
    const press = { token, serviceId, basedOn: 1, now };
    await confirmFacts(store, press);
    expect(await confirmFacts(store, press)).toEqual({ kind: 'confirmed' });
    expect((await newestOf(store, serviceId)).number).toBe(2);
  });

  test('is refused where someone changed the service after it was looked at', async () => {
    const { store, token, serviceId } = await maintainedStore();
    await appendRevision(store, { service: exampleService(1, { topics: [] }), author: 'e', reason: 'r' });
    expect(await confirmFacts(store, { token, serviceId, basedOn: 1, now })).toEqual({ kind: 'faster' });
    expect((await newestOf(store, serviceId)).number).toBe(2);
  });
});

describe('nobody but its maintainer touches a service: not with', () => {
  async function both(
    token: string,
    serviceId: string,
    at: Date,
    store: Awaited<ReturnType<typeof maintainedStore>>['store'],
  ) {
    const press = { token, serviceId, basedOn: 1, now: at };
    return [
      await confirmFacts(store, press),
      await changeService(store, { ...press, change: closedForGood, note: '' }),
    ];
  }
  const refused = [{ kind: 'missing' }, { kind: 'missing' }];

  test("another's service", async () => {
    const { store, token, otherId } = await maintainedStore();
    expect(await both(token, otherId, now, store)).toEqual(refused);
    expect((await newestOf(store, otherId)).number).toBe(1);
  });

  test.each(['', 'x', 'A'.repeat(43), '../../etc', "' or 1=1 --"])('the forged token %j', async (forged) => {
    const { store, serviceId } = await maintainedStore();
    expect(await both(forged, serviceId, now, store)).toEqual(refused);
  });

  test('a link that expired', async () => {
    const { store, token, serviceId } = await maintainedStore();
    expect(await both(token, serviceId, new Date('2028-01-24T08:00:00Z'), store)).toEqual(refused);
  });

  test('a link that was revoked, or whose holder was disabled', async () => {
    const { store, token, serviceId, maintainer } = await maintainedStore();
    await setDisabled(store, maintainer.id, now);
    expect(await both(token, serviceId, now, store)).toEqual(refused);
    await setDisabled(store, maintainer.id, null);
    await revokeLinks(store, maintainer.id, now);
    expect(await both(token, serviceId, now, store)).toEqual(refused);
    expect(await listSubmissions(store, { limit: 10 })).toEqual([]);
  });
});

test('a link that is used lives on', async () => {
  const { store, token, serviceId } = await maintainedStore();
  const nextYear = new Date('2027-12-01T08:00:00Z');
  await confirmFacts(store, { token, serviceId, basedOn: 1, now: nextYear });
  const late = new Date('2028-12-01T08:00:00Z');
  expect(await confirmFacts(store, { token, serviceId, basedOn: 2, now: late })).toEqual({
    kind: 'confirmed',
  });
});

describe('a change', () => {
  test('waits for an editor, who sees what it is based on, without what only officials may see', async () => {
    const { store, token, serviceId, maintainer } = await maintainedStore();
    const change = withPhone('+358409876543');
    const outcome = await changeService(store, {
      token,
      serviceId,
      basedOn: 1,
      change,
      note: 'Uusi numero',
      now,
    });
    expect(outcome).toEqual({ kind: 'waiting' });
    expect((await newestOf(store, serviceId)).number).toBe(1);
    const [submission] = await listSubmissions(store, { limit: 10 });
    expect(submission).toMatchObject({
      serviceId,
      state: 'waiting',
      note: 'Uusi numero',
      sender: { name: 'Aino', email: 'aino@hel.fi', language: 'fi' },
      source: { kind: 'upkeep', maintainerId: maintainer.id, basedOn: 1 },
      confirmedAt: now.toISOString(),
    });
    expect(submission?.document).not.toHaveProperty('authorityContact');
  });

  test('adds to one that waits already', async () => {
    const { store, token, serviceId } = await maintainedStore();
    const press = { token, serviceId, basedOn: 1, now, note: '' };
    await changeService(store, { ...press, change: withPhone('+358409876543') });
    await changeService(store, { ...press, change: (service) => ({ ...service, topics: ['work'] }) });
    const submissions = await listSubmissions(store, { limit: 10 });
    expect(submissions).toHaveLength(1);
    const document = submissions[0]?.document as unknown as Service;
    expect(document.topics).toEqual(['work']);
    expect(phoneOf(document)).toMatchObject({ phone: '+358409876543' });
    const events = await submissionEvents(store, submissions[0]?.id ?? '');
    expect(events.map(({ kind }) => kind)).toEqual(['received', 'edited']);
  });

  const contact = { name: 'Uusi Henkilö', email: 'uusi@example.org', consentedOn: '2026-11-24' };

  test('may give a new contact for officials, which a second change keeps and does not send again', async () => {
    const { store, token, serviceId } = await maintainedStore();
    const press = { token, serviceId, basedOn: 1, now, note: '' };
    await changeService(store, {
      ...press,
      change: (service) => ({ ...service, authorityContact: contact }),
    });
    await changeService(store, { ...press, change: (service) => ({ ...service, topics: ['work'] }) });
    const [submission] = await listSubmissions(store, { limit: 10 });
    expect(submission?.document).toMatchObject({ authorityContact: contact, topics: ['work'] });
  });

  test('that an editor has taken the contact out of does not bring it back', async () => {
    const { store, token, serviceId } = await maintainedStore();
    const press = { token, serviceId, basedOn: 1, now, note: '' };
    await changeService(store, { ...press, change: (service) => ({ ...service, topics: ['work'] }) });
    const [waiting] = await listSubmissions(store, { limit: 10 });
    await recordSubmissionEvent(store, {
      submissionId: waiting?.id ?? '',
      basedOn: waiting?.version ?? 0,
      kind: 'edited',
      author: 'editor',
      note: '',
      document: { ...waiting?.document, authorityContact: null },
      now,
    });
    await changeService(store, { ...press, change: (service) => ({ ...service, topics: ['permits'] }) });
    const [changed] = await listSubmissions(store, { limit: 10 });
    expect(changed?.document).toMatchObject({ authorityContact: null, topics: ['permits'] });
  });

  test('of a form that does not know of the change that waits by now is not mixed into it', async () => {
    const { store, token, serviceId } = await maintainedStore();
    const press = { token, serviceId, basedOn: 1, now, note: '' };
    const change = (service: Service) => ({ ...service, channels: service.channels.slice(1) });
    await changeService(store, { ...press, change, waited: '' });
    expect(await changeService(store, { ...press, change, waited: '' })).toEqual({ kind: 'faster' });
    const [submission] = await listSubmissions(store, { limit: 10 });
    const waited = waitingMark(submission ?? null);
    const more = (service: Service) => ({ ...service, topics: ['work'] });
    expect(await changeService(store, { ...press, change: more, waited })).toEqual({ kind: 'waiting' });
  });

  test('that changes nothing is nothing', async () => {
    const { store, token, serviceId } = await maintainedStore();
    const outcome = await changeService(store, {
      token,
      serviceId,
      basedOn: 1,
      change: (same) => same,
      note: '',
      now,
    });
    expect(outcome).toEqual({ kind: 'unchanged' });
    expect(await listSubmissions(store, { limit: 10 })).toEqual([]);
  });

  test('that makes no sound service is refused with its faults', async () => {
    const { store, token, serviceId } = await maintainedStore();
    const change = withPhone('+358000');
    const outcome = await changeService(store, { token, serviceId, basedOn: 1, change, note: '', now });
    expect(outcome).toMatchObject({ kind: 'faults', faults: [{ path: 'channels.1.phone' }] });
  });

  test('of a trusted maintainer is public at once, and vouches for what it touches alone', async () => {
    const { store, token, serviceId, maintainer } = await maintainedStore();
    await setTrust(store, maintainer.id, { by: 'editor', now });
    const change = withPhone('+358409876543');
    expect(await changeService(store, { token, serviceId, basedOn: 1, change, note: '', now })).toEqual({
      kind: 'published',
    });
    const { service } = await newestOf(store, serviceId);
    expect(phoneOf(service)).toMatchObject({ phone: '+358409876543' });
    expect(service.provenance.contact).toEqual({
      source: { kind: 'provider', date: '2026-11-24' },
      recordedOn: '2026-11-24',
      confirmed: { on: '2026-11-24', by: 'provider' },
    });
    expect(service.provenance.hours).toEqual(exampleService(1).provenance.hours);
    expect(service.authorityContact).toEqual(exampleService(1).authorityContact);
  });

  test('of a trusted maintainer whose address is of another domain still waits', async () => {
    const { store, serviceId } = await maintainedStore();
    const guest = await ensureMaintainer(store, { email: 'a@gmail.com', name: 'A', language: 'fi', now });
    await addScope(store, guest.id, { kind: 'service', serviceId }, 'first');
    await setTrust(store, guest.id, { by: 'editor', now });
    const url = await newUpkeepLink(store, guest, { baseUrl: '', now });
    const token = url.split('/').at(-1) ?? '';
    const change = withPhone('+358409876543');
    expect(await changeService(store, { token, serviceId, basedOn: 1, change, note: '', now })).toEqual({
      kind: 'waiting',
    });
  });
});

test('what a maintainer looked at is found again, with the change that waited then, but nobody else finds it', async () => {
  const { store, token, serviceId, maintainer } = await maintainedStore();
  const press = { token, serviceId, basedOn: 1, now, note: '' };
  await changeService(store, { ...press, change: (service) => ({ ...service, topics: ['work'] }) });
  const [submission] = await listSubmissions(store, { limit: 10 });
  const waited = waitingMark(submission ?? null);
  await changeService(store, { ...press, change: (service) => ({ ...service, topics: ['permits'] }) });
  const looked = { serviceId, basedOn: 1, maintainerId: maintainer.id };
  expect(await lookedAt(store, { ...looked, waited })).toEqual({ ...exampleService(1), topics: ['work'] });
  expect(await lookedAt(store, { ...looked, waited: '' })).toEqual(exampleService(1));
  expect(await lookedAt(store, { ...looked, waited: `${submission?.id}:0` })).toBeNull();
  expect(await lookedAt(store, { ...looked, waited, maintainerId: 'x' })).toBeNull();
  expect(await lookedAt(store, { ...looked, waited: '', basedOn: 9 })).toBeNull();
});

test('a service closes for a time, opens again, and closes for good', async () => {
  const { store, token, serviceId, maintainer } = await maintainedStore();
  await setTrust(store, maintainer.id, { by: 'editor', now });
  const steps = [closedForATime('2027-01-08'), closedForATime(null), openAgain, closedForGood];
  const seen = [];
  for (const [index, change] of steps.entries()) {
    await changeService(store, { token, serviceId, basedOn: index + 1, change, note: '', now });
    const { service } = await newestOf(store, serviceId);
    seen.push([service.state, service.reopensOn]);
  }
  expect(seen).toEqual([
    ['temporarily-closed', '2027-01-08'],
    ['temporarily-closed', undefined],
    ['published', undefined],
    ['archived', undefined],
  ]);
  expect((await newestOf(store, serviceId)).service.provenance).toEqual(exampleService(1).provenance);
});
