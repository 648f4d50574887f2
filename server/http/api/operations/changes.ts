import { changesParameters as taken } from '../../../../data/model/changes.ts';
import { askedChanges, changesParameters } from '../changesParameters.ts';
import { defineOperation, untilChange } from '../operation.ts';
import { changesSchema } from '../schemas/changes.ts';

export const getChanges = defineOperation({
  path: '/changes',
  group: 'Directory',
  summary: 'What opened, closed, and gained or lost a language between two days',
  description:
    'The net difference between the directory at the ends of two days: what came and went between them is not told. Whatever opens gains the languages that it offers, and whatever closes loses them. With `speaks` only these languages.',
  takesQuery: true,
  takesOnly: taken,
  own: changesParameters,
  response: changesSchema,
  holds: untilChange,
  answer: async (input) => ({ body: await askedChanges(input) }),
});
