import express, { type Router } from 'express';
import type { Directory } from '../directory/directory.ts';
import { ReadyBody } from '../http/ReadyBody.ts';
import { sendReady } from '../http/sendReady.ts';
import { robotsText, sitemap } from './sitemap.ts';

const headers = { 'cache-control': 'no-cache' };

interface SearchEngineFilesOptions {
  directory: Directory;
  /** Where visitors reach the server. */
  baseUrl: () => string;
}

/** `/robots.txt` and `/sitemap.xml`; a sitemap is made and compressed once for each state of the directory. */
export function searchEngineFiles({ directory, baseUrl }: SearchEngineFilesOptions): Router {
  const router = express.Router();
  let ready: { version: string; body: ReadyBody } | undefined;

  function readySitemap(): ReadyBody {
    const snapshot = directory.current();
    if (ready?.version !== snapshot.version) {
      const type = 'application/xml; charset=utf-8';
      const body = new ReadyBody(sitemap(baseUrl(), snapshot), { type, headers });
      ready = { version: snapshot.version, body };
    }
    return ready.body;
  }

  router.get('/robots.txt', (request, response) => {
    const type = 'text/plain; charset=utf-8';
    return sendReady(request, response, new ReadyBody(robotsText(baseUrl()), { type, headers }));
  });
  router.get('/sitemap.xml', (request, response) => sendReady(request, response, readySitemap()));
  return router;
}
