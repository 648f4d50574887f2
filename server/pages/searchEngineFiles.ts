import express, { type Router } from 'express';
import type { Directory } from '../directory/directory.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import { ReadyBody } from '../http/ReadyBody.ts';
import { sendReady } from '../http/sendReady.ts';
import { robotsText, sitemapIndex, sitemapPart } from './sitemap.ts';

const headers = { 'cache-control': 'no-cache' };

interface SearchEngineFilesOptions {
  directory: Directory;
  /** Where visitors reach the server. */
  baseUrl: () => string;
}

/** `/robots.txt` and the sitemaps; each is made and compressed once for each state of the directory. */
export function searchEngineFiles({ directory, baseUrl }: SearchEngineFilesOptions): Router {
  const router = express.Router();
  let ready = { version: '', bodies: new Map<string, ReadyBody>() };

  function readySitemap(
    path: string,
    make: (snapshot: DirectorySnapshot) => string | null,
  ): ReadyBody | null {
    const snapshot = directory.current();
    if (ready.version !== snapshot.version) ready = { version: snapshot.version, bodies: new Map() };
    const known = ready.bodies.get(path);
    if (known) return known;
    const xml = make(snapshot);
    if (xml === null) return null;
    const body = new ReadyBody(xml, { type: 'application/xml; charset=utf-8', headers });
    ready.bodies.set(path, body);
    return body;
  }

  router.get('/robots.txt', (request, response) => {
    const type = 'text/plain; charset=utf-8';
    return sendReady(request, response, new ReadyBody(robotsText(baseUrl()), { type, headers }));
  });
  router.get(/^\/sitemap(?:-([1-9]\d{0,4}))?\.xml$/, (request, response, next) => {
    const part = request.params[0];
    const body = readySitemap(request.path, (snapshot) =>
      part ? sitemapPart(baseUrl(), snapshot, Number(part)) : sitemapIndex(baseUrl(), snapshot),
    );
    return body ? sendReady(request, response, body) : next();
  });
  return router;
}
