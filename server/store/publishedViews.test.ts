import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { appendRevision } from './appendRevision.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';

const by = { author: 'a', reason: 'r' };

/** A database as a person meets it with `sqlite3`: two services on show, one archived, one draft. */
async function openedByAPerson(): Promise<Database.Database> {
  const { store, path } = await temporaryStore();
  await appendRevision(store, { service: exampleService(1, { state: 'draft' }), ...by });
  await appendRevision(store, { service: exampleService(1), ...by });
  await appendRevision(store, { service: exampleService(2, { state: 'draft' }), ...by });
  await appendRevision(store, { service: exampleService(3), ...by });
  await appendRevision(store, { service: exampleService(3, { state: 'archived' }), ...by });
  await appendRevision(store, {
    service: exampleService(4, {
      state: 'temporarily-closed',
      channels: [
        { kind: 'email', email: 'neuvonta@example.org', languages: [{ tag: 'sv', how: 'written' }] },
      ],
    }),
    ...by,
  });
  const database = new Database(path, { readonly: true });
  onTestFinished(() => void database.close());
  return database;
}

test('which services offer Somali, in plain SQL', async () => {
  const database = await openedByAPerson();
  expect(
    database.prepare(`SELECT name_fi, municipality_code, how FROM service_language WHERE tag='so'`).all(),
  ).toEqual([
    { name_fi: 'Neuvonta 1', municipality_code: '049', how: 'interpreter' },
    { name_fi: 'Neuvonta 1', municipality_code: '091', how: 'staff' },
  ]);
  expect(database.prepare(`SELECT channel_kind, hours FROM service_language WHERE tag='so'`).all()).toEqual([
    { channel_kind: 'visit', hours: 'Tu 12:00-15:00' },
    { channel_kind: 'phone', hours: null },
  ]);
});

test('one row for each published service, with its first address and last confirmation', async () => {
  const database = await openedByAPerson();
  const rows = database.prepare('SELECT * FROM service ORDER BY slug').all();
  expect(rows).toMatchObject([
    {
      id: exampleService(1).id,
      slug: 'neuvonta-1',
      name_sv: 'Rådgivning 1',
      name_en: null,
      state: 'published',
      municipality_code: '049',
      street: 'Esimerkkikatu 1',
      lat: 60.2,
      topics: 'permits,work',
      audiences: null,
      confirmed_on: '2026-03-04',
      revision_number: 2,
    },
    {
      slug: 'neuvonta-4',
      state: 'temporarily-closed',
      municipality_code: '091',
      street: null,
      revision_number: 1,
    },
  ]);
});

test('one row for each channel', async () => {
  const database = await openedByAPerson();
  expect(
    database.prepare('SELECT slug, channel_number, channel_kind, value FROM service_channel').all(),
  ).toEqual([
    { slug: 'neuvonta-1', channel_number: 1, channel_kind: 'visit', value: 'Esimerkkikatu 1' },
    { slug: 'neuvonta-1', channel_number: 2, channel_kind: 'phone', value: '+358401234567' },
    { slug: 'neuvonta-4', channel_number: 1, channel_kind: 'email', value: 'neuvonta@example.org' },
  ]);
});

test('no view shows the contact for authorities', async () => {
  const database = await openedByAPerson();
  const views = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'view'`)
    .pluck()
    .all() as string[];
  expect(views.sort()).toEqual(['service', 'service_channel', 'service_language']);
  for (const view of views) {
    expect(JSON.stringify(database.prepare(`SELECT * FROM ${view}`).all())).not.toMatch(/salainen/i);
  }
});
