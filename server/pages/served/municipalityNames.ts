import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { NamedCode } from '../../../data/model/submissionForm.ts';
import { municipalities } from '../../../data/reference/municipalities.ts';

/** Every municipality by name, as a reader of the language knows it. */
export function municipalityNames(language: InterfaceLanguage): NamedCode[] {
  const of = language === 'sv' ? 'sv' : 'fi';
  return municipalities
    .map(({ code, name }) => ({ code, name: name[of] }))
    .sort((a, b) => a.name.localeCompare(b.name, of));
}
