import { interfaceLanguages, isInterfaceLanguage } from '../../../data/model/languageTag.ts';
import { interfaceLanguageSchema } from './parameterSchemas.ts';

/** What every operation that speaks to a reader of an interface language has for its `lang`. */
export const languageParameter = {
  expected: `one of ${interfaceLanguages.join(', ')}`,
  example: 'fi',
  schema: interfaceLanguageSchema,
  parse: (text: string) => (isInterfaceLanguage(text) ? text : undefined),
};
