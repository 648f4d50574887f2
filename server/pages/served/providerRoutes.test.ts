import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { minuteMs } from '../../../data/model/duration.ts';
import type { PeopleData, SecondFactorData, SignInData } from '../../../data/model/signInPages.ts';
import { addPerson, setDisabled } from '../../access/people.ts';
import { listAudit } from '../../store/audit.ts';
import { startIdentityProvider, type TestProvider } from './fixtures/identityProvider.ts';
import { pageOf, type ServedServer, startServedPages } from './fixtures/servedServer.ts';
import type { Visitor } from './fixtures/Visitor.ts';

const redirectUrl = 'http://127.0.0.1/review/oidc/callback';
const signInPath = '/sv/review/sign-in';

let provider: TestProvider;
beforeAll(async () => {
  provider = await startIdentityProvider(redirectUrl);
});
afterAll(() => provider.stop());
beforeEach(() => {
  provider.person = { sub: 'aino-1', email: 'Aino@example.fi', email_verified: true };
});

async function withServer(env: Record<string, string> = {}) {
  const server = await startServedPages({ ...provider.env, ...env });
  onTestFinished(() => server.stop());
  const { store, time } = server;
  const person = { email: 'aino@example.fi', name: 'Aino', role: 'editor', language: 'fi' } as const;
  const { id } = await addPerson(store, person, { actor: 'test', now: time.now });
  return { ...server, id };
}

/** Presses the button, and comes back from the provider. */
async function goThere(visitor: Visitor, { path = signInPath } = {}) {
  const { data } = await visitor.get(path);
  const start = await visitor.get((data as SignInData).provider?.href ?? '');
  return { start, back: await provider.signInThere(start.location) };
}

async function signIn(visitor: Visitor) {
  const { back } = await goThere(visitor);
  return visitor.get(back);
}

const faultPath = (fault: string) => `${signInPath}?fault=${fault}`;

async function actionsIn({ store }: Pick<ServedServer, 'store'>) {
  const entries = await listAudit(store, { limit: 100 });
  return entries.map(({ action, detail }) => ({ action, detail })).reverse();
}

test('somebody signs in at the provider, then by our code, and comes to the page that they asked for', async () => {
  const server = await withServer();
  const aino = server.visitor();
  const asked = await aino.get('/sv/review/outbox');
  const { start, back } = await goThere(aino, { path: asked.location ?? '' });
  expect(start.status).toBe(303);
  expect(start.headers.get('set-cookie')).toMatch(
    /^oidc=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/,
  );
  expect(Object.fromEntries(new URL(start.location ?? '').searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'map',
    redirect_uri: redirectUrl,
    scope: 'openid email',
    code_challenge_method: 'S256',
    ui_locales: 'sv',
  });
  expect(
    JSON.stringify(await server.store.selectFrom('provider_request').selectAll().execute()),
  ).not.toContain(aino.cookies.get('oidc'));
  const entered = await aino.get(back);
  expect([entered.status, entered.location]).toEqual([303, '/sv/review/outbox']);
  expect(entered.headers.get('cache-control')).toBe('no-store');
  expect([...aino.cookies.keys()]).toEqual(['session']);

  const second = (await aino.get('/sv/review/outbox')).location ?? '';
  expect(second).toMatch(/^\/sv\/review\/second-factor/);
  const { secret } = pageOf<SecondFactorData & { step: 'set-up' }>((await aino.get(second)).data).page;
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: server.time.now.getTime(),
  });
  await aino.send(second, { code });
  expect((await aino.get('/sv/review/outbox')).status).toBe(200);

  await aino.send('/sv/review/account', { action: 'end' });
  expect(aino.cookies.size).toBe(0);
  expect((await aino.get('/sv/review/outbox')).status).toBe(303);
  expect((await actionsIn(server)).slice(1, 3)).toEqual([
    { action: 'identity.bind', detail: { issuer: provider.env.OIDC_ISSUER } },
    { action: 'session.start', detail: { by: 'identity-provider' } },
  ]);
});

test('where the operator says so, the provider’s own second factor counts', async () => {
  const server = await withServer({ OIDC_SECOND_FACTOR: 'provider' });
  const aino = server.visitor();
  expect((await signIn(aino)).location).toBe('/sv/review');
  expect((await aino.get('/sv/review/outbox')).status).toBe(200);
});

test('without settings there is no button, no way and no request', async () => {
  const server = await withServer(Object.fromEntries(Object.keys(provider.env).map((name) => [name, ''])));
  const before = provider.asked.length;
  const { data } = await server.visitor().get(faultPath('refused'));
  expect(data).toMatchObject({ provider: null, providerFault: null });
  expect((await server.visitor().get('/review/oidc')).status).toBe(404);
  expect((await server.visitor().get('/review/oidc/callback?state=x&code=y')).status).toBe(404);
  expect(provider.asked).toHaveLength(before);
});

