import type { IncomingMessage } from 'node:http';
import { Problem } from '../../http/problem.ts';

/**
 * Refuses a form that a page of another site sends with the visitor's cookies. Browsers say where it comes from in
 * `Sec-Fetch-Site` (Fetch Metadata), older ones in `Origin` (RFC 6454); what is no browser has no cookies to abuse.
 * Throws Problem.
 */
export function refuseCrossSite({ headers }: IncomingMessage): void {
  const site = headers['sec-fetch-site'];
  const isOurs = site
    ? site === 'same-origin' || site === 'none'
    : headers.origin === undefined || URL.parse(headers.origin)?.host === headers.host;
  if (!isOurs) throw new Problem('cross-site', { detail: 'Forms of other sites are not taken.' });
}
