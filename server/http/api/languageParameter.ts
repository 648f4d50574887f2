import { interfaceLanguages, isInterfaceLanguage } from '../../../data/model/languageTag.ts';

/** What every operation that speaks to a reader of an interface language has for its `lang`. */
export const languageParameter = {
  expected: `one of ${interfaceLanguages.join(', ')}`,
  example: 'fi',
  parse: (text: string) => (isInterfaceLanguage(text) ? text : undefined),
};
