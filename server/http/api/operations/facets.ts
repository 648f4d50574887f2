import { z } from 'zod';
import { defaultLimit } from '../../../../data/model/query.ts';
import { answerQuery } from '../../../../data/search/answer.ts';
import { momentFor } from '../../../directory/answers.ts';
import { defineOperation, oneMinute } from '../operation.ts';
import { facetsSchema } from '../schemas/answer.ts';

export const getFacets = defineOperation({
  path: '/facets',
  group: 'Directory',
  summary: 'How many services each choice of a filter would give, the other filters as they are',
  description: '`sort`, `limit` and `cursor` change nothing here.',
  takesQuery: true,
  own: {},
  response: z.object({ total: z.int(), facets: facetsSchema }).meta({ id: 'FacetCounts' }),
  holds: oneMinute,
  async answer({ snapshot, query, now }) {
    const whole = { ...query, sort: null, limit: defaultLimit, cursor: null };
    const { total, facets } = answerQuery(snapshot, whole, await momentFor(snapshot, query, now));
    return { body: { total, facets } };
  },
});
