import { Secret, TOTP } from 'otpauth';
import { expect, onTestFinished, test } from 'vitest';
import type { AskForLinkData } from '../../../../data/model/askForLink.ts';
import { minuteMs } from '../../../../data/model/duration.ts';
import type { SecondFactorData } from '../../../../data/model/signInPages.ts';
import { addPerson, changeRole } from '../../../access/people.ts';
import { pageOf, startServedPages } from '../fixtures/servedServer.ts';

async function withServer(env: Record<string, string> = {}) {
  const server = await startServedPages(env);
  onTestFinished(() => server.stop());
  const { store, time } = server;
  const person = { email: 'aino@example.fi', name: 'Aino', role: 'admin', language: 'fi' } as const;
  const { id } = await addPerson(store, person, { actor: 'test', now: time.now });
  const mailedLinks = async () => {
    const mails = await store.selectFrom('outbox').select('mail_values').orderBy('created_at').execute();
    return mails.map((mail) => new URL((JSON.parse(mail.mail_values ?? '') as { url: string }).url).pathname);
  };
  const later = (ms: number) => {
    time.now = new Date(time.now.getTime() + ms);
  };
  return { ...server, id, mailedLinks, later };
}

test('someone signs in by a mailed link and a code, and comes to the page that they asked for', async () => {
  const { visitor, mailedLinks, time, later } = await withServer();
  const aino = visitor();
  const asked = await aino.get('/fi/review/people?x=1');
  expect(asked.location).toBe('/fi/review/sign-in?to=%2Ffi%2Freview%2Fpeople%3Fx%3D1');
  const sent = await aino.post(asked.location ?? '', { email: ' Aino@example.fi ' });
  expect([sent.status, sent.location]).toEqual([303, '/fi/review/sign-in?sent']);

  const [link = ''] = await mailedLinks();
  expect((await aino.get(link)).data).toEqual({ isGood: true });
  expect(aino.cookies.size).toBe(0);
  const entered = await aino.post(link, {});
  expect(entered.location).toBe('/fi/review/people?x=1');
  expect(entered.headers.get('set-cookie')).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);

  const second = (await aino.get('/fi/review/people?x=1')).location ?? '';
  expect(second).toBe('/fi/review/second-factor?to=%2Ffi%2Freview%2Fpeople%3Fx%3D1');
  const setUp = pageOf<SecondFactorData & { step: 'set-up' }>((await aino.get(second)).data).page;
  expect(setUp.qrSvg).toMatch(/^<svg /);
  const totp = new TOTP({ secret: Secret.fromBase32(setUp.secret) });
  const wrong = await aino.send(second, { code: '000000' });
  expect([wrong.status, pageOf(wrong.data).page]).toMatchObject([422, { step: 'set-up', isWrong: true }]);
  const before = aino.cookies.get('session');
  const confirmed = await aino.send(second, { code: totp.generate({ timestamp: time.now.getTime() }) });
  const codes = pageOf<SecondFactorData & { step: 'codes' }>(confirmed.data);
  expect([codes.page.step, codes.page.next]).toEqual(['codes', '/fi/review/people?x=1']);
  expect(aino.cookies.get('session')).not.toBe(before);
  expect((await aino.get('/fi/review/people')).status).toBe(200);

  const out = await aino.post('/fi/review/account', { csrf: codes.frame.csrfToken, action: 'end' });
  expect(out.location).toBe('/fi/review/sign-in');
  expect(aino.cookies.size).toBe(0);

  later(5 * minuteMs);
  await aino.post('/sv/review/sign-in', { email: 'aino@example.fi' });
  const [, again = ''] = await mailedLinks();
  expect((await aino.post(again, {})).location).toBe('/sv/review');
  const asking = await aino.get('/sv/review/second-factor');
  expect(pageOf(asking.data).page).toMatchObject({ step: 'ask' });
  const passed = await aino.send('/sv/review/second-factor', { code: codes.page.codes[0] ?? '' });
  expect(passed.location).toBe('/sv/review');
});

test('with https the cookie is bound to the host and never sent in the clear', async () => {
  const { visitor, mailedLinks } = await withServer({ BASE_URL: 'https://map.example' });
  const aino = visitor();
  await aino.post('/fi/review/sign-in', { email: 'aino@example.fi' });
  const [link = ''] = await mailedLinks();
  const { headers } = await aino.post(link, {});
  expect(headers.get('set-cookie')).toMatch(
    /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect((await aino.get('/fi/review/account')).status).toBe(200);
});

test('the answer is the same for an address without an account', async () => {
  const { visitor, mailedLinks } = await withServer();
  const answers = [];
  for (const email of ['aino@example.fi', 'bo@example.fi']) {
    const begin = performance.now();
    const { status, location, headers } = await visitor().post('/fi/review/sign-in', { email });
    answers.push([status, location, headers.get('set-cookie'), performance.now() - begin >= 140]);
  }
  expect(answers[0]).toEqual([303, '/fi/review/sign-in?sent', null, true]);
  expect(answers[1]).toEqual(answers[0]);
  expect(await mailedLinks()).toHaveLength(1);
});

test('an address that is asked for too often has to wait, known or not, and is told how long', async () => {
  const { visitor, mailedLinks } = await withServer();
  for (const email of ['aino@example.fi', 'bo@example.fi']) {
    for (let times = 0; times < 5; times += 1) await visitor().post('/fi/review/sign-in', { email });
    const refused = await visitor().post('/fi/review/sign-in', { email: email.toUpperCase() });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500);
    expect(refused.data).toMatchObject({ fault: 'tooMany', waitMinutes: 60, email: email.toUpperCase() });
  }
  expect(await mailedLinks()).toHaveLength(5);
});

