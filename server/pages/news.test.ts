import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../data/model/languageTag.ts';
import { offers, serviceWith, visitIn } from '../directory/fixtures/serviceWith.ts';
import { startTestServer, type TestServer } from '../http/fixtures/testServer.ts';
import { checkAtom } from '../news/fixtures/checkAtom.ts';
import { appendRevision } from '../store/appendRevision.ts';
import { appendNotice } from '../store/notices.ts';

const noticeId = '00000000-0000-4000-8000-0000000000aa';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const write = (
    channels: ReturnType<typeof visitIn>[],
    at: string,
    state: 'published' | 'archived' = 'published',
  ) =>
    appendRevision(server.store, {
      service: serviceWith({ number: 1, name: { fi: 'Lapin <neuvonta>' }, channels, state }),
      author: 'editor',
      reason: 'salainen syy',
      clock: () => new Date(at),
    });
  await write([visitIn('698', offers('staff', 'fi'))], '2099-11-20T08:00:00Z');
  await write([visitIn('698', offers('staff', 'fi', 'ti'))], '2099-11-21T08:00:00Z');
  await appendNotice(server.store, {
    id: noticeId,
    state: 'published',
    document: {
      texts: { sv: { title: 'Utbildning', text: 'Kom!\n\nSe https://example.org/a?b=1. <b>' } },
      from: '2026-11-20',
      until: null,
      languages: [],
      areas: [],
    },
    author: 'editor',
    basedOn: 0,
    now: new Date('2026-11-23T08:00:00Z'),
  });
  await server.directory.refresh();
}, 60_000);
afterAll(() => server.stop());

const ask = (path: string, init?: RequestInit) => fetch(server.url + path, init);
const textOf = async (path: string) => (await ask(path)).text();

describe.each(interfaceLanguages)('in %s', (language) => {
  test('page and feeds tell the same sentences', async () => {
    const html = await textOf(`/${language}/news`);
    const { faults, feed, entries } = checkAtom(await textOf(`/${language}/news.atom`));
    expect(faults).toEqual([]);
    expect(feed['@xml:lang']).toBe(language);
    const json = await (await ask(`/${language}/news.json`)).json();
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(entries.map(({ id }) => id));
    const sentences = json.items.map((item: { content_text: string }) => item.content_text);
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences[0].split('\n\n')) expect(html).toContain(sentence);
    expect(html).toMatch(
      new RegExp(`rel="alternate" type="application/atom\\+xml"[^>]*/${language}/news.atom`),
    );
  });
});

test('the page escapes names, links the addresses in a notice, and marks its language', async () => {
  const html = await textOf('/fi/news');
  expect(html).toContain('Lapin &lt;neuvonta&gt;');
  expect(html).toContain('<a href="https://example.org/a?b=1" rel="noreferrer">');
  expect(html).toContain('<div lang="sv" dir="ltr"><p>Kom!</p>');
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('salainen syy');
});

test.each([
  ['/fi/news?in=region:19&speaks=ti', 1],
  ['/fi/news?in=region:01', 0],
])('%s shows what was asked for', async (path, count) => {
  const html = await textOf(path);
  expect(html.split('Lapin &lt;neuvonta&gt;</a>').length - 1).toBe(count);
  const json = await (await ask(path.replace('news', 'news.json'))).json();
  expect(json.items.filter(({ tags }: { tags: string[] }) => !tags.includes('notices'))).toHaveLength(count);
});

test('a filtered page leads to the feed of the same filter', async () => {
  const html = await textOf('/fi/news?in=region:19&kind=languages');
  expect(html).toContain('/fi/news.atom?in=region:19&amp;kind=languages"');
});

test('what cannot be asked is told', async () => {
  const page = await ask('/fi/news?in=region:99&x=1');
  expect([page.status, (await page.text()).includes('in=region:99')]).toEqual([400, true]);
  expect((await ask('/fi/news?utm=1')).status).toBe(200);
  const feed = await ask('/fi/news.atom?cursor=xx&how=staff');
  expect(feed.status).toBe(400);
  const { faults } = await feed.json();
  expect(faults.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['how', 'cursor']);
});

test.each(['/fi/news', '/fi/news.atom', '/fi/news.json'])(
  '%s costs a 304 while nothing changes',
  async (path) => {
    const first = await ask(path);
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(path, { headers: { 'if-none-match': etag } });
    expect([first.status, again.status, first.headers.get('cache-control')]).toEqual([200, 304, 'no-cache']);
  },
);

test('there are no news in a language that there is not', async () => {
  expect((await ask('/xx/news.atom')).status).toBe(404);
});
