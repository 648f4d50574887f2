import { queryDocumentation } from '../../../data/model/queryDocumentation.ts';
import { queryRules } from '../../../data/model/queryRules.ts';
import { queryParameterSchemas } from './parameterSchemas.ts';

/** The past day, for operations that take no query. */
export const atParameter = {
  ...queryDocumentation.at,
  schema: queryParameterSchemas.at,
  isRequired: false as const,
  parse: (text: string) => queryRules.at.parse(text) ?? undefined,
};
