import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type RequestHandler, type Router } from 'express';
import { minuteMs } from '../../../data/model/duration.ts';
import type { Query } from '../../../data/model/query.ts';
import { formatSearch } from '../../../data/model/queryCodec.ts';
import type { Config } from '../../config.ts';
import type { Directory } from '../../directory/directory.ts';
import { noProgrammes, type ProgrammesSource } from '../../directory/programmesSource.ts';
import type { SpeakersSource } from '../../directory/speakersSource.ts';
import type { Geocoder } from '../../geocoder/geocoder.ts';
import type { LatestChanges } from '../../news/latestChanges.ts';
import { Problem } from '../problem.ts';
import { ReadyBody } from '../ReadyBody.ts';
import { sendReady } from '../sendReady.ts';
import { searchOf, targetOf } from '../target.ts';
import { AnswerCache, type AnswerKey, type Edition } from './AnswerCache.ts';
import { answerExport } from './answerExport.ts';
import { answerFeed } from './answerFeed.ts';
import { answerFigures } from './answerFigures.ts';
import { apiPath } from './apiPath.ts';
import { answerCoverageExport, coverageExports } from './coverageExports.ts';
import { documentation } from './documentation.ts';
import { exportOperations } from './exportOperations.ts';
import { feedOperation } from './feedOperation.ts';
import { figureExports } from './figureExports.ts';
import type { Operation } from './operation.ts';
import { describedOperations, operations } from './operations.ts';
import { readInput } from './readInput.ts';

const methods = 'GET, HEAD, OPTIONS';
const maxCacheBytes = 64 * 1024 * 1024;

/** Anyone's page may read the API. */
const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Content-Disposition, ETag, Link, X-Request-Id, X-Total-Count',
  'cross-origin-resource-policy': 'cross-origin',
};
const answerHeaders = { ...openHeaders, 'cache-control': 'no-cache' };
/** A day that is over changes no more; a new release may say it otherwise. */
const pastHeaders = { ...openHeaders, 'cache-control': 'public, max-age=86400' };

const headersOf = (isPast: boolean) => (isPast ? pastHeaders : answerHeaders);

interface Api {
  /** Lets every page read what is answered below `/api/v1`, problems of any kind included; goes before all else. */
  openToAll: RequestHandler;
  router: Router;
  /** The answer to a request that was answered before and has not changed since; undefined: ask the router. */
  recall(req: IncomingMessage): ReadyBody | undefined;
}

interface ApiOptions {
  config: Config;
  directory: Directory;
  clock: () => Date;
  geocoder: Geocoder | null;
  speakers: SpeakersSource;
  programmes: ProgrammesSource;
  latestChanges: LatestChanges;
  /** Where visitors reach the pages. */
  baseUrl: () => string;
}

