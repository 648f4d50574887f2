import { expect, test } from 'vitest';
import type { Service } from '../../data/model/service.ts';
import { OpenTimeError } from './answers.ts';
import { compareRows } from './compare.ts';
import { offers, phone, serviceWith, snapshotOf, tuesdayMorning, visitIn } from './fixtures/serviceWith.ts';

const office = { hours: 'Mo-Fr 09:00-15:00' };

async function compared(
  services: Partial<Service>[],
  asked: { speaks?: string; serves?: string; time?: string } = {},
) {
  const all = services.map((service, index) => serviceWith({ number: index + 1, ...service }));
  const snapshot = snapshotOf(all);
  const rows = all.map(({ id }) => snapshot.rowOfId(id) ?? -1);
  const { speaks = null, serves = null } = asked;
  const time = asked.time ? new Date(asked.time) : tuesdayMorning;
  return compareRows(snapshot, rows, { speaks, serves, time });
}

test('each service says how it serves in the language, and on which channels', async () => {
  const { services } = await compared(
    [
      { channels: [visitIn('091', offers('staff', 'ti')), phone(offers('interpreter', 'ti'))] },
      { channels: [visitIn('091', [], { interpreterOnRequest: true }), phone(offers('written', 'ti'))] },
      { channels: [visitIn('091', offers('staff', 'so'))] },
    ],
    { speaks: 'ti' },
  );
  expect(services.map(({ ways }) => ways)).toEqual([
    [
      { how: 'staff', kinds: ['visit'] },
      { how: 'interpreter', kinds: ['phone'] },
    ],
    [
      { how: 'onRequest', kinds: ['visit'] },
      { how: 'written', kinds: ['phone'] },
    ],
    [],
  ]);
});

test('who is served is what the directory’s own filter says', async () => {
  const { services } = await compared(
    [
      { serviceArea: { kind: 'nationwide' } },
      { serviceArea: { kind: 'municipalities', codes: ['092', '091'] } },
      {},
      { serviceArea: { kind: 'municipalities', codes: ['837'] } },
    ],
    { serves: '091' },
  );
  expect(services.map(({ area }) => area)).toEqual(['nationwide', 'stated', 'own', 'outside']);
});

test('distances are from the municipality’s seat, and there is none where nobody can come', async () => {
  const { services } = await compared([{ channels: [visitIn('092')] }, { channels: [phone()] }], {
    serves: '091',
  });
  expect(services[0]?.km).toBeGreaterThan(10);
  expect(services[0]?.km).toBeLessThan(20);
  expect(services[1]?.km).toBeNull();
});

const thursdays = { tag: 'ti', how: 'staff' as const, hours: 'Th 12:00-14:00' };

test('open means open in the language, else it says when next', async () => {
  const channels = [visitIn('091', [thursdays], office)];
  const openingAt = async (time: string, speaks?: string) =>
    (await compared([{ channels }], { time, ...(speaks && { speaks }) })).services[0]?.opening;
  expect(await openingAt('2026-11-24T08:00:00Z')).toMatchObject({ kind: 'open' });
  expect(await openingAt('2026-11-24T08:00:00Z', 'ti')).toEqual({
    kind: 'closed',
    next: { at: '2026-11-26T10:00:00.000Z', until: '2026-11-26T12:00:00.000Z' },
  });
  expect(await openingAt('2026-11-26T11:00:00Z', 'ti')).toEqual({
    kind: 'open',
    until: '2026-11-26T12:00:00.000Z',
  });
});

test('beyond two weeks the hours are read for the time itself, up to a year', async () => {
  const channels = [visitIn('091', [thursdays], office)];
  const far = (time: string) => compared([{ channels }], { speaks: 'ti', time });
  expect((await far('2027-03-04T11:00:00Z')).services[0]?.opening).toEqual({ kind: 'open', until: null });
  expect((await far('2027-03-03T11:00:00Z')).services[0]?.opening).toEqual({ kind: 'closed', next: null });
  await expect(far('2029-03-03T11:00:00Z')).rejects.toThrow(OpenTimeError);
});

test('closed for now is closed, and unknown hours stay unknown', async () => {
  const { services } = await compared([
    { state: 'temporarily-closed', channels: [visitIn('091', [], office)] },
    {},
  ]);
  expect(services.map(({ opening }) => opening.kind)).toEqual(['closedForNow', 'unknown']);
});

const inTigrinya = (how: 'staff' | 'interpreter', more = {}) => ({
  channels: [visitIn('091', offers(how, 'ti'), { ...office, ...more })],
});

test.each([
  [
    'the language, before the time',
    [inTigrinya('interpreter'), inTigrinya('staff', { hours: 'Su 10:00-11:00' })],
    2,
  ],
  [
    'whom it is for',
    [
      { ...inTigrinya('staff'), serviceArea: { kind: 'municipalities' as const, codes: ['837'] } },
      inTigrinya('staff'),
    ],
    2,
  ],
  ['the time', [inTigrinya('staff', { hours: 'Su 10:00-11:00' }), inTigrinya('staff')], 2],
])('best is by %s', async (_, services, best) => {
  const { best: found } = await compared(services, { speaks: 'ti', serves: '091' });
  expect(found?.slug).toBe(`neuvonta-${best}`);
});

test('the best one is given every reason that holds for it', async () => {
  const near = inTigrinya('staff');
  const far = { channels: [visitIn('837', offers('interpreter', 'ti'))] };
  const { best } = await compared([far, near], { speaks: 'ti', serves: '091' });
  expect(best).toEqual({ slug: 'neuvonta-2', reasons: ['staff', 'area', 'open', 'nearest'] });
});

test('nothing is best among equals, nor where none offers the language', async () => {
  expect((await compared([inTigrinya('staff'), inTigrinya('staff')], { speaks: 'ti' })).best).toBeNull();
  const none = await compared([inTigrinya('staff'), {}], { speaks: 'vi' });
  expect([none.best, none.isOfferedNowhere]).toEqual([null, true]);
});
