import type { QueryFault } from '../../data/model/queryCodec.ts';
import { queryDocumentation } from '../../data/model/queryDocumentation.ts';
import type { QueryParameter } from '../../data/model/queryRules.ts';

/** A parameter that cannot be used, as the API tells it. */
export interface ParameterFault extends QueryFault {
  /** What would have been right, in English, for developers. */
  expected: string;
}

/** Says of a fault of the query what would have been right. */
export function explainFault(fault: QueryFault): ParameterFault {
  const { parameter, code } = fault;
  if (code === 'unknown-parameter')
    return { ...fault, expected: `one of ${Object.keys(queryDocumentation).join(', ')}` };
  if (code === 'repeated') return { ...fault, expected: 'one value' };
  return { ...fault, expected: queryDocumentation[parameter as QueryParameter].expected };
}
