import { expect, test } from 'vitest';
import { personalGroups } from '../../data/model/personalData.ts';
import { exportPersonalData } from './exportPersonalData.ts';
import { findPersonalData } from './findPersonalData.ts';
import { now, storeWithPeople } from './fixtures/storeWithPeople.ts';

const aino = { name: 'Aino Virtanen', email: 'aino@hel.fi', phone: '+358405550123', service: 1 };
const bo = { name: 'Bo Ek', email: 'bo@hel.fi', phone: '+358405550124', service: 2 };

test('an export has every group with purpose and retention, all of the person and nothing of others', async () => {
  const { store } = await storeWithPeople([aino, bo]);
  const found = await findPersonalData(store, aino.email, now);
  const exported = await exportPersonalData(store, found, now);
  expect(exported.groups.map(({ group }) => group)).toEqual(personalGroups);
  for (const { group, purpose, retention, items } of exported.groups) {
    expect([group, purpose.length > 10, retention.length > 3, items.length > 0]).toEqual([
      group,
      true,
      true,
      true,
    ]);
  }
  const text = JSON.stringify(exported);
  expect(text).toContain(aino.phone);
  for (const other of [bo.name, bo.email, bo.phone, 'desk@example.org']) expect(text).not.toContain(other);
});

test('an export lets nobody in: it has no link, token or second factor', async () => {
  const { store } = await storeWithPeople([aino]);
  const exported = await exportPersonalData(store, await findPersonalData(store, aino.email, now), now);
  expect(JSON.stringify(exported)).not.toMatch(/hash|token|totp|csrf/i);
});

test('of somebody unknown there is nothing', async () => {
  const { store } = await storeWithPeople([aino]);
  const exported = await exportPersonalData(store, await findPersonalData(store, 'x@hel.fi', now), now);
  expect(exported.groups.flatMap(({ items }) => items)).toEqual([]);
});
