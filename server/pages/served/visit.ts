import { isIPv6 } from 'node:net';
import type { Request } from 'express';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { decodePart } from '../../http/target.ts';
import { urlOf } from '../urlOf.ts';
import { readForm } from './readForm.ts';
import type { Visit } from './servedPage.ts';

/** One household or office has a whole /64 of IPv6 addresses (RFC 6177), but mostly one IPv4 address. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const end = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, 8 - groups.length - end.length)).fill('0');
  return [...groups, ...(tail === undefined ? [] : zeros), ...end].slice(0, 4).join(':').toLowerCase();
}

/** The value of a cookie as it was sent (RFC 6265, 5.4); undefined where there is none. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(/; */).find((part) => part.startsWith(`${name}=`));
  return pair === undefined ? undefined : decodePart(pair.slice(name.length + 1));
}

interface VisitOptions {
  language: InterfaceLanguage;
  baseUrl: string;
  now: Date;
}

/** What a served page may know of a request. Throws Problem where a form cannot be read. */
export function visitOf(request: Request, { language, baseUrl, now }: VisitOptions): Visit {
  const { language: _, ...params } = request.params as Record<string, string>;
  return {
    language,
    params,
    url: urlOf(request.originalUrl, baseUrl),
    form: request.method === 'POST' ? readForm(request) : null,
    cookie: (name) => cookieOf(request.headers.cookie, name),
    network: networkOf(request.ip ?? ''),
    now,
    baseUrl,
  };
}
