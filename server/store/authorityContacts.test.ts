import { expect, test } from 'vitest';
import type { Service } from '../../data/model/service.ts';
import { appendRevision } from './appendRevision.ts';
import { authorityContactsOf } from './authorityContacts.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';

const today = '2026-11-24';
const person = { name: 'Aino', email: 'aino@example.fi', consentedOn: '2026-01-02' };
const idOf = (number: number) => exampleService(number).id;

async function storeWith(...states: [number, Partial<Service>][]) {
  const { store } = await temporaryStore();
  const clock = () => new Date('2026-11-24T08:00:00Z');
  for (const [number, changes] of states) {
    await appendRevision(store, {
      service: exampleService(number, changes),
      author: 'test',
      reason: 'test',
      clock,
    });
  }
  return store;
}

test('only those are given who agreed, of services that the public sees, and without when they agreed', async () => {
  const store = await storeWith(
    [1, { authorityContact: person }],
    [2, { authorityContact: person, state: 'archived' }],
    [3, { authorityContact: { ...person, consentedOn: '2026-11-25' } }],
    [4, { authorityContact: { consentedOn: '2026-01-02' } }],
    [5, { authorityContact: person, state: 'temporarily-closed' }],
    [6, { authorityContact: person }],
  );
  const ids = [1, 2, 3, 4, 5].map(idOf);
  const shown = { name: 'Aino', email: 'aino@example.fi' };
  expect(await authorityContactsOf(store, ids, today)).toEqual({ [idOf(1)]: shown, [idOf(5)]: shown });
});

test('who no longer stands in the newest state is gone', async () => {
  const store = await storeWith([1, { authorityContact: person }], [1, { authorityContact: undefined }]);
  expect(await authorityContactsOf(store, [idOf(1)], today)).toEqual({});
});

test('a contact whose consent is not noted is never shown', async () => {
  const store = await storeWith([1, { authorityContact: person }]);
  const { consentedOn: _, ...rest } = person;
  const document = JSON.stringify({ ...exampleService(1), authorityContact: rest });
  const meta = { state: 'published', author: 'a', reason: 'r', created_at: '2026-11-24T09:00:00Z' } as const;
  await store
    .insertInto('revision')
    .values({ service_id: idOf(1), number: 2, document, ...meta })
    .execute();
  expect(await authorityContactsOf(store, [idOf(1)], today)).toEqual({});
});
