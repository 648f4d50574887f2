import type { IncomingMessage } from 'node:http';

/** Longest address that is read, in characters; what browsers and proxies agree on. */
export const maxTargetLength = 8000;

/** The request target as the client sent it; routers cut `url` where they are mounted. */
export function targetOf(req: IncomingMessage): string {
  return 'originalUrl' in req && typeof req.originalUrl === 'string' ? req.originalUrl : (req.url ?? '');
}

/** The path of a request target, still encoded. */
export function pathOf(target: string): string {
  const end = target.indexOf('?');
  return end < 0 ? target : target.slice(0, end);
}

/** The query of a request target, still encoded, without the question mark. */
export function searchOf(target: string): string {
  const start = target.indexOf('?');
  return start < 0 ? '' : target.slice(start + 1);
}

/** What a percent-encoded part says; undefined where it is malformed or holds a NUL. */
export function decodePart(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