test('with https the cookie is bound to the host', async () => {
  const server = await withServer({ BASE_URL: 'https://map.example' });
  const start = await server.visitor().get('/review/oidc?language=fi');
  expect(start.headers.get('set-cookie')).toMatch(/^__Host-oidc=.*; Secure; Max-Age=600$/);
  expect(new URL(start.location ?? '').searchParams.get('redirect_uri')).toBe(
    'https://map.example/review/oidc/callback',
  );
});

describe('what comes back is good once, for the browser that went, and for ten minutes', () => {
  test('a second time', async () => {
    const { visitor } = await withServer();
    const aino = visitor();
    const { back } = await goThere(aino);
    const cookie = aino.cookies.get('oidc') ?? '';
    expect((await aino.get(back)).location).toBe('/sv/review');
    aino.cookies.set('oidc', cookie);
    expect((await aino.get(back)).location).toBe('/fi/review/sign-in?fault=stale');
  });

  test('twice at once', async () => {
    const { visitor } = await withServer();
    const aino = visitor();
    const { back } = await goThere(aino);
    const answers = await Promise.all([aino.get(back), aino.get(back), aino.get(back)]);
    expect(answers.filter(({ location }) => location === '/sv/review')).toHaveLength(1);
  });

  test('in another browser', async () => {
    const { visitor } = await withServer();
    const { back } = await goThere(visitor());
    const stranger = visitor();
    expect((await stranger.get(back)).location).toBe('/fi/review/sign-in?fault=stale');
    await goThere(stranger);
    expect((await stranger.get(back)).location).toBe('/fi/review/sign-in?fault=stale');
    expect(stranger.cookies.has('session')).toBe(false);
  });

  test('with another state, which does not use up the right one', async () => {
    const { visitor } = await withServer();
    const aino = visitor();
    const { back } = await goThere(aino);
    const forged = back.replace(/state=[\w-]+/, `state=${'A'.repeat(43)}`);
    expect((await aino.get(forged)).location).toBe('/fi/review/sign-in?fault=stale');
    expect((await aino.get(back)).location).toBe('/sv/review');
  });

  test('too late', async () => {
    const { visitor, time } = await withServer();
    const aino = visitor();
    const { back } = await goThere(aino);
    time.now = new Date(time.now.getTime() + 10 * minuteMs);
    expect((await aino.get(back)).location).toBe('/fi/review/sign-in?fault=stale');
  });

  test.each(['', '?', '?state=&code=', `?state=${'x'.repeat(5000)}`, '?code=a&state[]=b'])(
    'with nothing of use: %s',
    async (search) => {
      const { visitor } = await withServer();
      const { status, location } = await visitor().get(`/review/oidc/callback${search}`);
      expect([status, location]).toEqual([303, '/fi/review/sign-in?fault=stale']);
    },
  );
});

describe('what the provider answers is checked', () => {
  test.each([
    ['nonce', (url: URL) => url.searchParams.set('nonce', 'of-another')],
    ['code challenge', (url: URL) => url.searchParams.set('code_challenge', 'A'.repeat(43))],
  ])('another %s', async (_name, forge) => {
    const { visitor } = await withServer();
    const aino = visitor();
    const start = await aino.get('/review/oidc?language=sv');
    const url = new URL(start.location ?? '');
    forge(url);
    const back = await provider.signInThere(url.href);
    expect((await aino.get(back)).location).toBe(faultPath('refused'));
    expect(aino.cookies.size).toBe(0);
  });

  test('a code that the provider did not give', async () => {
    const { visitor } = await withServer();
    const aino = visitor();
    const { back } = await goThere(aino);
    expect((await aino.get(back.replace(/code=[\w-]+/, 'code=forged'))).location).toBe(faultPath('refused'));
  });

  test('somebody who cancels is told so, in words of ours alone', async () => {
    const { visitor } = await withServer();
    provider.person = null;
    const aino = visitor();
    const { location } = await signIn(aino);
    expect(location).toBe(faultPath('cancelled'));
    const { data } = await aino.get(location ?? '');
    expect(data).toMatchObject({ providerFault: 'cancelled', provider: { label: 'Example ID' } });
    expect(JSON.stringify(data)).not.toContain('script');
  });
});

