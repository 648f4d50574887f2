import { expect, test } from 'vitest';
import { listAudit } from '../../store/audit.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { addScope, ensureMaintainer } from '../../store/maintainers.ts';
import { baseUrl, maintainedStore, queuedMails } from '../maintain/fixtures/maintainedStore.ts';
import { dueServices } from './dueServices.ts';
import { remindNow } from './remindNow.ts';

const helsinki = { kind: 'provider', type: 'municipality', municipalityCode: '091' } as const;
const day = (date: string) => new Date(`${date}T06:00:00Z`);

test('first contacts are reminded twice, then the second one, and each step shows in the list', async () => {
  const { store, serviceId } = await maintainedStore();
  const deputy = { email: 'b@hel.fi', name: 'B', language: 'sv', now: day('2026-11-24') } as const;
  await addScope(store, (await ensureMaintainer(store, deputy)).id, helsinki, 'second');
  const remind = (date: string) => remindNow(store, { serviceId, editor: 'eeva', baseUrl, now: day(date) });
  const stage = async (date: string) =>
    (await dueServices(store, [exampleService(1)], day(date))).map((one) => one.stage);

  expect(await stage('2027-03-04')).toEqual(['due']);
  expect(await remind('2027-03-04')).toBeNull();
  expect(await stage('2027-03-04')).toEqual(['reminded']);
  expect(await remind('2027-03-04')).toBe('too-soon');
  expect(await remind('2027-03-06')).toBeNull();
  expect(await remind('2027-03-08')).toBeNull();
  expect(await stage('2027-03-08')).toEqual(['second-contact']);
  expect(await remind('2027-03-10')).toBe('all-sent');
  expect(await stage('2027-03-30')).toEqual(['editors']);
  expect((await queuedMails(store)).map(({ to, values }) => [to, values.stage])).toEqual([
    ['aino@hel.fi', 'first'],
    ['aino@hel.fi', 'second'],
    ['b@hel.fi', 'second-contact'],
  ]);
  expect(await listAudit(store, { action: 'reminder.send', limit: 9 })).toHaveLength(3);
});

test('there is nothing to remind of, nobody to remind, or no such service', async () => {
  const { store, serviceId, otherId } = await maintainedStore();
  const remind = (id: string, date: string) =>
    remindNow(store, { serviceId: id, editor: 'eeva', baseUrl, now: day(date) });
  expect(await remind(serviceId, '2026-03-05')).toBe('not-due');
  expect(await remind(otherId, '2027-03-04')).toBe('nobody');
  expect(await remind('none', '2027-03-04')).toBe('missing');
  expect(await queuedMails(store)).toEqual([]);
  expect(await listAudit(store, { limit: 9 })).toEqual([]);
});
