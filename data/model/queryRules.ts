import { matches, maxLimit, maxTextLength, type Query, sorts, withinKmRange } from './query.ts';
import {
  area,
  box,
  type Form,
  languageTag,
  listOf,
  matching,
  municipalityCodePattern,
  numberFrom,
  oneOf,
  optional,
  place,
  searchWords,
  someOf,
  time,
  wholeNumberFrom,
} from './queryForms.ts';
import { channelKinds, offerHows, providerTypes } from './vocabulary.ts';

export type QueryParameter = Exclude<keyof Query, 'withinKm'> | 'within';

export interface QueryRule<K extends keyof Query = keyof Query> extends Form<Query[K]> {
  key: K;
  /** What is right, in English, for developers. */
  expected: string;
}

type Rules = { [P in QueryParameter]: QueryRule<P extends 'within' ? 'withinKm' : Extract<P, keyof Query>> };

export const cursorPattern = /^[\w-]{1,600}$/;

const word = matching(/^[a-z0-9-]{1,40}$/);

/** Every parameter, in the order in which `formatQuery` writes them. */
export const queryRules: Rules = {
  speaks: {
    key: 'speaks',
    expected: 'BCP 47 language tags, comma-separated',
    ...listOf(languageTag),
  },
  match: {
    key: 'match',
    expected: 'any or all',
    ...oneOf(matches),
  },
  how: {
    key: 'how',
    expected: `some of ${offerHows.join(', ')}, comma-separated`,
    ...someOf(offerHows),
  },
  via: {
    key: 'via',
    expected: `some of ${channelKinds.join(', ')}, comma-separated`,
    ...someOf(channelKinds),
  },
  in: {
    key: 'in',
    expected: 'municipality:091, region:01, county:04 or employment:12, comma-separated',
    ...listOf(area),
  },
  serves: {
    key: 'serves',
    expected: 'a 3-digit municipality code',
    ...optional(matching(municipalityCodePattern)),
  },
  near: {
    key: 'near',
    expected: 'lat,lng in WGS 84 degrees, or municipality:091',
    ...optional(place),
  },
  within: {
    key: 'withinKm',
    expected: `a number from ${withinKmRange.min} to ${withinKmRange.max}`,
    ...optional(numberFrom(withinKmRange.min, withinKmRange.max)),
  },
  bbox: {
    key: 'bbox',
    expected: 'west,south,east,north in WGS 84 degrees, neither west beyond east nor south beyond north',
    ...optional(box),
  },
  open: {
    key: 'open',
    expected: 'now, or an ISO 8601 time with its zone, not more than a year from now',
    ...optional(time),
  },
  topic: {
    key: 'topic',
    expected: 'ids of topics, comma-separated',
    ...listOf(word),
  },
  audience: {
    key: 'audience',
    expected: 'ids of audiences, comma-separated',
    ...listOf(word),
  },
  provider: {
    key: 'provider',
    expected: `some of ${providerTypes.join(', ')}, comma-separated`,
    ...someOf(providerTypes),
  },
  q: {
    key: 'q',
    expected: `at most ${maxTextLength} characters, at least one of them a letter or digit`,
    ...searchWords(maxTextLength),
  },
  sort: {
    key: 'sort',
    expected: `one of ${sorts.join(', ')}`,
    ...optional(oneOf(sorts)),
  },
  limit: {
    key: 'limit',
    expected: `a whole number from 1 to ${maxLimit}`,
    ...wholeNumberFrom(1, maxLimit),
  },
  cursor: {
    key: 'cursor',
    expected: 'a cursor from an earlier answer',
    ...optional(matching(cursorPattern)),
  },
};
