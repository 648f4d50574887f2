import { LRUCache } from 'lru-cache';
import { type GeocodedPlace, readGeocoderResponse } from './geocoderResponse.ts';

/** Finds streets. The server asks, not the visitor's browser, so that the geocoder never meets the visitor. */
export interface Geocoder {
  /** The best places for some words; none where the geocoder does not answer in time. */
  search(text: string, language: string): Promise<GeocodedPlace[]>;
}

interface GeocoderOptions {
  /** With `{text}`, and `{lang}` where the geocoder knows languages. */
  urlTemplate: string;
  onError: (error: unknown) => void;
  timeoutMs?: number;
  fetch?: typeof fetch;
}

const maxCached = 5000;
const cachedMs = 24 * 60 * 60 * 1000;
const maxBytes = 1_000_000;

/** The body of an answer; its length is counted as it comes, since a header may lie. */
async function readText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error('the geocoder answered too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** A geocoder by its URL: Pelias, Digitransit or Nominatim. Answers are kept for a day. */
export function createGeocoder(options: GeocoderOptions): Geocoder {
  const { urlTemplate, onError, timeoutMs = 2000 } = options;
  const ask = options.fetch ?? fetch;
  const cache = new LRUCache<string, GeocodedPlace[]>({ max: maxCached, ttl: cachedMs });

  async function request(url: string): Promise<GeocodedPlace[]> {
    const response = await ask(url, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`the geocoder answered ${response.status}`);
    return readGeocoderResponse(JSON.parse(await readText(response)));
  }

  return {
    async search(text, language) {
      const url = urlTemplate
        .replaceAll('{text}', encodeURIComponent(text))
        .replaceAll('{lang}', encodeURIComponent(language));
      const known = cache.get(url);
      if (known) return known;
      try {
        const places = await request(url);
        cache.set(url, places);
        return places;
      } catch (error) {
        onError(error);
        return [];
      }
    },
  };
}
