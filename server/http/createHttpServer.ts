import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Problem, type ProblemCode, problemDocument } from './problem.ts';
import { maxTargetLength } from './target.ts';

const codes: Record<string, ProblemCode> = { HPE_HEADER_OVERFLOW: 'headers-too-large' };

/** Answers what Node's parser could not read, so that such a client too gets a problem document. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const detail = 'This is not an HTTP request that can be read.';
  endWithProblem(socket, new Problem(codes[error.code ?? ''] ?? 'bad-request', { detail }));
}

/** Where there is no response to write to. */
function endWithProblem(socket: Duplex, problem: Problem): void {
  const body = JSON.stringify(problemDocument(problem, '/'));
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.code}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

/** An HTTP server, still without an app, whose limits leave room to refuse a long address with 414. */
export function createHttpServer(): Server {
  const server = createServer({
    maxHeaderSize: 4 * maxTargetLength,
    headersTimeout: 20_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    // Node's own answer has no body; checkRequest sees to it.
    requireHostHeader: false,
  });
  server.on('clientError', answerUnreadable);
  server.on('connect', (_req, socket) =>
    endWithProblem(socket, new Problem('bad-request', { detail: 'This server is no proxy.' })),
  );
  // What is expected may be passed over (RFC 9110, 10.1.1); Node's own answer is a 417 without a body.
  server.on('checkExpectation', (req, res) => server.emit('request', req, res));
  return server;
}
