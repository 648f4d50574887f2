import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from './acceptEncoding.ts';
import type { ReadyBody } from './ReadyBody.ts';

/** Whether `If-None-Match` names this tag; compared weakly, as for any GET (RFC 9110, 13.1.2). */
function isKnown(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || tag === etag || tag === `W/${etag}`;
  });
}

/** Ends a response with a ready body, or with 304 where the client has it. */
export async function sendReady(
  req: IncomingMessage,
  res: ServerResponse,
  ready: ReadyBody,
  status = 200,
): Promise<void> {
  const encoding = ready.encodingFor(chooseEncoding(req.headers['accept-encoding'] as string | undefined));
  const etag = ready.etag(encoding);
  const headers: Record<string, string | number> = { ...ready.headers, ETag: etag, Vary: 'Accept-Encoding' };
  if (status === 200 && isKnown(req.headers['if-none-match'], etag)) {
    res.writeHead(304, headers).end();
    return;
  }
  const content = ready.content(encoding);
  const bytes = content instanceof Promise ? await content : content;
  headers['Content-Type'] = ready.type;
  headers['Content-Length'] = bytes.length;
  if (encoding) headers['Content-Encoding'] = encoding;
  res.writeHead(status, headers).end(req.method === 'HEAD' ? undefined : bytes);
}
