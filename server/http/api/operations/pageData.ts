import { answerFrom, detailFrom } from '../../../directory/answers.ts';
import { shellFrom } from '../../../directory/shell.ts';
import { Problem } from '../../problem.ts';
import { atParameter } from '../atParameter.ts';
import { languageParameter } from '../languageParameter.ts';
import { defineOperation, oneMinute, untilChange } from '../operation.ts';
import { answerSchema, serviceDetailSchema, shellSchema } from '../schemas/answer.ts';

export const getAnswer = defineOperation({
  path: '/answer',
  group: 'What the pages use',
  summary:
    'Everything that the front page shows for a query: cards, counts, and what to show where nothing matches',
  takesQuery: true,
  own: {},
  response: answerSchema,
  holds: oneMinute,
  answer: async ({ snapshot, query, now }) => ({ body: await answerFrom(snapshot, query, now) }),
});

export const getDetails = defineOperation({
  path: '/details/{id}',
  group: 'What the pages use',
  summary: 'Everything that the page of a service shows, by its id or slug',
  takesQuery: false,
  own: { at: atParameter },
  response: serviceDetailSchema,
  holds: oneMinute,
  answer({ snapshot, id, now }) {
    const body = detailFrom(snapshot, id, now);
    if (!body) throw new Problem('not-found', { detail: 'No such service is published.' });
    return { body };
  },
});

export const getShell = defineOperation({
  path: '/shell',
  group: 'What the pages use',
  summary: 'Names of languages, topics, audiences and areas in one interface language',
  takesQuery: false,
  own: {
    lang: {
      ...languageParameter,
      description: 'Interface language',
      isRequired: true,
    },
  },
  response: shellSchema,
  holds: untilChange,
  answer: ({ snapshot, values, config }) => ({ body: shellFrom(snapshot, values.lang, config.tiles) }),
});
