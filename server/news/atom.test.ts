import { expect, test } from 'vitest';
import { toAtom } from './atom.ts';
import { type Feed, tagUri } from './feed.ts';
import { checkAtom } from './fixtures/checkAtom.ts';
import { toJsonFeed } from './jsonFeed.ts';

const entry = (number: number) => ({
  id: tagUri('https://map.example', `fi/news/${number}`),
  title: `Neuvonta "A" & <B> ${number}`,
  text: 'Uusi kieli: <script>alert(1)</script>\n\n]]> \u0000\u0008\uFFFE \uD800 &amp; 😀',
  url: number === 1 ? null : `https://map.example/fi/services/neuvonta-${number}?at=2026-11-24&x="`,
  publishedAt: '2026-11-24T08:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
  categories: ['languages'],
});
const feed = (changes: Partial<Feed> = {}): Feed => ({
  id: tagUri('https://map.example', 'fi/news'),
  title: 'Uutta & <muuta>',
  description: 'Kuvaus',
  language: 'ar',
  updatedAt: '2026-11-24T09:00:00.000Z',
  feedUrl: 'https://map.example/fi/news.atom?in=region:19&kind=opened',
  pageUrl: 'https://map.example/fi/news',
  nextUrl: 'https://map.example/fi/news.atom?cursor=1',
  entries: [entry(1), entry(2)],
  ...changes,
});

test('Atom has all that it must and nothing that it may not, whatever texts hold', () => {
  const { faults, feed: read, entries } = checkAtom(toAtom(feed()));
  expect(faults).toEqual([]);
  expect(read).toMatchObject({ '@xml:lang': 'ar', title: 'Uutta & <muuta>' });
  expect(entries[1]).toMatchObject({
    id: 'tag:map.example,2026:fi/news/2',
    title: 'Neuvonta "A" & <B> 2',
    content: {
      '@type': 'text',
      '#text': 'Uusi kieli: <script>alert(1)</script>\n\n]]>   &amp; 😀',
    },
    category: [{ '@term': 'languages' }],
    link: [{ '@rel': 'alternate', '@href': 'https://map.example/fi/services/neuvonta-2?at=2026-11-24&x="' }],
  });
});

test('an empty feed is one too', () => {
  expect(checkAtom(toAtom(feed({ entries: [], nextUrl: null }))).faults).toEqual([]);
});

test('the check of Atom fails what is wrong', () => {
  expect(checkAtom(toAtom(feed({ id: 'no iri', updatedAt: 'today' }))).faults.length).toBe(2);
  expect(checkAtom(toAtom(feed({ entries: [entry(2), entry(2)] }))).faults).toEqual(['an id twice']);
});

test('JSON Feed has what version 1.1 asks for', () => {
  const json = JSON.parse(JSON.stringify(toJsonFeed(feed())));
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Uutta & <muuta>',
    language: 'ar',
    home_page_url: expect.stringMatching(/^https:/),
    feed_url: expect.stringMatching(/^https:/),
    next_url: expect.stringMatching(/^https:/),
    authors: [{ name: 'Neuvontakartta' }],
  });
  expect(new Set(json.items.map(({ id }: { id: string }) => id)).size).toBe(2);
  for (const item of json.items) {
    expect(item).toMatchObject({
      id: expect.any(String),
      content_text: expect.any(String),
      date_published: expect.stringMatching(/Z$/),
      tags: ['languages'],
    });
  }
  expect(json.items[0]).not.toHaveProperty('url');
});
