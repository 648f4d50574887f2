import { defaultLimit } from './query.ts';
import type { QueryParameter } from './queryRules.ts';

/** What each parameter is for, for readers of the API; no example where none can be made up. */
export const queryDocumentation: Record<QueryParameter, { description: string; example: string }> = {
  speaks: { description: 'Offered languages', example: 'so,ar' },
  match: { description: 'Whether any or all of the languages must be offered', example: 'all' },
  how: { description: 'How the language is offered; staff and interpreter unless said', example: 'staff' },
  via: { description: 'Channels', example: 'visit,phone' },
  in: { description: 'Where the service is', example: 'region:19' },
  serves: { description: 'Its service area includes this municipality', example: '091' },
  near: { description: 'Adds the distance from a place, and sorts by it', example: '60.17,24.94' },
  within: { description: 'The greatest distance from the place, in kilometres', example: '30' },
  bbox: { description: 'Only what lies in this box', example: '24.5,60.1,25.3,60.4' },
  open: { description: 'Open then; with `speaks`, open in that language', example: 'now' },
  topic: { description: 'Topics', example: 'permits,work' },
  audience: { description: 'For whom the service is', example: 'students' },
  provider: { description: 'Who offers the service', example: 'municipality' },
  q: {
    description: 'Beginnings of words in the name, municipality, street or postal code',
    example: 'tampere',
  },
  sort: { description: 'The order; by distance where there is a place, else by relevance', example: 'name' },
  limit: { description: `How many at a time; ${defaultLimit} unless said`, example: '50' },
  cursor: { description: 'Where the next page begins, as a list gave it', example: '' },
};
