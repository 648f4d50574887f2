import { expect, test } from 'vitest';
import { appendRevision } from './appendRevision.ts';
import {
  addErrorReport,
  closedErrorReports,
  closeErrorReport,
  countOpenReports,
  openErrorReports,
} from './errorReports.ts';
import { exampleService } from './fixtures/exampleService.ts';
import { temporaryStore } from './fixtures/temporaryStore.ts';

const now = new Date('2026-11-24T08:00:00Z');

test('a report is kept until it is closed, and then without the address of who sent it', async () => {
  const { store } = await temporaryStore();
  const service = exampleService(1);
  await appendRevision(store, { service, author: 'a', reason: 'b' });
  const id = await addErrorReport(store, {
    serviceId: service.id,
    topic: 'hours',
    message: 'Ovi oli kiinni',
    email: 'a@example.org',
    language: 'fi',
    now,
  });
  expect(await openErrorReports(store, 10)).toMatchObject([{ id, topic: 'hours', email: 'a@example.org' }]);
  expect(await countOpenReports(store)).toBe(1);
  expect(await closeErrorReport(store, id, { by: 'editor', note: 'Called them', now })).toBe(service.id);
  expect(await closeErrorReport(store, id, { by: 'editor', note: 'Called them', now })).toBeNull();
  expect(await openErrorReports(store, 10)).toEqual([]);
  expect(await countOpenReports(store)).toBe(0);
  expect(await closedErrorReports(store, 10)).toMatchObject([{ id, closedBy: 'editor', email: null }]);
  const row = await store.selectFrom('error_report').selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    email: null,
    closed_by: 'editor',
    closed_note: 'Called them',
    message: 'Ovi oli kiinni',
  });
});
