import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { pathOf, targetOf } from './target.ts';

declare module 'node:http' {
  interface IncomingMessage {
    /** Stands in the log instead of the path, where the path itself may be a key: `/:language/upkeep/:token`. */
    loggedPath?: string;
  }
}

/** Whether an id from a proxy is fit to be echoed and logged. */
const isSaneId = (id: unknown): id is string => typeof id === 'string' && /^[\w.:-]{8,64}$/.test(id);

/** Gives a request its id: the proxy's `X-Request-Id` where that is sane, else a new one. */
export function identify(req: IncomingMessage): string {
  const given = req.headers['x-request-id'];
  const id = isSaneId(given) ? given : randomUUID();
  req.id = id;
  return id;
}

/** What is logged of a request: only its path, for the query may say where a visitor is and which language they speak. */
function lineOf(req: IncomingMessage, res: ServerResponse, { ms }: { ms: number }) {
  return { method: req.method, path: req.loggedPath ?? pathOf(targetOf(req)), status: res.statusCode, ms };
}

/** Logs each response as a line of JSON, without the client's address and headers. */
export function requestLog(log: Logger): RequestListener {
  return pinoHttp({
    logger: log,
    quietReqLogger: true,
    quietResLogger: true,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'ms' },
    serializers: { req: () => undefined },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessObject: lineOf,
    customErrorObject: (req, res, error, value) => ({
      ...lineOf(req, res, value),
      err: error.cause ?? error,
    }),
    customSuccessMessage: (_req, res) => (res.writableFinished ? 'answered' : 'cut off'),
    customErrorMessage: () => 'failed',
  });
}
