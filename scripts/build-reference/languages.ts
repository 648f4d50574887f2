import { z } from 'zod';
import { type InterfaceLanguage, interfaceLanguages } from '../../data/model/languageTag.ts';
import type { Language } from '../../data/reference/languages.ts';
import { languageOverrides } from './languageOverrides.ts';
import { type LanguageRow, languageTable } from './languageTable.ts';

/** The collected facts: speakers in Finland, by the day of the count. */
export const speakerFactsSchema = z
  .record(z.string(), z.unknown())
  .transform((facts) => Object.entries(facts).filter(([key]) => /^\d{4}-\d{2}-\d{2}$/.test(key)))
  .pipe(z.array(z.tuple([z.string(), z.object({ counts: z.record(z.string(), z.number().int()) })])));
type SpeakerFacts = z.infer<typeof speakerFactsSchema>;

/** Statistics Finland counts Tagalog as `tl`; CLDR's canonical tag for it is `fil`. */
const tagInStatistics: Record<string, string> = { fil: 'tl' };
const rightToLeftScripts = ['Arab', 'Hebr'];

/** The language table with CLDR's names, our overrides and the newest count of speakers for each language. */
export function buildLanguages(speakerFacts: SpeakerFacts): Language[] {
  return languageTable.map((row) => ({
    tag: row.tag,
    autonym: languageOverrides[row.tag]?.autonym ?? requireName(cldrName(row.tag, row.tag), row.tag),
    direction: direction(row.tag),
    short: row.short,
    name: Object.fromEntries(
      interfaceLanguages.map((lang) => [lang, name(row.tag, lang)]),
    ) as Language['name'],
    aliases: aliases(row),
    ...newestCount(tagInStatistics[row.tag] ?? row.tag, speakerFacts),
  }));
}

function name(tag: string, lang: InterfaceLanguage): string {
  return languageOverrides[tag]?.name?.[lang] ?? requireName(cldrName(tag, lang), `${tag} in ${lang}`);
}

function cldrName(tag: string, lang: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf(lang).length === 0) return undefined;
  return new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' }).of(tag);
}

function requireName(found: string | undefined, what: string): string {
  if (!found) throw new Error(`CLDR has no name for ${what}: add one to languageOverrides.ts`);
  return found;
}

function direction(tag: string): Language['direction'] {
  if (tag === 'ku' || tag === 'kmr') return 'ltr';
  return rightToLeftScripts.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The row's own aliases and the CLDR names that an override hides, less what the shown names begin with. */
function aliases(row: LanguageRow): string[] {
  const override = languageOverrides[row.tag];
  const shown = [...interfaceLanguages.map((lang) => name(row.tag, lang)), override?.autonym ?? '', row.tag]
    .map((text) => text.toLowerCase().replace(/[/()]/g, ' '))
    .join(' ');
  const replaced = interfaceLanguages
    .filter((lang) => override?.name?.[lang])
    .flatMap((lang) => cldrName(row.tag, lang)?.toLowerCase() ?? []);
  return [...new Set([...row.aliases, ...replaced])].filter((alias) => !` ${shown}`.includes(` ${alias}`));
}

function newestCount(tag: string, facts: SpeakerFacts): Pick<Language, 'speakers'> {
  const [newest] = facts
    .filter(([, { counts }]) => counts[tag] !== undefined)
    .sort(([a], [b]) => b.localeCompare(a));
  if (!newest) return {};
  const [day, { counts }] = newest;
  return { speakers: { count: counts[tag] ?? 0, year: Number(day.slice(0, 4)) } };
}
