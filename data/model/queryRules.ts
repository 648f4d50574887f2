import { matches, maxLimit, maxTextLength, type Query, sorts, withinKmRange } from './query.ts';
import {
  area,
  box,
  calendarDay,
  type Form,
  languageTag,
  listOf,
  matching,
  numberFrom,
  oneOf,
  optional,
  place,
  searchWords,
  someOf,
  time,
  wholeNumberFrom,
} from './queryForms.ts';
import { servedAreaPattern } from './servedArea.ts';
import { channelKinds, offerHows, providerTypes } from './vocabulary.ts';

export type QueryParameter = Exclude<keyof Query, 'withinKm'> | 'within';

export interface QueryRule<K extends keyof Query = keyof Query> extends Form<Query[K]> {
  key: K;
}

type Rules = { [P in QueryParameter]: QueryRule<P extends 'within' ? 'withinKm' : Extract<P, keyof Query>> };

export const cursorPattern = /^[\w-]{1,600}$/;

const word = matching(/^[a-z0-9-]{1,40}$/);

/** Every parameter, in the order in which `formatQuery` writes them. */
export const queryRules: Rules = {
  speaks: {
    key: 'speaks',
    ...listOf(languageTag),
  },
  match: {
    key: 'match',
    ...oneOf(matches),
  },
  how: {
    key: 'how',
    ...someOf(offerHows),
  },
  via: {
    key: 'via',
    ...someOf(channelKinds),
  },
  in: {
    key: 'in',
    ...listOf(area),
  },
  serves: {
    key: 'serves',
    ...optional(matching(servedAreaPattern)),
  },
  near: {
    key: 'near',
    ...optional(place),
  },
  within: {
    key: 'withinKm',
    ...optional(numberFrom(withinKmRange.min, withinKmRange.max)),
  },
  bbox: {
    key: 'bbox',
    ...optional(box),
  },
  open: {
    key: 'open',
    ...optional(time),
  },
  at: {
    key: 'at',
    ...optional(calendarDay),
  },
  topic: {
    key: 'topic',
    ...listOf(word),
  },
  audience: {
    key: 'audience',
    ...listOf(word),
  },
  provider: {
    key: 'provider',
    ...someOf(providerTypes),
  },
  q: {
    key: 'q',
    ...searchWords(maxTextLength),
  },
  sort: {
    key: 'sort',
    ...optional(oneOf(sorts)),
  },
  limit: {
    key: 'limit',
    ...wholeNumberFrom(1, maxLimit),
  },
  cursor: {
    key: 'cursor',
    ...optional(matching(cursorPattern)),
  },
};
