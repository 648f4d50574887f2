import type { Feed, FeedEntry } from './feed.ts';

const author = 'Neuvontakartta';

/** What XML 1.0 does not allow in a document, not even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(/[&<>"]/g, (sign) => escapes[sign] as string);
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

const page = 'text/html';
const atom = 'application/atom+xml';

function entryLines({ id, title, text, url, publishedAt, updatedAt, categories }: FeedEntry): string[] {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', publishedAt),
    element('updated', updatedAt),
    ...(url ? [link('alternate', url, page)] : []),
    ...categories.map((term) => `<category term="${escapeXml(term)}"/>`),
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
  ];
}

/** A feed as Atom (RFC 4287), with a link to older entries (RFC 5005). */
export function toAtom(feed: Feed): string {
  const { id, title, description, language, updatedAt, feedUrl, pageUrl, nextUrl, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', id),
    element('title', title),
    element('subtitle', description),
    element('updated', updatedAt),
    `<author>${element('name', author)}</author>`,
    link('self', feedUrl, atom),
    link('alternate', pageUrl, page),
    ...(nextUrl ? [link('next', nextUrl, atom)] : []),
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}