/** Everything below `/api/v1`: operations, their description, and problems for all other addresses and methods. */
export function createApi({
  config,
  directory,
  clock,
  geocoder,
  speakers: source,
  programmes: programmesSource,
  latestChanges,
  baseUrl,
}: ApiOptions): Api {
  const cache = new AnswerCache(maxCacheBytes);
  const editionOf = (version: string): Edition => ({
    version,
    minute: Math.floor(clock().getTime() / minuteMs),
  });

  async function answerTo(operation: Operation, target: string, id: string): Promise<ReadyBody> {
    const { query, values, canonical } = readInput(operation, searchOf(target));
    const day = query.at ?? (values.at as string | undefined);
    const past = day === undefined ? null : await directory.on(day);
    const snapshot = past?.snapshot ?? directory.current();
    const edition = editionOf(snapshot.version);
    const holds = past ? 'always' : operation.holds(query);
    // What is kept beside the directory is asked for anew with each request.
    const asksAnew = operation.readsSpeakers || operation.readsProgrammes;
    const speakers = operation.readsSpeakers ? await source.current() : null;
    const programmes = operation.readsProgrammes ? await programmesSource.current() : noProgrammes;
    const read = `${speakers?.id ?? ''} ${programmes.seq}`;
    const key: AnswerKey = { holds, text: `${operation.path} ${id} ${canonical} ${read}` };
    const body = await cache.answer(key, edition, async () => {
      const now = past?.now ?? (holds === 'minute' ? new Date(edition.minute * minuteMs) : clock());
      const fixed = headersOf(past !== null && !asksAnew);
      const { body, next } = await operation.answer({
        snapshot,
        on: directory.on,
        now,
        config,
        geocoder,
        id,
        query,
        values,
        speakers,
        programmes,
      });
      return new ReadyBody(JSON.stringify(body), {
        type: 'application/json',
        headers: next ? { ...fixed, link: nextLink(operation, { ...query, cursor: next }) } : fixed,
        brotliQuality: operation.brotliQuality,
      });
    });
    if (!asksAnew) cache.remember(target, key);
    return body;
  }

  const router = express.Router({ caseSensitive: true, strict: true });
  for (const operation of operations) {
    const path = operation.path.replace('{id}', ':id');
    router.get(path, async (req, res) => {
      const { id = '' } = req.params as { id?: string };
      await sendReady(req, res, await answerTo(operation, targetOf(req), id));
    });
    router.all(path, refuseMethod);
  }
  for (const operation of exportOperations) {
    router.get(operation.path, (req, res) =>
      answerExport(operation, { req, res, directory, clock, baseUrl, headersOf }),
    );
    router.all(operation.path, refuseMethod);
  }
  for (const operation of coverageExports) {
    router.get(operation.path, (req, res) =>
      answerCoverageExport(operation, { req, res, directory, clock, baseUrl, headersOf }),
    );
    router.all(operation.path, refuseMethod);
  }
  for (const operation of figureExports) {
    router.get(operation.path, (req, res) =>
      answerFigures(operation, source, { req, res, directory, clock, headersOf }),
    );
    router.all(operation.path, refuseMethod);
  }
  router.get(feedOperation.path, async (req, res) => {
    const { xml, isPast } = await answerFeed(targetOf(req), { directory, latestChanges, clock, baseUrl });
    const type = feedOperation.mediaType as string;
    await sendReady(req, res, new ReadyBody(xml, { type, headers: headersOf(isPast) }));
  });
  router.all(feedOperation.path, refuseMethod);
  for (const { path, body } of documentation(describedOperations, answerHeaders)) {
    router.get(path, (req, res) => sendReady(req, res, body));
    router.all(path, refuseMethod);
  }
  router.use(() => {
    throw new Problem('not-found', { detail: `The API has no such address; ${apiPath}/ lists them all.` });
  });

  return {
    openToAll,
    router,
    recall({ url = '', method }) {
      if (method !== 'GET' && method !== 'HEAD') return undefined;
      return cache.recall(url, editionOf(directory.current().version));
    },
  };
}

const openToAll: RequestHandler = (_req, res, next) => {
  for (const [name, value] of Object.entries(openHeaders)) res.setHeader(name, value);
  next();
};

/** Answers OPTIONS, and refuses every other method that is not for reading. */
function refuseMethod(req: IncomingMessage, res: ServerResponse): void {
  if (req.method !== 'OPTIONS') {
    throw new Problem('method-not-allowed', {
      detail: `${req.method} is not possible here.`,
      headers: { Allow: methods },
    });
  }
  res.setHeader('Allow', methods);
  res.setHeader('Access-Control-Allow-Methods', methods);
  res.setHeader('Access-Control-Allow-Headers', 'If-None-Match');
  res.setHeader('Access-Control-Max-Age', '86400');
  res.writeHead(204).end();
}

/** The `Link` header's value for a further page (RFC 8288). */
function nextLink(operation: Operation, query: Query): string {
  return `<${apiPath}${operation.path}${formatSearch(query)}>; rel="next"`;
}
