import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AlertData, AskForAlertData } from '../../../data/model/alertPages.ts';
import { countAlerts } from '../../store/alerts.ts';
import { everyRow } from '../../store/fixtures/everyRow.ts';
import { listOutbox } from '../../store/outboxQueue.ts';
import { type ServedServer, startServedPages } from './fixtures/servedServer.ts';

const path = '/sv/alerts?speaks=ti&in=region:19&open=now&limit=5';
let server: ServedServer;
beforeAll(async () => {
  server = await startServedPages();
});
afterAll(() => server.stop());

let number = 0;
let email: string;
beforeEach(() => {
  number += 1;
  email = `reader${number}@example.org`;
});

const mailsTo = async (address: string) =>
  (await listOutbox(server.store, { limit: 200 })).filter(({ to }) => to === address);

/** Asks, and gives the path of the link in the mail. */
async function askedLink(): Promise<string> {
  await server.visitor().post(path, { email });
  const [mail] = await mailsTo(email);
  const values = mail?.content.values as { url: string };
  return new URL(values.url).pathname;
}
const stateOf = async (link: string) => ((await server.visitor().get(link)).data as AlertData).state;

test('the form says the search in words, without what does not last', async () => {
  const { data, headers } = await server.visitor().get(path);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(data).toMatchObject({
    search: '?speaks=ti&in=region:19',
    words: { speaks: ['tigrinja'], in: ['Lappland'], via: [] },
    isSent: false,
  });
});

test('the mailed link is for its button: looking at it changes nothing', async () => {
  const link = await askedLink();
  expect(link).toMatch(/^\/sv\/alerts\/[\w-]{43}$/);
  expect([await stateOf(link), await stateOf(link)]).toEqual(['open', 'open']);
  expect((await server.visitor().post(link, {})).status).toBe(303);
  expect(await stateOf(link)).toBe('open');
  await server.visitor().post(link, { do: 'yes' });
  expect(await stateOf(link)).toBe('active');
  const stopped = await server.visitor().post(link, { do: 'stop' });
  expect((stopped.data as AlertData).state).toBe('stopped');
  expect([await countAlerts(server.store, email), await stateOf(link)]).toEqual([0, 'gone']);
});

test('a mail program stops it with one post from nowhere, as often as it likes', async () => {
  const link = await askedLink();
  await server.visitor().post(link, { do: 'yes' });
  for (let times = 0; times < 2; times += 1) {
    const answer = await server.visitor().post(link, 'List-Unsubscribe=One-Click');
    expect([answer.status, await countAlerts(server.store, email)]).toEqual([200, 0]);
  }
});

test('the token stands in no table', async () => {
  const token = (await askedLink()).split('/').at(-1) as string;
  const rows = await everyRow(server.store, ['alert', 'alert_link', 'audit_entry']);
  expect(rows.join('\n')).not.toContain(token);
});

test('the answer tells nothing of an address, and asking twice makes one alert', async () => {
  const first = await server.visitor().post(path, { email });
  const again = await server.visitor().post(path, { email: email.toUpperCase() });
  expect([first.status, first.location]).toEqual([303, '/sv/alerts?speaks=ti&in=region:19&sent']);
  expect([again.status, again.location]).toEqual([first.status, first.location]);
  expect(await countAlerts(server.store, email)).toBe(1);
  expect((await server.visitor().get(first.location as string)).data).toMatchObject({ isSent: true });
});

test('who asks for the address of somebody else changes nothing of a confirmed alert', async () => {
  const link = await askedLink();
  await server.visitor().post(link, { do: 'yes' });
  const rows = () => everyRow(server.store, ['alert']);
  const before = await rows();
  await server.visitor().post(path.replace('/sv/', '/ar/'), { email });
  expect(await rows()).toEqual(before);
  expect(await stateOf(link)).toBe('active');
});

test('an address gets few mails, however often somebody asks for it', async () => {
  let status = 303;
  for (let times = 0; times < 20 && status === 303; times += 1) {
    status = (await server.visitor().post(`/fi/alerts?q=sana${times}`, { email })).status;
  }
  expect(status).toBe(429);
  expect((await mailsTo(email)).length).toBe(10);
});

test('what is no address is given back', async () => {
  const { status, data } = await server.visitor().post(path, { email: 'nobody' });
  expect([status, (data as AskForAlertData).fault, (data as AskForAlertData).email]).toEqual([
    422,
    'email',
    'nobody',
  ]);
});

test('a link that is none opens nothing', async () => {
  for (const token of ['x', 'A'.repeat(43)]) {
    const answer = await server.visitor().get(`/fi/alerts/${token}`);
    expect([answer.status, (answer.data as AlertData).state]).toEqual([410, 'gone']);
    expect((await server.visitor().post(`/fi/alerts/${token}`, { do: 'yes' })).status).toBe(410);
  }
});
