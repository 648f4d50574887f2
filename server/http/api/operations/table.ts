import type { InterfaceLanguage } from '../../../../data/model/languageTag.ts';
import { tablePageSize } from '../../../../data/model/table.ts';
import { momentFor } from '../../../directory/answers.ts';
import { tableWindow } from '../../../directory/table.ts';
import { languageParameter } from '../languageParameter.ts';
import { byOpen, defineOperation } from '../operation.ts';
import { tableWindowSchema } from '../schemas/table.ts';

const maxFrom = 99_999;
const maxCount = 500;

function wholeNumber(min: number, max: number) {
  return {
    expected: `a whole number from ${min} to ${max}`,
    isRequired: false as const,
    schema: { type: 'integer', minimum: min, maximum: max },
    parse: (text: string) =>
      /^\d{1,5}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined,
  };
}

export const getTable = defineOperation({
  path: '/table',
  group: 'What the pages use',
  summary: "Rows of the officials' table, some at a time",
  takesQuery: true,
  isWhole: true,
  own: {
    lang: {
      ...languageParameter,
      description: 'Interface language of names, and whose alphabet the order follows',
      isRequired: true,
    },
    from: { ...wholeNumber(0, maxFrom), description: 'Number of the first row, from 0', example: '100' },
    count: {
      ...wholeNumber(1, maxCount),
      description: `How many rows; ${tablePageSize} unless said`,
      example: '100',
    },
  },
  response: tableWindowSchema,
  holds: byOpen,
  async answer({ snapshot, query, values, now }) {
    const { lang, from = 0, count = tablePageSize } = values;
    const moment = await momentFor(snapshot, query, now);
    return { body: tableWindow(snapshot, query, { reader: lang as InterfaceLanguage, moment, from, count }) };
  },
});
