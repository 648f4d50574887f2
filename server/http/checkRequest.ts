import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';
import { decodePart, maxTargetLength, pathOf } from './target.ts';

/** Refuses what no route should have to think of: malformed addresses, and bodies where none is read. Throws Problem. */
export function checkRequest({ url = '', method, headers }: IncomingMessage): void {
  if (url.length > maxTargetLength) {
    throw new Problem('too-long', { detail: `An address has at most ${maxTargetLength} characters.` });
  }
  if (!url.startsWith('/')) {
    throw new Problem('bad-request', { detail: 'The address must begin with a slash.' });
  }
  if (decodePart(pathOf(url)) === undefined || /%00|\0/.test(url)) {
    throw new Problem('bad-request', { detail: 'The address has malformed percent-encoding or a NUL.' });
  }
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && (method === 'GET' || method === 'HEAD')) {
    throw new Problem('bad-request', {
      detail: 'A request for reading has no body.',
      // What is left of the body would be read as the next request.
      headers: { Connection: 'close' },
    });
  }
}
