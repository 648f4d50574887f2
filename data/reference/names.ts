import type { InterfaceLanguage } from '../model/languageTag.ts';

/** A name in the interface languages that have one; English is always there. */
export type Names = Partial<Record<InterfaceLanguage, string>> & { en: string };

/** The name for a reader of an interface language, in English where there is none of theirs. */
export function nameIn(names: Names, reader: InterfaceLanguage): string {
  return names[reader] ?? names.en;
}
