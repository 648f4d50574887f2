import { join } from 'node:path';
import express, { type Request, type Router } from 'express';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import sirv from 'sirv';
import { minuteMs } from '../../data/model/duration.ts';
import { type InterfaceLanguage, isInterfaceLanguage } from '../../data/model/languageTag.ts';
import type { RenderMail } from '../../data/model/mail.ts';
import type { PageSource } from '../../data/model/pageSource.ts';
import type { Config } from '../config.ts';
import type { Directory } from '../directory/directory.ts';
import { ReadyBody } from '../http/ReadyBody.ts';
import { sendReady } from '../http/sendReady.ts';
import { shareWork } from '../http/shareWork.ts';
import type { ReadNews } from '../news/readNews.ts';
import { renderDocument } from './document.ts';
import { negotiateLanguage } from './negotiateLanguage.ts';
import { newsFeeds } from './newsFeeds.ts';
import { createPageSource } from './pageSource.ts';
import { placeRedirect } from './placeRedirect.ts';
import { builtRenderer } from './renderer.ts';
import { searchEngineFiles } from './searchEngineFiles.ts';
import type { ServedPage } from './served/servedPage.ts';
import { servedRoutes } from './served/servedRoutes.ts';
import { urlOf } from './urlOf.ts';

interface PagesOptions {
  directory: Directory;
  /** The pages with forms or sessions. */
  served: (renderMail: RenderMail) => ServedPage[];
  /** The way to the identity provider and back; null: there is none. */
  signInRoutes: Router | null;
  readNews: ReadNews;
  config: Config;
  /** Where visitors reach the server. */
  baseUrl: () => string;
  clock: () => Date;
  log: Logger;
}

interface Pages {
  router: Router;
  /** Mails are written by what writes the pages. */
  renderMail: RenderMail;
}

interface ReadyPage {
  status: number;
  body: ReadyBody;
}

const distFolder = join(import.meta.dirname, '../../dist');
const pageHeaders = { 'cache-control': 'no-cache' };
/** Other sites take it into their pages, beside the frame with the map. */
const frameScript = '/embed.js';
const cacheBytes = 64 * 1024 * 1024;
const pageType = 'text/html; charset=utf-8';

/** HTML for every page, static files, and what search engines ask for. Throws NotBuiltError. */
export async function createPages({
  directory,
  served,
  signInRoutes,
  readNews,
  config,
  baseUrl,
  clock,
  log,
}: PagesOptions): Promise<Pages> {
  const router = express.Router();
  const renderer = await (config.isDev ? loadDevRenderer(router) : builtRenderer(distFolder));
  const cache = new LRUCache<string, ReadyPage>({
    maxSize: cacheBytes,
    sizeCalculation: ({ body }) => body.bytes,
  });

  const share = shareWork<ReadyPage>();

  async function pageFor(request: Request): Promise<ReadyPage> {
    const snapshot = directory.current();
    const now = new Date(Math.floor(clock().getTime() / minuteMs) * minuteMs);
    const fallback = negotiateLanguage(request);
    // A page says what is open now, so it is good for a minute.
    const key = `${snapshot.version} ${now.getTime()} ${fallback} ${request.originalUrl}`;
    return (
      cache.get(key) ??
      share(key, () => renderOnce(request, key, createPageSource(directory, now, config.tiles), fallback))
    );
  }

  async function renderOnce(
    request: Request,
    key: string,
    source: PageSource,
    fallback: InterfaceLanguage,
  ): Promise<ReadyPage> {
    const stored = await render(urlOf(request.originalUrl, baseUrl()), source, fallback, pageHeaders);
    if (stored.status < 500) cache.set(key, stored);
    return stored;
  }

  async function render(
    url: URL,
    source: PageSource,
    fallback: InterfaceLanguage,
    headers: Record<string, string>,
  ): Promise<ReadyPage> {
    const page = await renderer.renderPage(url, source, fallback);
    if (page.error) log.error({ err: page.error }, 'a page failed');
    const parts = renderer.documentParts(page.chunks);
    const html = renderDocument(page, { baseUrl: baseUrl(), ...parts });
    return { status: page.status, body: new ReadyBody(html, { type: pageType, headers }) };
  }

  if (!config.isDev) {
    // A range may be passed over (RFC 9110, 14.2), and no file here is worth reading in parts.
    router.use((request, _, next) => {
      delete request.headers.range;
      next();
    });
    router.use(
      sirv(join(distFolder, 'client'), {
        brotli: true,
        gzip: true,
        etag: true,
        setHeaders: (response, path) => {
          const isHashed = path.startsWith('/assets/');
          response.setHeader(
            'Cache-Control',
            isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
          );
          if (path === frameScript) response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
        },
      }),
    );
  }
  router.use(searchEngineFiles({ directory, baseUrl }));
  router.use(newsFeeds({ readNews, writeNews: renderer.renderNews, baseUrl, clock }));
  router.get('/', (request, response) => {
    response.vary('Accept-Language').redirect(302, `/${negotiateLanguage(request)}/`);
  });
  router.get('/:language', (request, response, next) => {
    const place = placeRedirect(request);
    if (place) response.redirect(303, place);
    else if (isInterfaceLanguage(request.path.slice(1)))
      response.redirect(301, withSlash(request.originalUrl));
    else next();
  });
  router.get(/^\/[a-z]{2}\/.*[^/]\/+$/, (request, response) => {
    response.redirect(301, withoutSlash(request.originalUrl));
  });
  if (signInRoutes) router.use(signInRoutes);
  router.get(/^\/review(\/.*)?$/, (request, response) => {
    const path = `/${negotiateLanguage(request)}${request.originalUrl}`;
    response.vary('Accept-Language').redirect(302, path);
  });
  router.use(
    servedRoutes({
      pages: served(renderer.renderMail),
      baseUrl,
      clock,
      // Whoever published something sees it on the next page; a read that fails is tried again by whoever follows.
      afterForm: () =>
        directory.refresh().catch((error) => log.error({ err: error }, 'the directory was not read anew')),
      render: ({ url, language, now }, data) => {
        const source = createPageSource(directory, now, config.tiles);
        return render(url, { ...source, served: data }, language, {});
      },
    }),
  );
  router.get('/{*path}', async (request, response) => {
    const { status, body } = await pageFor(request);
    await sendReady(request, response, body, { status });
  });
  return { router, renderMail: renderer.renderMail };
}

/** One address for each page: `/fi?speaks=so` is `/fi/?speaks=so`. */
function withSlash(target: string): string {
  const [path, ...search] = target.split('?');
  return [`${path}/`, ...search].join('?');
}

/** And `/fi/about/` is `/fi/about`. */
function withoutSlash(target: string): string {
  const [path = '', ...search] = target.split('?');
  return [path.replace(/\/+$/, ''), ...search].join('?');
}

async function loadDevRenderer(router: Router) {
  const { developmentRenderer } = await import('../dev/devRenderer.ts');
  return developmentRenderer(router);
}
