import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from './acceptEncoding.ts';
import type { ReadyBody } from './ReadyBody.ts';

/** Whether `If-None-Match` names this tag; compared weakly, as for any GET (RFC 9110, 13.1.2). */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header.split(',').some((part) => {
    const tag = part.trim();
    return tag === '*' || tag === etag || tag === `W/${etag}`;
  });
}

interface SendOptions {
  status?: number;
  /** Sent too, before the body's own; what is set on the response already need not be here, but costs more there. */
  headers?: Record<string, string>;
}

/** Ends a response with a ready body, or with 304 where the client has it. */
export async function sendReady(
  req: IncomingMessage,
  res: ServerResponse,
  ready: ReadyBody,
  { status = 200, headers: more }: SendOptions = {},
): Promise<void> {
  const encoding = ready.encodingFor(chooseEncoding(req.headers['accept-encoding'] as string | undefined));
  const etag = ready.etag(encoding);
  const headers: Record<string, string | number> = {
    ...more,
    ...ready.headers,
    etag,
    vary: 'Accept-Encoding',
  };
  if (status === 200 && isKnown(req.headers['if-none-match'], etag)) {
    res.writeHead(304, headers).end();
    return;
  }
  const content = ready.content(encoding);
  const bytes = content instanceof Promise ? await content : content;
  headers['content-type'] = ready.type;
  headers['content-length'] = bytes.length;
  if (encoding) headers['content-encoding'] = encoding;
  res.writeHead(status, headers).end(req.method === 'HEAD' ? undefined : bytes);
}
