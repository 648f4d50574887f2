import { expect, test } from 'vitest';
import type { UpkeepScope } from '../../../data/model/upkeep.ts';
import { listAudit } from '../../store/audit.ts';
import { ensureMaintainer, getMaintainer, scopesOf } from '../../store/maintainers.ts';
import { baseUrl, maintainedStore, now, queuedMails } from './fixtures/maintainedStore.ts';
import { type MaintainerChange, manageMaintainer } from './manageMaintainer.ts';
import { openUpkeepLink } from './upkeepLink.ts';

const by = { editor: 'eeva', baseUrl, now };
const espoo: UpkeepScope = { kind: 'provider', type: 'municipality', municipalityCode: '049' };

test.each<[MaintainerChange, string, Record<string, unknown>]>([
  [{ kind: 'trust', isTrusted: true }, 'trust', {}],
  [{ kind: 'trust', isTrusted: false }, 'distrust', {}],
  [{ kind: 'disable', isDisabled: true }, 'disable', {}],
  [{ kind: 'disable', isDisabled: false }, 'enable', {}],
  [{ kind: 'revoke-links' }, 'revoke-links', {}],
  [{ kind: 'send-link' }, 'send-link', {}],
  [{ kind: 'add-scope', scope: espoo, role: 'second' }, 'add-scope', { municipality: 'Espoo' }],
  [{ kind: 'remove-scope', scope: { kind: 'service', serviceId: 'x' } }, 'remove-scope', { serviceId: 'x' }],
])('%j stands in the log as %s', async (change, action, detail) => {
  const { store, maintainer } = await maintainedStore();
  expect(await manageMaintainer(store, maintainer.id, change, by)).toBeNull();
  expect(await listAudit(store, { limit: 10 })).toMatchObject([
    { actor: 'eeva', action: `maintainer.${action}`, subject: maintainer.id, detail },
  ]);
});

test('trust is given to an address of the municipality only, for services of its own, and taken back', async () => {
  const { store, maintainer } = await maintainedStore();
  const stranger = await ensureMaintainer(store, { email: 'x@gmail.com', name: 'X', language: 'fi', now });
  await manageMaintainer(store, stranger.id, { kind: 'add-scope', scope: espoo, role: 'first' }, by);
  const trust = (id: string, isTrusted: boolean) =>
    manageMaintainer(store, id, { kind: 'trust', isTrusted }, by);
  expect(await trust(stranger.id, true)).toBe('not-municipal');
  expect((await getMaintainer(store, stranger.id))?.trustedAt).toBeNull();
  expect(await trust(maintainer.id, true)).toBeNull();
  expect((await getMaintainer(store, maintainer.id))?.trustedAt).toBe(now.toISOString());
  expect(await trust(maintainer.id, false)).toBeNull();
  expect((await getMaintainer(store, maintainer.id))?.trustedAt).toBeNull();
});

test('whoever is shut out gets no link, and their links open again when they are let in', async () => {
  const { store, maintainer, token } = await maintainedStore();
  await manageMaintainer(store, maintainer.id, { kind: 'disable', isDisabled: true }, by);
  expect(await openUpkeepLink(store, token, now)).toBe('old');
  expect(await manageMaintainer(store, maintainer.id, { kind: 'send-link' }, by)).toBe('is-disabled');
  expect(await queuedMails(store)).toEqual([]);
  await manageMaintainer(store, maintainer.id, { kind: 'disable', isDisabled: false }, by);
  expect(await openUpkeepLink(store, token, now)).toMatchObject({ maintainer: { id: maintainer.id } });
});

test('old links end, and a new one is mailed that opens', async () => {
  const { store, maintainer, token } = await maintainedStore();
  await manageMaintainer(store, maintainer.id, { kind: 'revoke-links' }, by);
  expect(await openUpkeepLink(store, token, now)).toBe('old');
  await manageMaintainer(store, maintainer.id, { kind: 'send-link' }, by);
  const [mail] = await queuedMails(store);
  expect(mail).toMatchObject({ to: 'aino@hel.fi', kind: 'upkeep-link' });
  const fresh = String(mail?.values.url).split('/').at(-1) ?? '';
  expect(await openUpkeepLink(store, fresh, now)).toMatchObject({ maintainer: { id: maintainer.id } });
});

test('whoever looks after nothing gets no link; nobody is told of somebody unknown', async () => {
  const { store, maintainer } = await maintainedStore();
  for (const scope of await scopesOf(store, maintainer.id)) {
    await manageMaintainer(store, maintainer.id, { kind: 'remove-scope', scope }, by);
  }
  expect(await manageMaintainer(store, maintainer.id, { kind: 'send-link' }, by)).toBe('no-scope');
  expect(await manageMaintainer(store, 'nobody', { kind: 'send-link' }, by)).toBe('missing');
});
