import { coverageParameters as taken } from '../../../../data/model/coverage.ts';
import { coverageOf } from '../../../coverage/coverageOf.ts';
import { coverageParameters, coverageQuestion } from '../coverageParameters.ts';
import { defineOperation, untilChange } from '../operation.ts';
import { coverageSchema } from '../schemas/coverage.ts';

export const getCoverage = defineOperation({
  path: '/coverage',
  group: 'Directory',
  summary: 'How many services reach the people of each area in each language, in which way and how fresh',
  description:
    'A service is counted where its service area includes a municipality of the area; services for the whole country are counted apart. With `speaks` only these languages.',
  takesQuery: true,
  takesOnly: taken,
  own: coverageParameters,
  response: coverageSchema,
  holds: untilChange,
  answer({ snapshot, query, values, now }) {
    return { body: coverageOf(snapshot, coverageQuestion(query, values), now) };
  },
});
