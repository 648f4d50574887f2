import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import express, { type Request, type Response, type Router } from 'express';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { Config } from '../config.ts';
import type { Directory } from '../directory/directory.ts';
import { renderDocument } from './document.ts';
import { negotiateLanguage } from './negotiateLanguage.ts';
import { createPageSource } from './pageSource.ts';
import { placeRedirect } from './placeRedirect.ts';
import { builtRenderer } from './renderer.ts';
import { robotsText, sitemap } from './sitemap.ts';

interface PagesOptions {
  directory: Directory;
  config: Config;
  clock: () => Date;
  log: Logger;
}

interface StoredPage {
  status: number;
  etag: string;
  plain: Buffer;
  brotli: Buffer;
  gzip: Buffer;
}

const distFolder = join(import.meta.dirname, '../../dist');
const cacheBytes = 64 * 1024 * 1024;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function store(status: number, html: string): Promise<StoredPage> {
  const plain = Buffer.from(html);
  const [brotli, gzipped] = await Promise.all([
    toBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
    toGzip(plain),
  ]);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { status, etag, plain, brotli, gzip: gzipped };
}

function send(request: Request, response: Response, page: StoredPage): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', page.etag);
  response.vary('Accept-Encoding');
  if (page.status === 200 && request.fresh) {
    response.status(304).end();
    return;
  }
  const encoding = request.acceptsEncodings(['br', 'gzip', 'identity']);
  const body = encoding === 'br' ? page.brotli : encoding === 'gzip' ? page.gzip : page.plain;
  if (encoding === 'br' || encoding === 'gzip') response.setHeader('Content-Encoding', encoding);
  response.status(page.status).setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** HTML for every page, static files, and what search engines ask for. Throws NotBuiltError. */
export async function createPages({ directory, config, clock, log }: PagesOptions): Promise<Router> {
  const router = express.Router();
  const renderer = await (config.isDev ? loadDevRenderer(router) : builtRenderer(distFolder));
  const cache = new LRUCache<string, StoredPage>({
    maxSize: cacheBytes,
    sizeCalculation: ({ plain, brotli }) => plain.length + brotli.length,
  });

  async function render(request: Request): Promise<StoredPage> {
    const snapshot = directory.current();
    const now = new Date(Math.floor(clock().getTime() / 60_000) * 60_000);
    const fallback = negotiateLanguage(request);
    // A page says what is open now, so it is good for a minute.
    const key = `${snapshot.version} ${now.getTime()} ${fallback} ${request.originalUrl}`;
    const known = cache.get(key);
    if (known) return known;
    const url = new URL(request.originalUrl, config.baseUrl);
    const page = await renderer.renderPage(url, createPageSource(snapshot, now, config.tiles), fallback);
    if (page.error) log.error({ err: page.error, url: request.path }, 'a page failed');
    const parts = renderer.documentParts(page.chunks);
    const stored = await store(page.status, renderDocument(page, { baseUrl: config.baseUrl, ...parts }));
    if (page.status < 500) cache.set(key, stored);
    return stored;
  }

  if (!config.isDev) {
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
        },
      }),
    );
  }
  router.get('/robots.txt', (_, response) => {
    response.type('text/plain').send(robotsText(config.baseUrl));
  });
  router.get('/sitemap.xml', (_, response) => {
    response.type('application/xml').send(sitemap(config.baseUrl, directory.current()));
  });
  router.get('/', (request, response) => {
    response.vary('Accept-Language').redirect(302, `/${negotiateLanguage(request)}/`);
  });
  router.get('/:language', (request, response, next) => {
    const place = placeRedirect(request);
    if (place) response.redirect(303, place);
    else next();
  });
  router.get('/{*path}', async (request, response) => {
    send(request, response, await render(request));
  });
  return router;
}

async function loadDevRenderer(router: Router) {
  const { developmentRenderer } = await import('../dev/devRenderer.ts');
  return developmentRenderer(router);
}
