import type { Request } from 'express';
import { findPlaces } from '../directory/places.ts';
import { urlOf } from './urlOf.ts';

/**
 * Without JavaScript the place is sent as it was typed: the link to the same question with the best municipality for
 * it, or without the words where there is none. Null where nothing was typed.
 */
export function withPlace(asked: URL): string | null {
  const url = new URL(asked);
  const words = url.searchParams.get('place');
  if (words === null) return null;
  url.searchParams.delete('place');
  const code = words.trim() && findPlaces(words, 1)[0]?.code;
  if (code) url.searchParams.set('near', `municipality:${code}`);
  // A path of two slashes would lead to another site.
  return `${url.pathname.replace(/^\/+/, '/')}${url.search}`;
}

/** The same for a request of the directory's page. */
export function placeRedirect(request: Request): string | null {
  return withPlace(urlOf(request.originalUrl, 'http://localhost'));
}
