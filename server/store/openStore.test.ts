import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { appendRevision } from './appendRevision.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryFolder, temporaryStore } from './fixtures/temporaryStore.ts';
import { openStore } from './openStore.ts';
import { latestSeq } from './revisions.ts';

const oneLine = /^[^\n]+\.$/;

test('makes the folder and the file, and opens them again with what was written', async () => {
  const path = join(temporaryFolder(), 'new', 'folder', 'directory.sqlite');
  const first = await openStore(path);
  await appendRevision(first, { service: exampleService(1), author: 'a', reason: 'r' });
  await first.destroy();
  const second = await openStore(path);
  expect(await latestSeq(second)).toBe(1);
  await second.destroy();
});

test('sets what keeps acknowledged writes and references', async () => {
  const { store } = await temporaryStore();
  const ask = async (name: string) =>
    Object.values((await sql`pragma ${sql.raw(name)}`.execute(store)).rows[0] ?? {})[0];
  expect(await ask('journal_mode')).toBe('wal');
  expect(await ask('synchronous')).toBe(2);
  expect(await ask('foreign_keys')).toBe(1);
  expect(await ask('trusted_schema')).toBe(0);
});

test('refuses a database from a newer version and leaves it as it is', async () => {
  const path = join(temporaryFolder(), 'directory.sqlite');
  await (await openStore(path)).destroy();
  const raw = new Database(path);
  raw.exec(`insert into schema_migration values ('999-later', '2030-01-01T00:00:00.000Z')`);
  const countMigrations = raw.prepare('select count(*) from schema_migration').pluck();
  const before = countMigrations.get();
  await expect(openStore(path)).rejects.toMatchObject({
    code: 'database-newer',
    message: expect.stringMatching(oneLine),
  });
  expect(countMigrations.get()).toBe(before);
  raw.close();
});

test("refuses another program's database and does not touch it", async () => {
  const path = join(temporaryFolder(), 'directory.sqlite');
  const raw = new Database(path);
  raw.exec('create table orders (id integer)');
  await expect(openStore(path)).rejects.toMatchObject({
    code: 'not-our-database',
    message: expect.stringMatching(oneLine),
  });
  expect(raw.prepare('select group_concat(name) from sqlite_schema').pluck().get()).toBe('orders');
  expect(raw.pragma('journal_mode', { simple: true })).toBe('delete');
  raw.close();
});

test('refuses a file that is not a database', async () => {
  const path = join(temporaryFolder(), 'directory.sqlite');
  writeFileSync(path, 'This is a letter, not a database. '.repeat(100));
  await expect(openStore(path)).rejects.toMatchObject({
    code: 'not-a-database',
    message: expect.stringMatching(oneLine),
  });
});

test.each([
  ['the folder cannot be made', 'file/below/directory.sqlite'],
  ['a folder stands where the file should be', '.'],
])('says that the data folder is unwritable: %s', async (_, place) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  await expect(openStore(join(folder, place))).rejects.toMatchObject({
    code: 'data-folder-unwritable',
    message: expect.stringMatching(oneLine),
  });
});

test.runIf(process.platform === 'linux')('says so where the system lets nobody make a folder', async () => {
  await expect(openStore('/proc/nothing/here/directory.sqlite')).rejects.toMatchObject({
    code: 'data-folder-unwritable',
    message: expect.stringMatching(oneLine),
  });
});
