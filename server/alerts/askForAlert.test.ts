import { expect, test } from 'vitest';
import { emptyQuery } from '../../data/model/query.ts';
import { askForAlert } from './askForAlert.ts';
import { alertStore, baseUrl, inLapland, start } from './fixtures/alertStore.ts';

const email = 'reader@example.org';
const asksFor = (q: string) =>
  ({ email, query: { ...emptyQuery, q }, language: 'fi', baseUrl, now: start }) as const;

test('whoever was told much on a day can still ask for more', async () => {
  const { store, ask, write, tell, mails } = await alertStore();
  await write(inLapland(1, 'fi'));
  for (let i = 0; i < 12; i++) await ask({ query: { ...emptyQuery, speaks: ['ti', `x-${i}`] } });
  await write(inLapland(2, 'ti'));
  expect(await tell()).toBe(12);
  await askForAlert(store, asksFor('neuvonta'));
  expect((await mails()).filter(({ content }) => content.kind === 'alert-confirm')).toHaveLength(1);
});

test('an address is asked ten times a day at most', async () => {
  const { store, mails } = await alertStore();
  for (let i = 0; i < 12; i++) await askForAlert(store, asksFor(`haku ${i}`));
  expect(await mails()).toHaveLength(10);
});
