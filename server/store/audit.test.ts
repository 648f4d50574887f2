import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { audit, auditActors, listAudit, loggedActions } from './audit.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';

const now = new Date('2026-11-24T08:00:00Z');

async function withEntries() {
  const { store } = await temporaryStore();
  await audit(store, { actor: 'a', action: 'account.role', subject: 's', detail: { to: 'admin' }, now });
  await audit(store, { actor: 'b', action: 'mail.retry', subject: 's', now });
  await audit(store, { actor: 'a', action: 'mail.retry', subject: 's', now });
  return store;
}

test('nothing in the log is ever changed or removed', async () => {
  const store = await withEntries();
  await expect(sql`update audit_entry set actor = 'c'`.execute(store)).rejects.toThrow('append-only');
  await expect(store.deleteFrom('audit_entry').execute()).rejects.toThrow('append-only');
  expect(await listAudit(store, { limit: 10 })).toHaveLength(3);
});

test('the log is read newest first, by person, by action, and page by page', async () => {
  const store = await withEntries();
  const seqs = async (filter: Partial<Parameters<typeof listAudit>[1]>) =>
    (await listAudit(store, { limit: 10, ...filter })).map(({ seq }) => seq);
  expect(await seqs({})).toEqual([3, 2, 1]);
  expect(await seqs({ actor: 'a' })).toEqual([3, 1]);
  expect(await seqs({ action: 'mail.retry' })).toEqual([3, 2]);
  expect(await seqs({ actor: 'a', action: 'mail.retry' })).toEqual([3]);
  expect(await seqs({ before: 3, limit: 1 })).toEqual([2]);
  expect((await listAudit(store, { before: 2, limit: 1 }))[0]?.detail).toEqual({ to: 'admin' });
  expect([await auditActors(store), await loggedActions(store)]).toEqual([
    ['a', 'b'],
    ['account.role', 'mail.retry'],
  ]);
});