describe('only whoever has an account gets in', () => {
  const unverified = [false, undefined, 'true' as unknown as boolean];
  test.each(unverified)('an address that is not verified (%j) does not do', async (isVerified) => {
    const { visitor } = await withServer();
    provider.person = {
      sub: 'x',
      email: 'aino@example.fi',
      ...(isVerified !== undefined && { email_verified: isVerified }),
    };
    const aino = visitor();
    expect((await signIn(aino)).location).toBe(faultPath('unverified'));
    expect(aino.cookies.size).toBe(0);
  });

  test('an address without an account', async () => {
    const { visitor } = await withServer();
    provider.person = { sub: 'bo', email: 'bo@example.fi', email_verified: true };
    expect((await signIn(visitor())).location).toBe(faultPath('no-account'));
  });

  test('an account that is shut out, also one that is bound', async () => {
    const server = await withServer();
    const by = { actor: 'test', now: server.time.now };
    await setDisabled(server.store, server.id, true, by);
    expect((await signIn(server.visitor())).location).toBe(faultPath('no-account'));
    await setDisabled(server.store, server.id, false, by);
    expect((await signIn(server.visitor())).location).toBe('/sv/review');
    await setDisabled(server.store, server.id, true, by);
    expect((await signIn(server.visitor())).location).toBe(faultPath('no-account'));
    expect(await actionsIn(server)).toContainEqual({
      action: 'identity.refuse',
      detail: { why: 'disabled' },
    });
  });

  test('once bound, an account is entered by no one else, until an admin frees it', async () => {
    const server = await withServer();
    await signIn(server.visitor());
    const first = provider.person;
    provider.person = { sub: 'aino-2', email: 'aino@example.fi', email_verified: true };
    expect((await signIn(server.visitor())).location).toBe(faultPath('other-identity'));
    expect(await actionsIn(server)).toContainEqual({
      action: 'identity.refuse',
      detail: { why: 'other-identity' },
    });
    const admin = await server.signedIn('admin');
    const people = '/fi/review/people';
    const hasIdentity = async () =>
      pageOf<PeopleData>((await admin.get(people)).data).page.people.find(({ id }) => id === server.id)
        ?.hasIdentity;
    expect(await hasIdentity()).toBe(true);
    await admin.send(people, { id: server.id, action: 'unbind-identity' });
    expect(await hasIdentity()).toBe(false);
    expect((await signIn(server.visitor())).location).toBe('/sv/review');
    provider.person = first;
    expect((await signIn(server.visitor())).location).toBe(faultPath('other-identity'));
  });

  test('whoever is bound stays so when their address changes', async () => {
    const server = await withServer();
    await signIn(server.visitor());
    provider.person = { sub: 'aino-1', email: 'married@example.fi', email_verified: false };
    expect((await signIn(server.visitor())).location).toBe('/sv/review');
  });
});

describe('a provider that does not answer', () => {
  test('is said so, and mailed links go on', async () => {
    const own = await startIdentityProvider(redirectUrl);
    const { visitor } = await withServer(own.env);
    await own.stop();
    const aino = visitor();
    expect((await aino.get('/review/oidc?language=sv')).location).toBe(faultPath('unreachable'));
    expect((await aino.get(signInPath)).status).toBe(200);
    expect((await aino.post(signInPath, { email: 'aino@example.fi' })).location).toBe(`${signInPath}?sent`);
  });

  test('is not waited for longer than five seconds, nor remembered when it is back', async () => {
    const { visitor } = await withServer();
    const aino = visitor();
    provider.delayMs = 20_000;
    const begin = performance.now();
    try {
      expect((await aino.get('/review/oidc?language=sv')).location).toBe(faultPath('unreachable'));
    } finally {
      provider.delayMs = 0;
    }
    expect(performance.now() - begin).toBeLessThan(7000);
    expect((await signIn(aino)).location).toBe('/sv/review');
  }, 20_000);

  test('goes away while somebody is there', async () => {
    const own = await startIdentityProvider(redirectUrl);
    const { visitor } = await withServer(own.env);
    own.person = provider.person;
    const aino = visitor();
    const start = await aino.get('/review/oidc?language=sv');
    const back = await own.signInThere(start.location);
    await own.stop();
    expect((await aino.get(back)).location).toBe(faultPath('unreachable'));
  });
});

test('what the provider says of itself is asked for once in an hour', async () => {
  const server = await withServer();
  const asksOf = async () => {
    provider.asked.length = 0;
    await server.visitor().get('/review/oidc');
    return provider.asked;
  };
  expect(await asksOf()).toHaveLength(1);
  expect(await asksOf()).toEqual([]);
  server.time.now = new Date(server.time.now.getTime() + 61 * minuteMs);
  expect(await asksOf()).toHaveLength(1);
});

test('a network that goes there too often has to wait', async () => {
  const server = await withServer();
  for (let times = 0; times < 30; times += 1) await server.visitor().get('/review/oidc');
  const { location } = await server.visitor().get('/review/oidc?language=sv');
  expect(location).toBe(faultPath('too-many'));
});

test.each(['https://evil.example', '//evil.example', '/sv/review@evil.example'])(
  'the way back does not lead to %s',
  async (to) => {
    const { visitor } = await withServer();
    const aino = visitor();
    const start = await aino.get(`/review/oidc?language=sv&to=${encodeURIComponent(to)}`);
    expect((await aino.get(await provider.signInThere(start.location))).location).toBe('/sv/review');
  },
);
