import { type CookieVisit, readCookie, writeCookie } from './ownCookie.ts';

const name = 'session';

/** The token of the session, as the browser sent it. */
export function sessionToken(visit: CookieVisit): string | undefined {
  return readCookie(visit, name);
}

/** Gives the browser its session; it goes when the browser is closed, or with the session itself. */
export function sessionCookie(visit: Pick<CookieVisit, 'baseUrl'>, token: string): string {
  return writeCookie(visit, name, token);
}

export function endedSessionCookie(visit: Pick<CookieVisit, 'baseUrl'>): string {
  return writeCookie(visit, name, '', 0);
}
