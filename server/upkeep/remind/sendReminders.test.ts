import { expect, test } from 'vitest';
import { dayMs } from '../../../data/model/duration.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { addScope, ensureMaintainer, setDisabled } from '../../store/maintainers.ts';
import type { Store } from '../../store/schema.ts';
import { confirmFacts } from '../maintain/confirmFacts.ts';
import { baseUrl, maintainedStore, newestOf, queuedMails } from '../maintain/fixtures/maintainedStore.ts';
import { dueServices } from './dueServices.ts';
import { sendReminders } from './sendReminders.ts';

const helsinki = { kind: 'provider', type: 'municipality', municipalityCode: '091' } as const;
const day = (date: string) => new Date(`${date}T06:00:00Z`);

/** One run a day, and what was mailed on which day. */
async function runDays(store: Store, from: string, to: string, onDay?: (now: Date) => Promise<void>) {
  const mails: [string, string, string, string[]][] = [];
  for (let now = day(from); now <= day(to); now = new Date(now.getTime() + dayMs)) {
    await onDay?.(now);
    const before = (await queuedMails(store)).length;
    await sendReminders(store, { baseUrl, now });
    for (const { to: who, values } of (await queuedMails(store)).slice(before)) {
      const facts = values.services.flatMap((service: { facts: string[] }) => service.facts);
      mails.push([now.toISOString().slice(0, 10), who, values.stage, facts]);
    }
  }
  return mails;
}

async function confirmAll(store: Store, token: string, serviceId: string, now: Date) {
  const { number } = await newestOf(store, serviceId);
  expect(await confirmFacts(store, { token, serviceId, basedOn: number, now })).toEqual({
    kind: 'confirmed',
  });
}

test('over two years: asked each half year, answered, and asked again until somebody answers', async () => {
  const { store, token, serviceId, maintainer } = await maintainedStore();
  const deputy = await ensureMaintainer(store, {
    email: 'b@hel.fi',
    name: 'B',
    language: 'sv',
    now: day('2026-11-24'),
  });
  await addScope(store, deputy.id, helsinki, 'second');
  await addScope(store, maintainer.id, helsinki, 'first');
  await confirmAll(store, token, serviceId, day('2026-11-24'));

  const mails = await runDays(store, '2026-11-25', '2028-11-24', async (now) => {
    const today = now.toISOString().slice(0, 10);
    // Three days after the first reminder, and then only after the deputy was asked.
    if (['2027-05-27', '2028-01-20'].includes(today)) await confirmAll(store, token, serviceId, now);
  });

  const due = ['hours'];
  expect(mails).toEqual([
    ['2027-05-24', 'aino@hel.fi', 'first', due],
    ['2027-11-27', 'aino@hel.fi', 'first', due],
    ['2027-12-18', 'aino@hel.fi', 'second', due],
    ['2028-01-08', 'b@hel.fi', 'second-contact', due],
    ['2028-07-20', 'aino@hel.fi', 'first', due],
    ['2028-08-10', 'aino@hel.fi', 'second', due],
    ['2028-08-31', 'b@hel.fi', 'second-contact', due],
  ]);
}, 60_000);

test('what is due within a week comes in one mail, which names every service and opens its page', async () => {
  const { store, serviceId, otherId, maintainer } = await maintainedStore();
  await addScope(store, maintainer.id, { kind: 'service', serviceId: otherId }, 'first');
  await sendReminders(store, { baseUrl, now: day('2027-03-04') });
  const mails = await queuedMails(store);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ to: 'aino@hel.fi', language: 'fi', kind: 'upkeep-reminder' });
  expect(mails[0]?.values.services).toEqual([
    { name: 'Neuvonta 1', facts: ['identity', 'hours'] },
    { name: 'Neuvonta 2', facts: ['identity', 'hours'] },
  ]);
  const token = String(mails[0]?.values.url).split('/').at(-1) ?? '';
  expect(await confirmFacts(store, { token, serviceId, basedOn: 1, now: day('2027-03-05') })).toEqual({
    kind: 'confirmed',
  });
});

test('two processes at once remind once', async () => {
  const { store } = await maintainedStore();
  const run = { baseUrl, now: day('2027-03-04') };
  const counts = await Promise.all([sendReminders(store, run), sendReminders(store, run)]);
  expect(counts.toSorted()).toEqual([0, 1]);
  expect(await queuedMails(store)).toHaveLength(1);
});

test('nobody is reminded who was disabled; the editors see what nobody answers for', async () => {
  const { store, serviceId, otherId, maintainer } = await maintainedStore();
  await setDisabled(store, maintainer.id, day('2027-01-01'));
  expect(await runDays(store, '2027-03-01', '2027-05-01')).toEqual([]);
  const published = [exampleService(1), exampleService(2)];
  const due = await dueServices(store, published, day('2027-03-04'));
  expect(due.map(({ service, stage, dueOn }) => [service.id, stage, dueOn])).toEqual([
    [serviceId, 'nobody', '2026-09-04'],
    [otherId, 'nobody', '2026-09-04'],
  ]);
  expect(await dueServices(store, published, day('2026-05-01'))).toEqual([]);
});
