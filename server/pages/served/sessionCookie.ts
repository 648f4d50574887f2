import type { Visit } from './servedPage.ts';

/** With https the browser itself sees to it that the cookie is ours alone (RFC 6265bis, 4.1.3.2). */
function nameFor(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-session' : 'session';
}

function cookie(baseUrl: string, value: string, rest: string): string {
  const secure = baseUrl.startsWith('https:') ? '; Secure' : '';
  return `${nameFor(baseUrl)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${rest}`;
}

/** The token of the session, as the browser sent it. */
export function sessionToken({ cookie, baseUrl }: Visit): string | undefined {
  return cookie(nameFor(baseUrl));
}

/** Gives the browser its session; it goes when the browser is closed, or with the session itself. */
export function sessionCookie({ baseUrl }: Visit, token: string): string {
  return cookie(baseUrl, token, '');
}

export function endedSessionCookie({ baseUrl }: Visit): string {
  return cookie(baseUrl, '', '; Max-Age=0');
}
