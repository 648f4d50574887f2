import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express';
import type { Logger } from 'pino';
import type { RenderMail } from '../data/model/mail.ts';
import { loadBorders } from './borders/loadBorders.ts';
import type { Config } from './config.ts';
import type { Directory } from './directory/directory.ts';
import { createProgrammesSource } from './directory/programmesSource.ts';
import { createSpeakersSource } from './directory/speakersSource.ts';
import { createGeocoder } from './geocoder/geocoder.ts';
import { allowFraming } from './http/allowFraming.ts';
import { apiPath } from './http/api/apiPath.ts';
import { createApi } from './http/api/createApi.ts';
import { checkRequest, isPlain } from './http/checkRequest.ts';
import { loadHashedAssets } from './http/hashedAssets.ts';
import { healthRoutes } from './http/health.ts';
import { Problem, sendProblem, toProblem } from './http/problem.ts';
import { problemPages } from './http/problemPages.ts';
import { identify, requestLog } from './http/requestLog.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { sendReady } from './http/sendReady.ts';
import { createLatestChanges } from './news/latestChanges.ts';
import { createReadNews } from './news/readNews.ts';
import { createPages } from './pages/pages.ts';
import { createProviderRoutes } from './pages/served/providerRoutes.ts';
import { createServedPages } from './pages/served/servedPages.ts';
import type { Store } from './store/schema.ts';

export interface AppParts {
  config: Config;
  /** Where visitors reach the server; known as soon as it listens. */
  baseUrl: () => string;
  store: Store;
  directory: Directory;
  log: Logger;
  clock: () => Date;
  /** Rejects while the server cannot answer. */
  checkReady: () => Promise<void>;
}

export interface App {
  listener: RequestListener;
  /** Every route that there is. */
  routes: Router;
  /** Writes mails as the pages are written. */
  renderMail: RenderMail;
}

/**
 * The whole server as a request listener. Throws NotBuiltError where the pages are not built, and ConfigError where the
 * operator's borders cannot be used.
 */
export async function createApp({
  config,
  baseUrl,
  store,
  directory,
  log,
  clock,
  checkReady,
}: AppParts): Promise<App> {
  const borders = loadBorders(config);
  const geocoder = config.geocoderUrl
    ? createGeocoder({
        urlTemplate: config.geocoderUrl,
        onError: (err) => log.warn({ err }, 'the geocoder failed'),
      })
    : null;
  const speakers = createSpeakersSource(store);
  const programmes = createProgrammesSource(store);
  const latestChanges = createLatestChanges(store);
  const api = createApi({
    config,
    directory,
    clock,
    geocoder,
    speakers,
    programmes,
    latestChanges,
    baseUrl,
  });
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.disable('query parser');
  app.set('trust proxy', config.trustedProxies);
  app.use(apiPath, api.openToAll);
  app.use((req, _res, next) => {
    checkRequest(req);
    next();
  });
  app.use(healthRoutes(checkReady));
  app.use(apiPath, api.router);
  app.use(problemPages());
  app.use(allowFraming(config));
  const readNews = createReadNews({ store, directory });
  const served = (renderMail: RenderMail) =>
    createServedPages({
      store,
      directory,
      speakers,
      programmes,
      borders: borders?.map ?? null,
      config,
      log,
      renderMail,
      readNews,
    });
  const signInRoutes = createProviderRoutes({ config, store, baseUrl, clock, log });
  const pages = await createPages({ config, baseUrl, directory, served, signInRoutes, readNews, log, clock });
  app.use(pages.router);
  app.use(refuseRest);
  app.use(answerError);

  const assets = config.isDev ? null : loadHashedAssets(join(import.meta.dirname, '../dist/client/assets'));
  const fixedHeaders = securityHeaders(config);
  const logRequest = requestLog(log);
  // Express costs more than a hot answer itself, and so do a line of the log and headers set one by one
  // (npm run bench:server).
  const listener: RequestListener = (req, res) => {
    const headers = { ...fixedHeaders, 'x-request-id': identify(req) };
    const ready = isPlain(req) ? (assets?.recall(req) ?? borders?.recall(req) ?? api.recall(req)) : undefined;
    if (!ready || log.isLevelEnabled('debug')) logRequest(req, res);
    if (ready) {
      sendReady(req, res, ready, { headers }).catch((error: unknown) => endWithProblem(error, req, res));
    } else {
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
      app(req, res);
    }
  };
  return { listener, routes: app.router, renderMail: pages.renderMail };
}

/** What no route has answered. */
const refuseRest: RequestHandler = ({ method }) => {
  if (method === 'GET' || method === 'HEAD')
    throw new Problem('not-found', { detail: 'There is no such address.' });
  throw new Problem('method-not-allowed', {
    detail: `${method} is not possible here.`,
    headers: { Allow: 'GET, HEAD' },
  });
};

/** The last resort; the error itself goes to the log only. */
function endWithProblem(error: unknown, req: IncomingMessage, res: ServerResponse): void {
  const problem = toProblem(error);
  if (problem.status >= 500) res.err = problem;
  if (res.headersSent) res.destroy();
  else sendProblem(req, res, problem);
}

const answerError: ErrorRequestHandler = (error, req, res, _next) => endWithProblem(error, req, res);
