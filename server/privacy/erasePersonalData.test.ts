import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPublicService } from '../../data/model/service.ts';
import { addPerson } from '../access/people.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { listAudit } from '../store/audit.ts';
import { deleteAll, everyRow } from '../store/fixtures/everyRow.ts';
import { exampleService } from '../store/fixtures/exampleService.ts';
import { serviceHistory } from '../store/revisions.ts';
import { restore } from '../upkeep/review/restore.ts';
import { erasePersonalData } from './erasePersonalData.ts';
import { findPersonalData } from './findPersonalData.ts';
import { day, now, type Somebody, storeWithPeople } from './fixtures/storeWithPeople.ts';
import { summarise } from './summarise.ts';

const aino: Somebody = {
  name: 'Aino Virtanen',
  email: 'aino.virtanen@hel.fi',
  phone: '+358405550123',
  service: 1,
};
const bo: Somebody = { name: 'Bo Ek', email: 'bo.aino.virtanen@hel.fi', phone: '+358405550124', service: 2 };
const cia: Somebody = { ...aino, email: 'aino.virtanen@hel.fi.example.org', service: 3 };

const tables = [
  'revision',
  'submission',
  'submission_event',
  'outbox',
  'error_report',
  'account',
  'maintainer',
  'maintainer_scope',
  'maintainer_link',
  'reminder',
  'session',
  'saved_search',
];

