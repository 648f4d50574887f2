import { expect, test } from 'vitest';
import { dayMs } from '../../data/model/duration.ts';
import { countAlerts } from '../store/alerts.ts';
import { confirmOrRenew } from './answerAlert.ts';
import { endAlerts } from './endAlerts.ts';
import { alertStore, baseUrl, inLapland, start } from './fixtures/alertStore.ts';

const after = (days: number) => ({ baseUrl, now: new Date(start.getTime() + days * dayMs) });
const count = ({ store }: Awaited<ReturnType<typeof alertStore>>) => countAlerts(store, 'reader@example.org');

test('an address that nobody confirms is gone after 30 days', async () => {
  const parts = await alertStore();
  await parts.ask({ isConfirmed: false });
  expect([await endAlerts(parts.store, after(29)), await count(parts)]).toEqual([0, 1]);
  expect([await endAlerts(parts.store, after(30)), await count(parts)]).toEqual([1, 0]);
});

test('who asks again has 30 days again to confirm', async () => {
  const parts = await alertStore();
  await parts.ask({ isConfirmed: false });
  await parts.ask({ isConfirmed: false, now: after(20).now });
  expect([await endAlerts(parts.store, after(49)), await count(parts)]).toEqual([0, 1]);
  expect([await endAlerts(parts.store, after(50)), await count(parts)]).toEqual([1, 0]);
});

test('after a year it is asked once whether an alert is wanted, and it ends where nobody says so', async () => {
  const parts = await alertStore();
  await parts.write(inLapland(1, 'ti'));
  await parts.ask();
  await endAlerts(parts.store, after(364));
  expect(await parts.mails()).toEqual([]);
  for (const days of [365, 365, 380]) await endAlerts(parts.store, after(days));
  expect((await parts.mails()).map(({ content }) => content.kind)).toEqual(['alert-renew']);
  expect([await endAlerts(parts.store, after(395)), await count(parts)]).toEqual([1, 0]);
});

test('whoever says that it is wanted has it for another year', async () => {
  const parts = await alertStore();
  const alert = await parts.ask();
  await endAlerts(parts.store, after(365));
  await confirmOrRenew(parts.store, alert, { snapshot: parts.directory.current(), now: after(370).now });
  expect([await endAlerts(parts.store, after(700)), await count(parts)]).toEqual([0, 1]);
  await endAlerts(parts.store, after(735));
  expect(await parts.mails()).toHaveLength(2);
});
