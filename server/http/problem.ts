import type { IncomingMessage, ServerResponse } from 'node:http';
import { queryDocumentation } from '../../data/model/queryDocumentation.ts';
import { CursorError } from '../../data/search/page.ts';
import { maxOpenDays, OpenTimeError } from '../directory/answers.ts';
import { BusyError, FutureDayError } from '../directory/pastDays.ts';
import type { ParameterFault } from './parameterFault.ts';
import { pathOf, targetOf } from './target.ts';

/** Every kind of problem that the server answers with, by its code: the last part of its `type` (RFC 9457). */
export const problemKinds = {
  'bad-request': { status: 400, title: 'The request cannot be read' },
  'bad-query': { status: 400, title: 'Some parameters cannot be used' },
  'cross-site': { status: 403, title: 'The form comes from another site' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address is for reading only' },
  'too-large': { status: 413, title: 'What was sent is too large' },
  'too-long': { status: 414, title: 'The address is too long' },
  'unsupported-type': { status: 415, title: 'What was sent is of another type' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'not-ready': { status: 503, title: 'The server is not ready' },
  internal: { status: 500, title: 'The server has failed' },
} as const;
export type ProblemCode = keyof typeof problemKinds;

interface ProblemDetails {
  detail: string;
  faults?: ParameterFault[];
  headers?: Record<string, string>;
  cause?: unknown;
}

/** An error that the client may read in full. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly faults: ParameterFault[] | undefined;
  readonly headers: Record<string, string>;

  constructor(code: ProblemCode, { detail, faults, headers = {}, cause }: ProblemDetails) {
    super(detail, { cause });
    this.name = 'Problem';
    this.code = code;
    this.status = problemKinds[code].status;
    this.faults = faults;
    this.headers = headers;
  }
}

/** Parameters that cannot be used, each with its reason. */
export class BadQuery extends Problem {
  constructor(faults: ParameterFault[], cause?: unknown) {
    const names = [...new Set(faults.map(({ parameter }) => parameter))].slice(0, 10).join(', ');
    super('bad-query', { detail: `See faults: ${names}.`, faults, cause });
  }
}

/** What an error means to a client; errors that we did not foresee say nothing of the inside. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof CursorError) {
    const expected = 'the cursor of an earlier answer to the same query';
    return new BadQuery([{ parameter: 'cursor', code: 'malformed', value: '', expected }], error);
  }
  if (error instanceof OpenTimeError) {
    const expected = `a time not more than ${maxOpenDays} days from now`;
    return new BadQuery([{ parameter: 'open', code: 'malformed', value: error.message, expected }], error);
  }
  if (error instanceof FutureDayError) {
    const { expected } = queryDocumentation.at;
    return new BadQuery([{ parameter: 'at', code: 'malformed', value: error.message, expected }], error);
  }
  if (error instanceof BusyError) {
    const headers = { 'Retry-After': '10' };
    return new Problem('not-ready', { detail: 'Too many past days are being read.', headers, cause: error });
  }
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) return new Problem('too-large', { detail: 'Send less at a time.', cause: error });
  if (status === 415) {
    return new Problem('unsupported-type', { detail: 'The content encoding is not known.', cause: error });
  }
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new Problem('bad-request', { detail: 'The address or a header is malformed.', cause: error });
  }
  return new Problem('internal', {
    detail: 'The failure has been logged under the request id.',
    cause: error,
  });
}

/** A request target may hold anything that a socket can carry; a URI reference may not. */
function toUriReference(path: string): string {
  return encodeURI(path.slice(0, 500).toWellFormed())
    .replaceAll('%25', '%')
    .replace(/%(?![0-9a-f]{2})/gi, '%25');
}

/** The problem document for a request to `target`. */
export function problemDocument(problem: Problem, target: string) {
  return {
    type: `/problems/${problem.code}`,
    title: problemKinds[problem.code].title,
    status: problem.status,
    detail: problem.message,
    instance: toUriReference(pathOf(target)),
    ...(problem.faults && { faults: problem.faults }),
  };
}

/** Ends a response with a problem document. */
export function sendProblem(req: IncomingMessage, res: ServerResponse, problem: Problem): void {
  const body = Buffer.from(JSON.stringify(problemDocument(problem, targetOf(req))));
  for (const [name, value] of Object.entries(problem.headers)) res.setHeader(name, value);
  res.writeHead(problem.status, {
    'Content-Type': 'application/problem+json',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  res.end(req.method === 'HEAD' ? undefined : body);
}
