import type { Visit } from './servedPage.ts';

/** What is needed of a request to read its cookies. */
export type CookieVisit = Pick<Visit, 'cookie' | 'baseUrl'>;

/** With https the browser itself sees to it that the cookie is ours alone (RFC 6265bis, 4.1.3.2). */
function fullName({ baseUrl }: Pick<Visit, 'baseUrl'>, name: string): string {
  return baseUrl.startsWith('https:') ? `__Host-${name}` : name;
}

/** What the browser sent. */
export function readCookie(visit: CookieVisit, name: string): string | undefined {
  return visit.cookie(fullName(visit, name));
}

/**
 * A cookie that no script reads and no form of another site brings. Without `maxAgeSeconds` it goes when the browser is
 * closed; 0 takes it away.
 */
export function writeCookie(
  visit: Pick<Visit, 'baseUrl'>,
  name: string,
  value: string,
  maxAgeSeconds?: number,
): string {
  const secure = visit.baseUrl.startsWith('https:') ? '; Secure' : '';
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`;
  return `${fullName(visit, name)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${age}`;
}
