import { defaultAreaKind } from '../../../../data/model/coverageQuery.ts';
import { needParameters as taken } from '../../../../data/model/need.ts';
import { needOf } from '../../../coverage/need/needOf.ts';
import { needParameters } from '../needParameters.ts';
import { defineOperation, untilChange } from '../operation.ts';
import { needSchema } from '../schemas/need.ts';

export const getNeed = defineOperation({
  path: '/need',
  group: 'Directory',
  summary: 'Services held against how many people speak each language',
  description:
    'By language and area, and the groups (a language in a municipality) for whom there is no service or no visit near. Without speakers by municipality, which an operator loads, there are national figures only.',
  takesQuery: true,
  takesOnly: taken,
  readsSpeakers: true,
  own: needParameters,
  response: needSchema,
  holds: untilChange,
  answer({ snapshot, query, values: { by = defaultAreaKind }, speakers, now }) {
    return { body: needOf(snapshot, { by, query }, { speakers, now }) };
  },
});
