import { defaultLimit, maxLimit, maxTextLength, sorts, withinKmRange } from './query.ts';
import type { QueryParameter } from './queryRules.ts';
import { channelKinds, offerHows, providerTypes } from './vocabulary.ts';

interface ParameterDocumentation {
  description: string;
  /** What is right, in English, for developers. */
  expected: string;
  example: string;
}

/** What each parameter is for, for readers of the API; no example where none can be made up. */
export const queryDocumentation: Record<QueryParameter, ParameterDocumentation> = {
  speaks: {
    description: 'Offered languages',
    expected: 'BCP 47 language tags, comma-separated',
    example: 'so,ar',
  },
  match: {
    description: 'Whether any or all of the languages must be offered',
    expected: 'any or all',
    example: 'all',
  },
  how: {
    description: 'How the language is offered; staff and interpreter unless said',
    expected: `some of ${offerHows.join(', ')}, comma-separated`,
    example: 'staff',
  },
  via: {
    description: 'Channels',
    expected: `some of ${channelKinds.join(', ')}, comma-separated`,
    example: 'visit,phone',
  },
  in: {
    description: 'Where the service is',
    expected: 'municipality:091, region:01, county:04 or employment:12, comma-separated',
    example: 'region:19',
  },
  serves: {
    description: 'Its service area includes this municipality, or at least one of this area',
    expected: 'a 3-digit municipality code, or region:01, county:04 or employment:12',
    example: '091',
  },
  near: {
    description: 'Adds the distance from a place, and sorts by it',
    expected: 'lat,lng in WGS 84 degrees, or municipality:091',
    example: '60.17,24.94',
  },
  within: {
    description: 'The greatest distance from the place, in kilometres',
    expected: `a number from ${withinKmRange.min} to ${withinKmRange.max}, with \`near\` beside it`,
    example: '30',
  },
  bbox: {
    description: 'Only what lies in this box',
    expected: 'west,south,east,north in WGS 84 degrees, neither west beyond east nor south beyond north',
    example: '24.5,60.1,25.3,60.4',
  },
  open: {
    description: 'Open then; with `speaks`, open in that language',
    expected: 'now, or an ISO 8601 time with its zone, not more than a year from now; not now beside `at`',
    example: 'now',
  },
  at: {
    description: 'The directory as it was at the end of that day in Finland',
    expected: 'a day as YYYY-MM-DD, not in the future; before the first entry the directory is empty',
    example: '2026-06-30',
  },
  topic: { description: 'Topics', expected: 'ids of topics, comma-separated', example: 'permits,work' },
  audience: {
    description: 'For whom the service is',
    expected: 'ids of audiences, comma-separated',
    example: 'students',
  },
  provider: {
    description: 'Who offers the service',
    expected: `some of ${providerTypes.join(', ')}, comma-separated`,
    example: 'municipality',
  },
  q: {
    description: 'Beginnings of words in the name, municipality, street or postal code',
    expected: `at most ${maxTextLength} characters, at least one of them a letter or digit`,
    example: 'tampere',
  },
  sort: {
    description:
      'The order; by distance where there is a place, else by relevance. A minus turns it round: `-confirmed` is the longest unconfirmed first',
    expected: `one of ${sorts.join(', ')}`,
    example: 'name',
  },
  limit: {
    description: `How many at a time; ${defaultLimit} unless said`,
    expected: `a whole number from 1 to ${maxLimit}`,
    example: '50',
  },
  cursor: {
    description: 'Where the next page begins, as a list gave it',
    expected: 'a cursor from an earlier answer',
    example: '',
  },
};
