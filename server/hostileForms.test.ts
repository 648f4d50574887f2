import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { MailToRender } from '../data/model/mail.ts';
import { createRandom } from '../scripts/seed/random.ts';
import { hashToken } from './access/token.ts';
import { hostileRequest } from './fixtures/hostile/bodies.ts';
import { foreignMarkup } from './fixtures/hostile/foreignMarkup.ts';
import type { Target } from './fixtures/hostile/target.ts';
import { hostileTargets } from './fixtures/hostile/targets.ts';
import { hostileTexts } from './fixtures/hostile/values.ts';
import { listRoutes } from './fixtures/listRoutes.ts';
import { signInAs } from './fixtures/protectedData.ts';
import { startTestServer, type TestServer } from './http/fixtures/testServer.ts';
import { appendRevision } from './store/appendRevision.ts';
import { exampleService } from './store/fixtures/exampleService.ts';
import { latestSeq } from './store/revisions.ts';

/** `HOSTILE_SEED=n` for another storm, or to see one again. */
const seed = Number(process.env.HOSTILE_SEED ?? 20261124);
const requests = Number(process.env.HOSTILE_REQUESTS ?? 10_000);
const concurrency = 12;
/** Of how many pages one is read as a browser reads it; all are looked through for what must not be in them. */
const parsedOf = 20;

const clearAnswers = new Set([200, 303, 400, 403, 404, 409, 410, 413, 415, 422, 429]);

let time = new Date('2099-06-15T08:00:00Z');
let server: TestServer;
let targets: Record<string, Target>;
beforeAll(async () => {
  server = await startTestServer({ TRUSTED_PROXIES: '1' }, () => time);
  targets = await hostileTargets(server, () => time);
  // Nobody fills in a form in no time.
  time = new Date('2099-06-15T08:01:00Z');
}, 120_000);
afterAll(() => server.stop());

const agent = new Agent({ keepAlive: true, maxSockets: concurrency });

interface Answer {
  status: number;
  location: string | undefined;
  type: string;
  body: string;
}

