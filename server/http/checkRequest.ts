import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';
import { decodePart, maxTargetLength, pathOf } from './target.ts';

/** HTTP/1.1 asks for one, and no request has two (RFC 9112, 3.2); Node keeps the first of several. */
function hasHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  let hosts = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]?.toLowerCase() === 'host') hosts++;
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0');
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Whether a request may be answered from memory, its address being one that was answered before. */
export function isPlain(req: IncomingMessage): boolean {
  return hasHost(req) && !hasBody(req);
}

/** Refuses what no route should have to think of: malformed addresses, and bodies where none is read. Throws Problem. */
export function checkRequest(req: IncomingMessage): void {
  const { url = '', method } = req;
  if (!hasHost(req)) throw new Problem('bad-request', { detail: 'A request has the header Host once.' });
  if (url.length > maxTargetLength) {
    throw new Problem('too-long', { detail: `An address has at most ${maxTargetLength} characters.` });
  }
  if (!url.startsWith('/')) {
    throw new Problem('bad-request', { detail: 'The address must begin with a slash.' });
  }
  if (decodePart(pathOf(url)) === undefined || /%00|\0/.test(url)) {
    throw new Problem('bad-request', { detail: 'The address has malformed percent-encoding or a NUL.' });
  }
  if (hasBody(req) && (method === 'GET' || method === 'HEAD')) {
    throw new Problem('bad-request', {
      detail: 'A request for reading has no body.',
      // What is left of the body would be read as the next request.
      headers: { Connection: 'close' },
    });
  }
}
