import { expect, test } from 'vitest';
import { linkUse, searchMaintainers } from '../../store/maintainerList.ts';
import { addScope, ensureMaintainer } from '../../store/maintainers.ts';
import { maintainedStore, now } from './fixtures/maintainedStore.ts';

async function three() {
  const { store, otherId, maintainer } = await maintainedStore();
  const bo = await ensureMaintainer(store, { email: 'bo@esbo.fi', name: 'Bo Ek', language: 'sv', now });
  await addScope(store, bo.id, { kind: 'service', serviceId: otherId }, 'first');
  await ensureMaintainer(store, { email: 'cia@x.fi', name: 'Cia', language: 'sv', now });
  return { store, maintainer };
}

test.each<[string, string[], string[]]>([
  ['', [], ['aino@hel.fi', 'bo@esbo.fi', 'cia@x.fi']],
  ['ESBO', [], ['bo@esbo.fi']],
  ['bo ek', [], ['bo@esbo.fi']],
  ['Helsinki', ['091'], ['aino@hel.fi']],
  ['Espoo', ['049'], ['bo@esbo.fi']],
  ['Neuvonta 2', [], ['bo@esbo.fi']],
  ['rådgivning', [], ['aino@hel.fi', 'bo@esbo.fi']],
  ['%', [], []],
])('%j finds by address, name, municipality and service', async (text, municipalityCodes, emails) => {
  const { store } = await three();
  const found = await searchMaintainers(store, { text, municipalityCodes, limit: 10 });
  expect(found.map(({ email }) => email)).toEqual(emails);
});

test('pages follow each other, and the use of links is told', async () => {
  const { store, maintainer } = await three();
  const filter = { text: '', municipalityCodes: [] };
  const rest = await searchMaintainers(store, { ...filter, limit: 1, after: 'aino@hel.fi' });
  expect(rest.map(({ email }) => email)).toEqual(['bo@esbo.fi']);
  expect(await linkUse(store, maintainer.id, now)).toEqual({ lastUsedAt: null, openLinks: 1 });
});
