import express, { type Request, type Response, type Router } from 'express';
import { isInterfaceLanguage } from '../../data/model/languageTag.ts';
import type { WriteNews } from '../../data/model/news.ts';
import type { QueryFault } from '../../data/model/queryCodec.ts';
import { BadQuery } from '../http/problem.ts';
import { ReadyBody } from '../http/ReadyBody.ts';
import { sendReady } from '../http/sendReady.ts';
import { toAtom } from '../news/atom.ts';
import type { Feed } from '../news/feed.ts';
import { toJsonFeed } from '../news/jsonFeed.ts';
import { newsFeed } from '../news/newsFeed.ts';
import { newsPageFor, readNewsQuery } from '../news/newsPage.ts';
import type { ReadNews } from '../news/readNews.ts';
import { urlOf } from './urlOf.ts';

/** Feed readers of other sites may read them too. */
const headers = { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' };
const entriesInFeed = 50;

const forms: Record<string, { type: string; write(feed: Feed): string }> = {
  'news.atom': { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  'news.json': {
    type: 'application/feed+json; charset=utf-8',
    write: (feed) => JSON.stringify(toJsonFeed(feed)),
  },
};

const expected: Record<string, string> = {
  speaks: 'language tags',
  in: 'areas that exist, as region:19',
  kind: 'opened, closed, languages, hours, contact, notices',
  cursor: 'the cursor of an earlier answer',
};

const explain = (fault: QueryFault) => ({
  ...fault,
  expected: expected[fault.parameter] ?? `one of ${Object.keys(expected).join(', ')}`,
});

interface NewsFeedsOptions {
  readNews: ReadNews;
  writeNews: WriteNews;
  baseUrl: () => string;
  clock: () => Date;
}

/** `/{language}/news.atom` and `/{language}/news.json`. */
export function newsFeeds({ readNews, writeNews, baseUrl, clock }: NewsFeedsOptions): Router {
  const router = express.Router({ caseSensitive: true, strict: true });

  async function send(request: Request, response: Response, file: string, next: () => void) {
    const { language = '' } = request.params as { language?: string };
    if (!isInterfaceLanguage(language)) return next();
    const asked = readNewsQuery(urlOf(request.originalUrl, baseUrl()).searchParams);
    if (asked.faults.length > 0) throw new BadQuery(asked.faults.map(explain));
    const now = clock();
    const page = await newsPageFor(readNews, asked, { reader: language, limit: entriesInFeed, now });
    const written = await writeNews(page, language);
    const feed = newsFeed({ page, written, query: asked.query, language, file, baseUrl: baseUrl(), now });
    const { type, write } = forms[file] as (typeof forms)[string];
    await sendReady(request, response, new ReadyBody(write(feed), { type, headers }));
  }

  for (const file of Object.keys(forms)) {
    router.get(`/:language/${file}`, (request, response, next) => send(request, response, file, next));
  }
  return router;
}
