import type { Query } from './query.ts';
import { parseQuery } from './queryCodec.ts';

/*
 * A few services named in an address (`services=kerava-topaasi,oulu-villa-victor`): of the hand-off sheet and of the
 * comparison.
 */

/** Slugs or ids. */
const servicePattern = /^[A-Za-z0-9-]{1,120}$/;

/** Which services a page is about, what of its address could not be used, and which others may be added. */
export interface ChosenServices {
  /** Slugs, in the order asked for. */
  slugs: string[];
  names: Record<string, string>[];
  /** Asked for, but not published. */
  missing: string[];
  /** More than fit; they were left out. */
  tooMany: string[];
  /** Parameters that could not be used. */
  parameters: string[];
  /** No more can be added. */
  isFull: boolean;
  search: { words: string; found: FoundService[] };
}

/** A service that a page offers to be added. */
interface FoundService {
  slug: string;
  name: Record<string, string>;
  municipality: { fi: string; sv: string };
}

export interface ChosenParameters {
  /** Each once, in the order asked for; what cannot be a service is kept, to be named as missing. */
  services: string[];
  query: Query;
  /** Of the query: `isBroken` where a known parameter has a value that cannot be used. */
  faults: { parameter: string; isBroken: boolean }[];
  /** Parameters of the page's own, by name. */
  own: Record<string, string>;
}

/** Reads the services and the query of an address; `own` are further parameters that the page knows. */
export function parseChosen(parameters: URLSearchParams, own: readonly string[] = []): ChosenParameters {
  const services = parameters
    .getAll('services')
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const rest = [...parameters].filter(([name]) => name !== 'services' && !own.includes(name));
  const { query, faults } = parseQuery(rest);
  const broken = faults.map(({ parameter, code }) => ({ parameter, isBroken: code !== 'unknown-parameter' }));
  // A choice for a client is made of what is offered now.
  if (query.at !== null) broken.push({ parameter: 'at', isBroken: true });
  return {
    services: [...new Set(services)],
    query: { ...query, at: null },
    faults: broken,
    own: Object.fromEntries(
      own.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name) ?? '']] : [])),
    ),
  };
}

/** Whether a text may name a service at all. */
export function isServiceName(text: string): boolean {
  return servicePattern.test(text);
}

/** The `?` of a page about services, with what else it asks; `own` are parameters of the page's own. */
export function chosenSearch(services: readonly string[], rest: Record<string, string | null> = {}): string {
  const pairs = Object.entries(rest).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const all = new URLSearchParams([
    ...(services.length > 0 ? [['services', services.join(',')]] : []),
    ...pairs,
  ]);
  const text = all.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text ? `?${text}` : '';
}
