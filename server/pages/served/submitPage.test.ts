import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormEntry } from '../../../data/model/formFields.ts';
import type { SubmitPageData } from '../../../data/model/submissionForm.ts';
import { openDirectory } from '../../directory/directory.ts';
import { appendRevision } from '../../store/appendRevision.ts';
import { exampleService } from '../../store/fixtures/exampleService.ts';
import { temporaryStore } from '../../store/fixtures/temporaryStore.ts';
import { latestSeq } from '../../store/revisions.ts';
import { countSubmissions, listSubmissions } from '../../store/submissions.ts';
import { filledForm } from '../../upkeep/fixtures/filledForm.ts';
import { issueFormToken } from '../../upkeep/formToken.ts';
import { createSubmitLimits, type SubmitLimits } from '../../upkeep/submitLimits.ts';
import type { PageResult, Visit } from './servedPage.ts';
import { createSubmitPage } from './submitPage.ts';

const key = Buffer.alloc(32, 7);
const givenAt = new Date('2026-11-24T10:00:00Z');
const now = new Date('2026-11-24T10:05:00Z');
const token = issueFormToken(key, givenAt);
const noLimits: SubmitLimits = { look: async () => null, send: async () => null };

async function open({ limits = noLimits, published = false } = {}) {
  const { store } = await temporaryStore();
  const known = exampleService(1, {
    name: { fi: 'Maahanmuuttajien neuvonta' },
    provider: { type: 'municipality', municipalityCode: '049' },
  });
  if (published) await appendRevision(store, { service: known, author: 'a', reason: 'r' });
  const directory = await openDirectory(store, () => now);
  const page = createSubmitPage({ store, directory, limits, key });
  const send = async (entries: Iterable<readonly [string, string]>, at = now) =>
    seen(
      await page.post?.(visit(new URLSearchParams([...entries].map(([name, value]) => [name, value])), at)),
    );
  return { store, page, send, known };
}

function visit(form: URLSearchParams | null, at = now): Visit {
  return {
    language: 'fi',
    params: {},
    url: new URL('http://127.0.0.1/fi/submit'),
    form,
    cookie: () => undefined,
    network: '192.0.2.1',
    now: at,
    baseUrl: 'http://127.0.0.1',
  };
}

/** What a visitor gets: a page, or where it leads. */
function seen(result: PageResult | undefined) {
  if (typeof result !== 'object') throw new Error(`not a page: ${result}`);
  if ('redirect' in result) return { status: 303, redirect: result.redirect, page: null };
  if (!('data' in result)) throw new Error('not a page');
  const { data, status = 200, headers } = result;
  return { status, headers, page: data as SubmitPageData, redirect: null };
}

const sending = (changes: Record<string, string | null> = {}): FormEntry[] =>
  filledForm({ do: 'send', token, ...changes });

test('the form is checked, then sent, and leads to its reference', async () => {
  const { send, store } = await open();
  const check = await send(sending({ do: 'check' }));
  expect([check.status, check.page?.stage]).toEqual([200, 'check']);
  expect(check.page?.read?.service.channels[1]).toMatchObject({ phone: '09 3101691' });
  expect(await countSubmissions(store)).toBe(0);
  const sent = await send(sending());
  const [submission] = await listSubmissions(store, { limit: 1 });
  expect(sent.redirect).toBe(`/fi/submit/sent/${submission?.reference}`);
  expect((await send(sending())).redirect).toBe(sent.redirect);
  expect(await countSubmissions(store)).toBe(1);
});

test('a fault gives the form again, with what was typed', async () => {
  const { send, store } = await open();
  const { status, page } = await send(sending({ 'channels.1.phone': ' soita <b>meille</b> ' }));
  expect([status, page?.stage]).toEqual([422, 'form']);
  expect(page?.faults).toEqual([expect.objectContaining({ field: 'channels.1.phone', code: 'phone' })]);
  expect(page?.entries).toContainEqual(['channels.1.phone', ' soita <b>meille</b> ']);
  expect(page?.entries.some(([name]) => ['do', 'token', 'homepage'].includes(name))).toBe(false);
  expect(page?.token).toBe(token);
  expect(await countSubmissions(store)).toBe(0);
});

