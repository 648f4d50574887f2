import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function toJsonFeed(feed: Feed): object {
  const { title, description, language, feedUrl, pageUrl, nextUrl, entries } = feed;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: pageUrl,
    feed_url: feedUrl,
    ...(nextUrl && { next_url: nextUrl }),
    authors: [{ name: 'Neuvontakartta' }],
    items: entries.map(({ id, title: itemTitle, text, url, publishedAt, updatedAt, categories }) => ({
      id,
      ...(url && { url }),
      title: itemTitle,
      content_text: text,
      date_published: publishedAt,
      date_modified: updatedAt,
      tags: categories,
    })),
  };
}
