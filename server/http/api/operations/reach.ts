import { reachParameters } from '../../../../data/model/reach.ts';
import { reachOf } from '../../../coverage/reach/reachOf.ts';
import { defineOperation, untilChange } from '../operation.ts';
import { reachSchema } from '../schemas/reach.ts';

export const getReach = defineOperation({
  path: '/reach',
  group: 'Directory',
  summary: 'How far each municipality has to the nearest visit in a language',
  description:
    'As the crow flies from the seat of the municipality, to a tenth of a kilometre; by staff and with an interpreter apart, among services that serve the municipality and among all. `speaks` is required.',
  takesQuery: true,
  takesOnly: reachParameters,
  requires: ['speaks'],
  own: {},
  response: reachSchema,
  holds: untilChange,
  answer: ({ snapshot, query, now }) => ({ body: reachOf(snapshot, query, now) }),
});