function send(
  address: string,
  { method, headers, body }: ReturnType<typeof hostileRequest>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(server.url + address, { method, headers, agent }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const { statusCode: status = 0, headers: got } = response;
      const type = got['content-type'] ?? '';
      resolve({ status, location: got.location, type, body: Buffer.concat(chunks).toString() });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

/** One hostile request, and what is wrong with its answer. */
async function attack(number: number): Promise<string[]> {
  const random = createRandom(seed + number);
  const target = random.pick(Object.values(targets));
  const hostile = hostileRequest(random, target.fields(random));
  const address = target.address(random);
  const byte = () => random.integer(0, 255);
  const headers: Record<string, string> = {
    'x-forwarded-for': random.chance(0.5)
      ? `10.${byte()}.${byte()}.${byte()}`
      : `2001:db8:${byte().toString(16)}:${byte().toString(16)}::1`,
    ...(target.cookie && { cookie: target.cookie(random) }),
    'content-length': String(hostile.body.length),
    ...hostile.headers,
  };
  const { status, location, type, body } = await send(address, { ...hostile, headers });
  const faults: string[] = [];
  const isRight = hostile.status === null ? clearAnswers.has(status) : status === hostile.status;
  if (!isRight) faults.push(`answered ${status} instead of ${hostile.status ?? 'a clear status'}`);
  // To a page of ours, with a query as the codec writes it.
  const isOurs = /^\/fi\/[\w/.%-]*(\?[\w/?=.&%:+,*-]*)?$/.test(location ?? '');
  if (status === 303 && !isOurs) faults.push(`leads to ${location}`);
  if (type.includes('html')) {
    if (/<\/?zq|<img src=x|<svg zq/i.test(body)) faults.push('holds what was sent as elements');
    if (number % parsedOf === 0) faults.push(...foreignMarkup(body));
  } else if (status >= 400 && !type.includes('json')) {
    faults.push(`is ${type}`);
  }
  return faults.map(
    (fault) => `${hostile.method} ${address} (HOSTILE_SEED=${seed}, request ${number}): ${fault}`,
  );
}

test('every form of the app is attacked', () => {
  const withForm = listRoutes(server.routes).filter(({ methods }) => methods.has('POST'));
  expect(Object.keys(targets).sort()).toEqual(withForm.map(({ path }) => path).sort());
});

test(`${requests} hostile requests get clear answers, run nothing, and make nothing public`, async () => {
  const publicState = async () => ({
    seq: await latestSeq(server.store),
    snapshot: hashToken(await (await fetch(`${server.url}/api/v1/snapshot`)).text()),
  });
  const before = await publicState();
  const faults: string[] = [];
  // Where a text cannot be shown, the page shows its name instead, and says so here.
  const complaints = vi
    .spyOn(console, 'error')
    .mockImplementation((...said) => faults.push(said.map((one) => one?.stack ?? one).join(' ')));
  let next = 0;
  const attackers = Array.from({ length: concurrency }, async () => {
    while (next < requests) {
      next += 1;
      faults.push(...(await attack(next)));
    }
  });
  await Promise.all(attackers);
  complaints.mockRestore();
  expect(faults.slice(0, 20)).toEqual([]);
  await server.directory.refresh();
  const authors = await server.store
    .selectFrom('revision')
    .select(['author', 'reason'])
    .where('seq', '>', before.seq)
    .limit(5)
    .execute();
  expect(authors).toEqual([]);
  expect(await publicState()).toEqual(before);
}, 300_000);

test('what they left is text and nothing else wherever editors read it, and in every mail', async () => {
  const { store, renderMail } = server;
  const ids = await store
    .selectFrom('submission')
    .select('id')
    .orderBy('version', 'desc')
    .limit(40)
    .execute();
  const mails = await store
    .selectFrom('outbox')
    .selectAll()
    .where('mail_values', 'like', '%<%')
    .orderBy('created_at', 'desc')
    .limit(300)
    .execute();
  const cookie = `session=${(await signInAs(store, 'admin', { now: time })).token}`;
  const paths = [
    ...['review?state=', 'review/outbox', 'review/people', 'review/audit', 'review/services'],
    ...['review/maintainers', 'review/reports', 'review/privacy'],
    ...ids.map(({ id }) => `review/submissions/${id}`),
    ...mails.slice(0, 40).map(({ id }) => `review/outbox?mail=${id}`),
  ];
  const faults: string[] = [];
  for (const path of paths) {
    const response = await fetch(`${server.url}/ar/${path}`, { headers: { cookie } });
    faults.push(...foreignMarkup(await response.text()).map((markup) => `${path}: ${markup}`));
    if (response.status !== 200) faults.push(`${path}: ${response.status}`);
  }
  for (const { kind, mail_values: values, language } of mails) {
    const mail = { kind, values: JSON.parse(values), language } as MailToRender;
    const { subject, html } = await renderMail(mail);
    if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(subject))
      faults.push(`${kind}: ${JSON.stringify(subject)}`);
    faults.push(...foreignMarkup(html).map((markup) => `${kind}: ${markup}`));
  }
  expect(faults).toEqual([]);
  expect(mails.length).toBeGreaterThan(10);
}, 120_000);

test('once an editor has published it, it is text in every page, in JSON-LD and in the API', async () => {
  const { store } = server;
  const names = hostileTexts.map((text) => text.trim()).filter((text) => text !== '' && text.length < 200);
  const slugs: string[] = [];
  for (const [index, text] of names.entries()) {
    const name = { fi: text };
    const service = exampleService(500 + index, {
      ...{ name, summary: name, description: name, funding: name },
      provider: { type: 'association', name, municipalityCode: '091' },
      links: [{ url: 'https://zq.example/"><zq>', title: name }],
    });
    await appendRevision(store, { service, author: 'test', reason: text, clock: () => time });
    slugs.push(service.slug);
  }
  await server.directory.refresh();
  const faults: string[] = [];
  for (const path of ['fi/?q=zq', 'ar/', ...slugs.map((slug) => `fi/services/${slug}`)]) {
    const html = await (await fetch(`${server.url}/${path}`)).text();
    faults.push(...foreignMarkup(html).map((markup) => `${path}: ${markup}`));
    const [, jsonLd] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    if (path.includes('services')) expect(names).toContain(JSON.parse(jsonLd ?? '{}').name);
  }
  expect(faults).toEqual([]);
  const { headers } = await fetch(`${server.url}/api/v1/services?q=zq`);
  expect(headers.get('content-type')).toBe('application/json');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
}, 120_000);