const bytesOf = (path: string) =>
  [path, `${path}-wal`, `${path}-shm`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n');

const erasure = (mailFolder: string, email = aino.email) => ({ email, actor: 'operator', now, mailFolder });

test('a person is found in every place, and after the erasure in none', async () => {
  const { store, mailFolder } = await storeWithPeople([aino, bo]);
  const found = await findPersonalData(store, ' Aino.Virtanen@HEL.fi ', now);
  expect((await summarise(store, found)).counts).toEqual({
    account: 2,
    maintainer: 1,
    submissions: 3,
    services: 3,
    reports: 1,
    notices: 1,
    programmes: 1,
    alerts: 1,
    searches: 1,
    mails: 2,
    log: 2,
  });
  const erased = await erasePersonalData(store, erasure(mailFolder));
  expect(erased).toMatchObject({
    contactOf: [{ id: exampleService(1).id }],
    publicIn: [],
    isWithoutTrace: true,
  });
  const after = await findPersonalData(store, aino.email, now);
  expect(after).toMatchObject({ account: null, maintainer: null, rows: [] });
});

test('neither address, name nor telephone can be read from the files of the database or of the mails', async () => {
  const { store, path, mailFolder } = await storeWithPeople([aino, bo]);
  const said = [aino.email, aino.name, aino.phone.slice(4), 'AINO.VIRTANEN@HEL'].map((text) =>
    text.toLowerCase(),
  );
  // The other's address has it at its end.
  const readable = () =>
    said.filter((text) => bytesOf(path).toLowerCase().replaceAll(bo.email, '').includes(text));
  expect(readable()).toEqual(said);
  await erasePersonalData(store, erasure(mailFolder));
  expect(readable()).toEqual([]);
  expect(readdirSync(mailFolder)).toEqual([`${bo.service}.eml`]);
});

test('the history keeps its facts and says where it was rewritten; the service goes on by a new revision', async () => {
  const { store, mailFolder } = await storeWithPeople([aino]);
  await erasePersonalData(store, erasure(mailFolder));
  const [newest, ...earlier] = await serviceHistory(store, exampleService(1).id, 10);
  expect(newest).toMatchObject({ number: 4, author: 'operator' });
  expect(newest?.service.authorityContact).toBeUndefined();
  expect(newest?.service.provenance.identity?.source.title).toBe(`Mail from [erased on ${day}]`);
  expect(earlier.map(({ service }) => service.authorityContact)).toEqual(
    earlier.map(() => ({ name: `[erased on ${day}]`, consentedOn: day })),
  );
  expect(earlier[0]?.reason).toBe(`[erased on ${day}] ([erased on ${day}]) called from [erased on ${day}]`);
  expect(earlier[0] && toPublicService(earlier[0].service).channels).toEqual(exampleService(1).channels);
});

test('a revision that is brought back does not bring the mark back as a contact', async () => {
  const { store, mailFolder } = await storeWithPeople([aino]);
  await erasePersonalData(store, erasure(mailFolder));
  const serviceId = exampleService(1).id;
  const outcome = await restore(store, {
    serviceId,
    number: 1,
    basedOn: 4,
    editor: 'eeva',
    reason: 'x',
    now,
  });
  expect(outcome).toMatchObject({ kind: 'done' });
  const [newest] = await serviceHistory(store, serviceId, 1);
  expect([newest?.number, newest?.service.authorityContact]).toEqual([5, undefined]);
});

test('history is append-only again', async () => {
  const { store, mailFolder } = await storeWithPeople([aino]);
  await erasePersonalData(store, erasure(mailFolder));
  for (const table of ['revision', 'submission_event', 'audit_entry', 'outbox', 'service_identity']) {
    await expect(deleteAll(store, table), table).rejects.toThrow();
  }
});

test('the log says that it was done, by whom and how much, but not whose data they were', async () => {
  const { store, mailFolder } = await storeWithPeople([aino]);
  await erasePersonalData(store, erasure(mailFolder));
  const [entry] = await listAudit(store, { action: 'person.erase', limit: 5 });
  expect(entry).toMatchObject({
    actor: 'operator',
    subject: 'person',
    detail: { entries: 18 },
  });
  expect(JSON.stringify(entry)).not.toMatch(/aino|virtanen|555/i);
});

test('the last admin is not erased, and nothing else is either', async () => {
  const { store, mailFolder } = await storeWithPeople([]);
  const before = await everyRow(store, tables);
  await expect(erasePersonalData(store, erasure(mailFolder, 'root@example.org'))).rejects.toThrow(
    'last admin',
  );
  expect(await everyRow(store, tables)).toEqual(before);
  await addPerson(store, { name: 'B', email: 'b@x.fi', role: 'admin', language: 'fi' }, { actor: 'x', now });
  await erasePersonalData(store, erasure(mailFolder, 'root@example.org'));
});

test('what a service shows to everyone stays, and is told of', async () => {
  const { store, mailFolder } = await storeWithPeople([]);
  const email = 'neuvonta@hel.fi';
  const channels = [...exampleService(5).channels, { kind: 'email' as const, email, languages: [] }];
  const service = exampleService(5, { channels, authorityContact: { email, consentedOn: day } });
  await appendRevision(store, { service, author: 'a', reason: 'b' });
  const { publicIn, contactOf } = await erasePersonalData(store, erasure(mailFolder, email));
  expect([publicIn, contactOf].map((list) => list.map(({ id }) => id))).toEqual([[service.id], [service.id]]);
  const [newest] = await serviceHistory(store, service.id, 1);
  expect(newest?.service.channels).toEqual(channels);
});

describe('others', () => {
  test('whose address has the same ending or beginning, or who have the same name, are left alone', async () => {
    const { store, mailFolder } = await storeWithPeople([aino, bo, cia]);
    const isOthers = (row: string) => row.includes(bo.email) || row.includes(cia.email);
    const before = (await everyRow(store, tables)).filter(isOthers);
    await erasePersonalData(store, erasure(mailFolder));
    const structured = (rows: string[]) =>
      rows.filter((row) => /^(account|maintainer) /.test(row) || row.includes(bo.email));
    expect(structured((await everyRow(store, tables)).filter(isOthers))).toEqual(structured(before));
  });

  test('whatever their names and addresses are: no row of theirs and no public service changes', async () => {
    const word = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö'’-]{2,9}$/);
    const local = fc.stringMatching(/^[a-z][a-z0-9_+-]{2,12}$/);
    const somebody = fc.record({ first: word, last: word, local, digits: fc.stringMatching(/^[4-5]\d{8}$/) });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(somebody, { minLength: 3, maxLength: 3, selector: ({ local }) => local }),
        async (drawn) => {
          const people = drawn.map(({ first, last, local, digits }, index) => ({
            name: `${first} ${last}${'abc'[index]}q${index}`,
            email: `${local}@kunta${index}.fi`,
            phone: `+358${digits}`,
            service: index + 1,
          }));
          const { store, path, mailFolder } = await storeWithPeople(people);
          const [gone, ...others] = people as [Somebody, ...Somebody[]];
          const isOthers = (row: string) =>
            others.some(({ email, name }) => row.includes(email) || row.includes(name));
          const before = (await everyRow(store, tables)).filter(isOthers);
          const openOf = async () =>
            Promise.all(
              people.map(async ({ service }) => {
                const [newest] = await serviceHistory(store, exampleService(service).id, 1);
                return newest && { ...toPublicService(newest.service), provenance: {} };
              }),
            );
          const open = await openOf();
          await erasePersonalData(store, erasure(mailFolder, gone.email));
          expect((await findPersonalData(store, gone.email, now)).rows).toEqual([]);
          expect((await everyRow(store, tables)).filter(isOthers)).toEqual(before);
          expect(await openOf()).toEqual(open);
          expect(bytesOf(path)).not.toContain(gone.email);
          await store.destroy();
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);
});
