import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditData } from '../../../../data/model/signInPages.ts';
import { addSubmission } from '../../../store/addSubmission.ts';
import { appendRevision } from '../../../store/appendRevision.ts';
import { audit, type NewAuditEntry } from '../../../store/audit.ts';
import { exampleService } from '../../../store/fixtures/exampleService.ts';
import { queueMail } from '../../../store/outbox.ts';
import { pageOf, type ServedServer, startServedPages } from '../fixtures/servedServer.ts';
import type { Visitor } from '../fixtures/Visitor.ts';

let server: ServedServer;
let admin: Visitor & { id: string };
beforeAll(async () => {
  server = await startServedPages();
  admin = await server.signedIn('admin');
});
afterAll(() => server.stop());

async function entryOf(entry: Omit<NewAuditEntry, 'actor' | 'now'>) {
  await audit(server.store, { actor: admin.id, now: server.time.now, ...entry });
  const { data } = await admin.get('/sv/review/audit');
  return pageOf<AuditData>(data).page.entries[0];
}

test('a person is named, and linked to their place on the page of people', async () => {
  const { id } = await server.signedIn('editor');
  const detail = { from: 'official', to: 'editor' };
  expect(await entryOf({ action: 'account.role', subject: id, detail })).toMatchObject({
    actor: 'admin 1 <admin-1@example.fi>',
    action: 'account.role',
    subject: { label: 'editor 2 <editor-2@example.fi>', href: `/sv/review/people#${id}` },
    detail: [
      { name: 'from', value: 'official' },
      { name: 'to', value: 'editor' },
    ],
  });
  expect((await entryOf({ action: 'session.end', subject: admin.id }))?.subject).toBeNull();
});

test('a submission has its reference, a service its name in the reader’s language, a mail its reader', async () => {
  const { store, time } = server;
  const { id, reference } = await addSubmission(store, {
    document: {},
    source: { kind: 'form' },
    now: time.now,
  });
  expect((await entryOf({ action: 'submission.publish', subject: id }))?.subject).toEqual({
    label: reference,
    href: `/sv/review/submissions/${id}`,
  });
  const service = exampleService(1);
  for (const name of [service.name, { fi: 'Neuvonta', sv: 'Nya rådgivningen' }]) {
    await appendRevision(store, {
      service: { ...service, name },
      author: 'x',
      reason: 'x',
      clock: () => time.now,
    });
  }
  expect(
    await entryOf({ action: 'service.restore', subject: service.id, detail: { number: 1 } }),
  ).toMatchObject({
    subject: { label: 'Nya rådgivningen', href: `/sv/review/services/${service.id}` },
    detail: [{ name: 'number', value: '1' }],
  });
  const changed = {
    action: 'submission.made-change',
    subject: id,
    detail: { serviceId: service.id },
  } as const;
  expect((await entryOf(changed))?.detail).toEqual([{ name: 'serviceId', value: 'Nya rådgivningen' }]);
  const made = { action: 'submission.made-new', subject: id, detail: { serviceId: null } } as const;
  expect((await entryOf(made))?.detail).toEqual([]);
  const mail = await queueMail(store, {
    kind: 'submission-rejected',
    to: 'reader@example.org',
    language: 'fi',
    values: { reference, serviceName: 'Neuvonta', reason: 'Twice' },
    isSecret: false,
    now: time.now,
  });
  expect((await entryOf({ action: 'mail.retry', subject: mail.id }))?.subject).toEqual({
    label: 'reader@example.org',
    href: null,
  });
  expect((await entryOf({ action: 'mail.send-kept', subject: 'outbox' }))?.subject).toBeNull();
});

test.each(['submission.publish', 'service.restore', 'account.role'] as const)(
  'what is no longer there has its id and no link (%s)',
  async (action) => {
    expect((await entryOf({ action, subject: 'gone' }))?.subject).toEqual({ label: 'gone', href: null });
  },
);

test('what an earlier version wrote is shown as it is', async () => {
  const { store, time } = server;
  await store
    .insertInto('audit_entry')
    .values({ at: time.now.toISOString(), actor: 'x', action: 'old.thing', subject: 'y', detail: '{"z":2}' })
    .execute();
  const { data } = await admin.get('/sv/review/audit?action=old.thing&actor=x');
  const { entries, chosen } = pageOf<AuditData>(data).page;
  expect(entries).toMatchObject([
    { action: 'old.thing', subject: { label: 'y', href: null }, detail: [{ name: 'z', value: '2' }] },
  ]);
  expect(chosen).toEqual({ action: 'old.thing', actor: 'x' });
});