test.each([
  '',
  'aino',
  'a@b',
  'aino@example.fi\r\nBcc: x@y.fi',
  '<script>@example.fi',
  `${'a'.repeat(300)}@b.fi`,
])('%j is no address, and stays in the field', async (email) => {
  const { visitor } = await withServer();
  const { status, data } = await visitor().post('/fi/review/sign-in', { email });
  expect([status, (data as AskForLinkData).fault, (data as AskForLinkData).email]).toEqual([
    422,
    'email',
    email,
  ]);
});

test('forged, used and old links let nobody in', async () => {
  const { visitor, mailedLinks, later } = await withServer();
  await visitor().post('/fi/review/sign-in', { email: 'aino@example.fi' });
  const [link = ''] = await mailedLinks();
  for (const path of ['/fi/review/sign-in/forged', `${link}x`, `/fi/review/sign-in/${'x'.repeat(4000)}`]) {
    const stranger = visitor();
    expect((await stranger.get(path)).status, path).toBe(410);
    expect((await stranger.post(path, {})).status, path).toBe(410);
    expect(stranger.cookies.size).toBe(0);
  }
  expect((await visitor().post(link, {})).status).toBe(303);
  expect((await visitor().post(link, {})).status).toBe(410);
  await visitor().post('/fi/review/sign-in', { email: 'aino@example.fi' });
  const next = (await mailedLinks()).find((path) => path !== link) ?? '';
  later(15 * minuteMs);
  expect((await visitor().post(next, {})).status).toBe(410);
});

test('another site cannot use a link in the name of a visitor', async () => {
  const { visitor, mailedLinks } = await withServer();
  await visitor().post('/fi/review/sign-in', { email: 'aino@example.fi' });
  const [link = ''] = await mailedLinks();
  expect((await visitor().post(link, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await visitor().post(link, {}, { origin: 'null' })).status).toBe(403);
  expect((await visitor().post(link, {})).status).toBe(303);
});

test.each(['https://evil.example', '//evil.example', '/fi/review@evil.example', '/\\evil.example'])(
  'a link does not lead to %s',
  async (to) => {
    const { visitor, mailedLinks } = await withServer({ SECOND_FACTOR: 'off' });
    await visitor().post(`/fi/review/sign-in?to=${encodeURIComponent(to)}`, { email: 'aino@example.fi' });
    const [link = ''] = await mailedLinks();
    expect((await visitor().post(link, {})).location).toBe('/fi/review');
  },
);

test('ten wrong codes in an hour are enough', async () => {
  const { signedIn, store, time } = await withServer();
  const bo = await signedIn('editor', { hasPassedSecondFactor: false });
  const path = '/fi/review/second-factor';
  const csrf = await bo.csrfOf(path);
  for (let times = 0; times < 10; times += 1) {
    expect((await bo.post(path, { csrf, code: '000000' })).status).toBe(422);
  }
  const { totp_secret: secret } = await store
    .selectFrom('account')
    .select('totp_secret')
    .where('id', '=', bo.id)
    .executeTakeFirstOrThrow();
  const code = new TOTP({ secret: Secret.fromBase32(secret ?? '') }).generate({
    timestamp: time.now.getTime(),
  });
  const refused = await bo.post(path, { csrf, code });
  expect([refused.status, pageOf(refused.data).page]).toMatchObject([429, { waitMinutes: 60 }]);
});

test('an operator can do without second factors, except where somebody has one', async () => {
  const { signedIn, store, time } = await withServer({ SECOND_FACTOR: 'off' });
  const bo = await signedIn('admin', { hasPassedSecondFactor: false });
  expect((await bo.get('/fi/review/people')).status).toBe(200);
  await store
    .updateTable('account')
    .set({ totp_confirmed_at: time.now.toISOString() })
    .where('id', '=', bo.id)
    .execute();
  expect((await bo.get('/fi/review/people')).status).toBe(303);
});

test('an official who becomes an editor needs the second factor from then on', async () => {
  const { signedIn, store, time } = await withServer();
  const bo = await signedIn('official', { hasPassedSecondFactor: false });
  expect((await bo.get('/fi/review/account')).status).toBe(200);
  expect((await bo.get('/fi/review/people')).status).toBe(403);
  await changeRole(store, bo.id, 'admin', { actor: 'test', now: time.now });
  expect((await bo.get('/fi/review/people')).location).toMatch(/^\/fi\/review\/second-factor/);
});
