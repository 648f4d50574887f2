import { canonicalTag } from './languageTag.ts';
import {
  type ChannelKind,
  channelKinds,
  type OfferHow,
  offerHows,
  type Position,
  type ProviderType,
  providerTypes,
} from './vocabulary.ts';

/*
 * The one query of the directory: pages, API, exports and saved searches read and write it here (DESIGN.md, 5).
 * It checks forms only; whether a municipality or topic exists is for whoever holds the reference data.
 */

export const areaKinds = ['municipality', 'region', 'county', 'employment'] as const;
export type AreaKind = (typeof areaKinds)[number];
export interface AreaRef {
  kind: AreaKind;
  code: string;
}

/** A place that the visitor chose: a point, or a municipality (its seat). */
export type Place = ({ kind: 'point' } & Position) | { kind: 'municipality'; code: string };

export interface Bbox {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const sorts = ['relevance', 'distance', 'name', 'confirmed'] as const;
export type Sort = (typeof sorts)[number];

export interface Query {
  speaks: string[];
  match: 'any' | 'all';
  how: OfferHow[];
  via: ChannelKind[];
  in: AreaRef[];
  serves: string | null;
  near: Place | null;
  withinKm: number | null;
  bbox: Bbox | null;
  /** `now`, or an ISO 8601 time in UTC. */
  open: string | null;
  topic: string[];
  audience: string[];
  provider: ProviderType[];
  q: string;
  /** Null: by distance where there is a place, else by relevance. */
  sort: Sort | null;
  limit: number;
  cursor: string | null;
}

export const defaultHow: OfferHow[] = ['staff', 'interpreter'];
export const defaultLimit = 20;
export const maxLimit = 200;

export const emptyQuery: Query = {
  speaks: [],
  match: 'any',
  how: defaultHow,
  via: [],
  in: [],
  serves: null,
  near: null,
  withinKm: null,
  bbox: null,
  open: null,
  topic: [],
  audience: [],
  provider: [],
  q: '',
  sort: null,
  limit: defaultLimit,
  cursor: null,
};

export type QueryParameter = Exclude<keyof Query, 'withinKm'> | 'within';

export interface QueryFault {
  parameter: string;
  code: 'unknown-parameter' | 'repeated' | 'malformed' | 'not-found';
  value: string;
  /** What would have been right, in English, for developers. */
  expected: string;
}

interface ParameterRule<K extends keyof Query = keyof Query> {
  key: K;
  description: string;
  expected: string;
  example: string;
  /** Undefined: malformed. */
  parse(text: string): Query[K] | undefined;
  format(value: Query[K]): string;
}

const maxListLength = 50;

function list<T extends string>(parseOne: (text: string) => T | undefined) {
  return {
    parse(text: string): T[] | undefined {
      const items = text.split(',').map((part) => parseOne(part.trim()));
      if (items.length > maxListLength || items.includes(undefined)) return undefined;
      return [...new Set(items as T[])];
    },
    format: (items: T[]) => items.join(','),
  };
}

function oneOf<T extends string>(values: readonly T[]) {
  return (text: string) => values.find((value) => value === text);
}

/** Some of a few words, in the order of the vocabulary: in which order boxes were ticked means nothing. */
function someOf<T extends string>(values: readonly T[]) {
  const { parse, format } = list(oneOf(values));
  return {
    parse: (text: string) => {
      const items = parse(text);
      return items && values.filter((value) => items.includes(value));
    },
    format,
  };
}

const text = { format: (value: string | null) => value ?? '' };
const word = (value: string) => (/^[a-z0-9-]{1,40}$/.test(value) ? value : undefined);
const code3 = (value: string) => (/^\d{3}$/.test(value) ? value : undefined);

/** To six decimals, a tenth of a metre in degrees: so it is never written with an exponent. */
const toSixDecimals = (number: number) => Number(number.toFixed(6)) + 0;

function parseNumber(value: string, min: number, max: number): number | undefined {
  if (!/^-?\d{1,6}(\.\d{1,15})?$/.test(value)) return undefined;
  const number = toSixDecimals(Number(value));
  return number >= min && number <= max ? number : undefined;
}

function parseNumbers(value: string, limits: [number, number][]): number[] | undefined {
  const parts = value.split(',');
  if (parts.length !== limits.length) return undefined;
  const numbers = limits.map(([min, max], i) => parseNumber(parts[i] ?? '', min, max));
  return numbers.includes(undefined) ? undefined : (numbers as number[]);
}

function parsePlace(value: string): Place | undefined {
  const municipality = /^municipality:(\d{3})$/.exec(value);
  if (municipality?.[1]) return { kind: 'municipality', code: municipality[1] };
  const numbers = parseNumbers(value, [
    [-90, 90],
    [-180, 180],
  ]);
  return numbers && { kind: 'point', lat: numbers[0] as number, lng: numbers[1] as number };
}

function parseArea(value: string): AreaRef | undefined {
  const match = /^(municipality|region|county|employment):(\d{1,3})$/.exec(value);
  return match ? { kind: match[1] as AreaKind, code: match[2] as string } : undefined;
}

function parseBbox(value: string): Bbox | undefined {
  const numbers = parseNumbers(value, [
    [-180, 180],
    [-90, 90],
    [-180, 180],
    [-90, 90],
  ]);
  if (!numbers) return undefined;
  const [west, south, east, north] = numbers as [number, number, number, number];
  return west <= east && south <= north ? { west, south, east, north } : undefined;
}

function parseTime(value: string): string | undefined {
  if (value === 'now') return value;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value))
    return undefined;
  const time = new Date(value);
  // Date makes 2 March of 30 February; the calendar's own answer tells them apart.
  const day = new Date(`${value.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(time.getTime()) || day.toISOString().slice(0, 10) !== value.slice(0, 10)) return undefined;
  const iso = time.toISOString();
  return iso.startsWith('20') ? iso : undefined;
}

type Rules = {
  [P in QueryParameter]: ParameterRule<P extends 'within' ? 'withinKm' : Extract<P, keyof Query>>;
};

/** Every parameter, in the order in which `formatQuery` writes them; the API's documentation is made from it. */
export const queryRules: Rules = {
  speaks: {
    key: 'speaks',
    description: 'Offered languages',
    expected: 'BCP 47 language tags, comma-separated',
    example: 'so,ar',
    ...list((tag) => canonicalTag(tag) ?? undefined),
  },
  match: {
    key: 'match',
    description: 'Whether any or all of the languages must be offered',
    expected: 'any or all',
    example: 'all',
    parse: oneOf(['any', 'all'] as const),
    format: text.format as (value: 'any' | 'all') => string,
  },
  how: {
    key: 'how',
    description: 'How the language is offered; staff and interpreter unless said',
    expected: `some of ${offerHows.join(', ')}, comma-separated`,
    example: 'staff',
    ...someOf(offerHows),
  },
  via: {
    key: 'via',
    description: 'Channels',
    expected: `some of ${channelKinds.join(', ')}, comma-separated`,
    example: 'visit,phone',
    ...someOf(channelKinds),
  },
  in: {
    key: 'in',
    description: 'Where the service is',
    expected: 'municipality:091, region:01, county:5 or employment:12, comma-separated',
    example: 'region:19',
    parse: (value) => {
      const areas = list((text) => (parseArea(text) ? text : undefined)).parse(value);
      return areas?.map((text) => parseArea(text) as AreaRef);
    },
    format: (refs) => refs.map(({ kind, code }) => `${kind}:${code}`).join(','),
  },
  serves: {
    key: 'serves',
    description: 'Its service area includes this municipality',
    expected: 'a 3-digit municipality code',
    example: '091',
    parse: code3,
    ...text,
  },
  near: {
    key: 'near',
    description: 'Adds the distance from a place, and sorts by it',
    expected: 'lat,lng in WGS 84 degrees, or municipality:091',
    example: '60.17,24.94',
    parse: parsePlace,
    format: (place) =>
      !place
        ? ''
        : place.kind === 'point'
          ? [place.lat, place.lng].map(toSixDecimals).join(',')
          : `municipality:${place.code}`,
  },
  within: {
    key: 'withinKm',
    description: 'The greatest distance from the place, in kilometres',
    expected: 'a number from 0.1 to 2000',
    example: '30',
    parse: (value) => parseNumber(value, 0.1, 2000),
    format: (km) => (km === null ? '' : String(toSixDecimals(km))),
  },
  bbox: {
    key: 'bbox',
    description: 'Only what lies in this box',
    expected: 'west,south,east,north in WGS 84 degrees',
    example: '24.5,60.1,25.3,60.4',
    parse: parseBbox,
    format: (box) => (box ? [box.west, box.south, box.east, box.north].map(toSixDecimals).join(',') : ''),
  },
  open: {
    key: 'open',
    description: 'Open then; with `speaks`, open in that language',
    expected: 'now, or an ISO 8601 time of this century with its zone',
    example: 'now',
    parse: parseTime,
    ...text,
  },
  topic: {
    key: 'topic',
    description: 'Topics',
    expected: 'ids of topics, comma-separated',
    example: 'permits,work',
    ...list(word),
  },
  audience: {
    key: 'audience',
    description: 'For whom the service is',
    expected: 'ids of audiences, comma-separated',
    example: 'students',
    ...list(word),
  },
  provider: {
    key: 'provider',
    description: 'Who offers the service',
    expected: `some of ${providerTypes.join(', ')}, comma-separated`,
    example: 'municipality',
    ...someOf(providerTypes),
  },
  q: {
    key: 'q',
    description: 'Beginnings of words in the name, municipality, street or postal code',
    expected: 'at most 200 characters',
    example: 'tampere',
    parse: (value) => (value.length <= 200 ? value.trim() : undefined),
    format: (value) => value,
  },
  sort: {
    key: 'sort',
    description: 'The order; by distance where there is a place, else by relevance',
    expected: `one of ${sorts.join(', ')}`,
    example: 'name',
    parse: oneOf(sorts),
    ...text,
  },
  limit: {
    key: 'limit',
    description: `How many at a time; ${defaultLimit} unless said`,
    expected: `a whole number from 1 to ${maxLimit}`,
    example: '50',
    parse: (value) => (/^\d{1,3}$/.test(value) ? parseNumber(value, 1, maxLimit) : undefined),
    format: (limit) => String(limit),
  },
  cursor: {
    key: 'cursor',
    description: 'Where the next page begins, as a list gave it',
    expected: 'a cursor from an earlier answer',
    example: '',
    parse: (value) => (/^[\w-]{1,600}$/.test(value) ? value : undefined),
    ...text,
  },
};

/** The query that the parameters say, and every parameter that could not be used. An empty value means "not given". */
export function parseQuery(parameters: Iterable<[string, string]>): { query: Query; faults: QueryFault[] } {
  const query: Query = { ...emptyQuery };
  const faults: QueryFault[] = [];
  const values = new Map<string, string>();
  for (const [parameter, value] of parameters) {
    if (!Object.hasOwn(queryRules, parameter)) {
      faults.push({
        parameter,
        code: 'unknown-parameter',
        value,
        expected: `one of ${Object.keys(queryRules).join(', ')}`,
      });
      continue;
    }
    if (value === '') continue;
    // A GET form sends one pair for each ticked box; `speaks=so&speaks=ar` means `speaks=so,ar`.
    const isList = Array.isArray(emptyQuery[queryRules[parameter as QueryParameter].key]);
    const before = values.get(parameter);
    if (before === undefined) values.set(parameter, value);
    else if (isList) values.set(parameter, `${before},${value}`);
    else faults.push({ parameter, code: 'repeated', value, expected: 'one value' });
  }
  for (const [parameter, value] of values) {
    const rule = queryRules[parameter as QueryParameter] as ParameterRule;
    const parsed = rule.parse(value);
    if (parsed === undefined) faults.push({ parameter, code: 'malformed', value, expected: rule.expected });
    else Object.assign(query, { [rule.key]: parsed });
  }
  if (query.withinKm !== null && !query.near) {
    faults.push({
      parameter: 'within',
      code: 'malformed',
      value: String(query.withinKm),
      expected: '`near` beside it',
    });
  }
  return { query, faults };
}

function isDefault(key: keyof Query, value: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(emptyQuery[key]);
}

/** The parameters that say a query, in one order and without what is default: equal queries give equal text. */
export function formatQuery(query: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [parameter, rule] of Object.entries(queryRules) as [string, ParameterRule][]) {
    const value = query[rule.key];
    if (!isDefault(rule.key, value)) parameters.set(parameter, rule.format(value));
  }
  return parameters;
}

/** The text behind the `?` of a link, with commas and colons left readable; empty where nothing is asked. */
export function formatSearch(query: Query): string {
  const search = formatQuery(query).toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return search ? `?${search}` : '';
}
