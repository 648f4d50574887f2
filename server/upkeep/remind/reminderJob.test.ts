import { expect, test } from 'vitest';
import { baseUrl, maintainedStore } from '../maintain/fixtures/maintainedStore.ts';
import { createReminderJob } from './reminderJob.ts';

test('of two processes one reminds, and the other takes over when it is gone', async () => {
  const { store } = await maintainedStore();
  const [one, other] = [createReminderJob(store), createReminderJob(store)];
  expect(await one({ baseUrl, now: new Date('2026-04-01T08:00:00Z') })).toBe(0);
  expect(await other({ baseUrl, now: new Date('2027-03-04T08:00:00Z') })).toBe(1);
  expect(await one({ baseUrl, now: new Date('2027-03-25T08:00:00Z') })).toBe(1);
  expect(await other({ baseUrl, now: new Date('2027-03-25T08:05:00Z') })).toBe(0);
});