test('rows are added and removed without JavaScript', async () => {
  const { send } = await open();
  const added = await send(sending({ do: 'add:channels:chat' }));
  expect([added.status, added.page?.focus]).toEqual([200, 'channels.2']);
  expect(added.page?.entries).toContainEqual(['channels.2.kind', 'chat']);
  const removed = await send(sending({ do: 'remove:channels.0' }));
  expect(removed.page?.entries.some(([name]) => name.startsWith('channels.0.'))).toBe(false);
});

test.each<[string, Record<string, string | null>, Date, string]>([
  ['sent at once', {}, new Date(givenAt.getTime() + 1000), 'tooFast'],
  ['with the hidden field filled in', { homepage: 'https://spam.example' }, now, 'tooFast'],
  ['without a token', { token: null }, now, 'tokenOld'],
  ['with a forged token', { token: `${token.slice(0, -3)}abc` }, now, 'tokenOld'],
  ['three months later', {}, new Date('2027-02-24T10:00:00Z'), 'tokenOld'],
])('a form %s is not taken, and all is kept for another try', async (_, changes, at, refusal) => {
  const { send, store } = await open();
  const first = await send(sending(changes), at);
  expect([first.status, first.page?.refusal]).toEqual([422, refusal]);
  expect(await countSubmissions(store)).toBe(0);
  const again = [...(first.page?.entries ?? []), ['do', 'send'], ['token', first.page?.token ?? '']] as const;
  const later = new Date(at.getTime() + 60_000);
  expect((await send([...again], later)).status).toBe(303);
});

test('a likely duplicate is asked about, and choosing it makes the form its change', async () => {
  const { send, store, known } = await open({ published: true });
  const asked = await send(sending());
  expect([asked.status, asked.page?.stage]).toEqual([422, 'check']);
  expect(asked.page?.faults).toEqual([{ field: 'changeOf', code: 'duplicate' }]);
  expect(asked.page?.duplicates).toEqual([expect.objectContaining({ id: known.id })]);
  expect((await send(sending({ changeOf: known.id }))).status).toBe(303);
  expect((await listSubmissions(store, { limit: 1 }))[0]?.serviceId).toBe(known.id);
});

test('a service that is none of the likely ones is a new one', async () => {
  const { send, store } = await open({ published: true });
  expect((await send(sending({ changeOf: 'new' }))).status).toBe(303);
  expect((await listSubmissions(store, { limit: 1 }))[0]?.serviceId).toBeNull();
});

test('too many say how long to wait, and keep what was typed', async () => {
  const limits = createSubmitLimits({ email: { times: 1, seconds: 1200 } });
  const { send } = await open({ limits });
  await send(sending());
  const refused = await send(sending({ token: issueFormToken(key, givenAt) }));
  expect(refused).toMatchObject({
    status: 429,
    headers: { 'retry-after': '1200' },
    page: { refusal: 'tooMany', waitMinutes: 20, stage: 'check' },
  });
  expect(refused.page?.entries).toContainEqual(['name.sv', 'Rådgivning för invandrare']);
});

const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table submission; --",
  '{{constructor.constructor("alert(1)")()}}',
  '\u202eetihw',
  '\ud800',
  '🏳️‍🌈'.repeat(50),
  'x'.repeat(6000),
  '{"a":1}',
  '../../etc/passwd',
  'javascript:alert(1)',
  '=1+1',
  '٠٤٠١٢٣٤٥٦٧',
];
const names = [
  ...filledForm().map(([name]) => name),
  'changeOf',
  'note',
  'ptvId',
  'links.0.url',
  'token',
  'do',
];
const strangeNames = [
  '__proto__.x',
  'constructor.prototype.y',
  'channels.0',
  'channels.length',
  'name',
  'a.b.c',
];

test('thousands of hostile forms: never an exception, what was typed is kept, nothing is public', async () => {
  const { send, store } = await open();
  const value = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme' }), fc.string());
  const entry = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...strangeNames)), value);
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 12 }),
      fc.constantFrom('send', 'check', 'back', 'add:links'),
      async (changes, action) => {
        const given = new URLSearchParams([...sending({ do: action, ...Object.fromEntries(changes) })]);
        const { status, page } = await send([...given]);
        expect([200, 303, 422]).toContain(status);
        if (!page) return;
        for (const [name, text] of given) {
          if (['do', 'token', 'homepage'].includes(name) || strangeNames.includes(name)) continue;
          expect(page.entries).toContainEqual([name, text]);
        }
      },
    ),
    { numRuns: Number(process.env.HOSTILE_FORMS ?? 400) },
  );
  expect(await latestSeq(store)).toBe(0);
}, 60_000);
