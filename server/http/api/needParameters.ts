import { type NeedGap, needGaps } from '../../../data/model/need.ts';
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
