import { type NeedGap, needGaps } from '../../../data/model/need.ts';
import type { Query } from '../../../data/model/query.ts';
import { queryDocumentation } from '../../../data/model/queryDocumentation.ts';
import { BadQuery } from '../problem.ts';
import { coverageParameters } from './coverageParameters.ts';

/** What need takes beside the directory's query. */
export const needParameters = { by: coverageParameters.by };

/** What the groups of need take. */
export const gapParameter = {
  gap: {
    description:
      'What the groups lack: any service that serves them, or a visit that does within 100 or 30 km; within30 unless said',
    expected: `one of ${needGaps.join(', ')}`,
    example: 'service',
    isRequired: false as const,
    schema: { type: 'string', enum: [...needGaps] },
    parse: (text: string) => needGaps.find((gap): gap is NeedGap => gap === text),
  },
};

/** Distances are to a visit in a language. Throws BadQuery where none is asked for. */
export function requireLanguage({ speaks }: Query): void {
  if (speaks.length > 0) return;
  const { expected } = queryDocumentation.speaks;
  throw new BadQuery([
    { parameter: 'speaks', code: 'malformed', value: '', expected: `at least one language; ${expected}` },
  ]);
}
