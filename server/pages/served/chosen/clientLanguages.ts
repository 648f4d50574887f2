import { sheetTextsFor } from '../../../../data/handoff/sheetTexts.ts';
import type { ClientLanguage } from '../../../../data/model/handoffPage.ts';
import type { InterfaceLanguage } from '../../../../data/model/languageTag.ts';
import { languages } from '../../../../data/reference/languages.ts';
import { nameIn } from '../../../../data/reference/names.ts';

/** Every language that a client may have, those with most speakers in Finland first, then by name. */
export function clientLanguages(reader: InterfaceLanguage): ClientLanguage[] {
  return languages
    .map(({ tag, autonym, name, speakers }) => ({
      count: speakers?.count ?? 0,
      entry: {
        tag,
        autonym,
        name: nameIn(name, reader),
        hasTexts: tag.startsWith('en') || sheetTextsFor(tag).lang !== 'en',
      },
    }))
    .sort((a, b) => b.count - a.count || a.entry.name.localeCompare(b.entry.name, reader))
    .map(({ entry }) => entry);
}
