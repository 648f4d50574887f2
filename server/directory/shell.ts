import type { AreaEntry, LanguageEntry, NamedId, Shell } from '../../data/model/card.ts';
import { foldWords } from '../../data/model/foldText.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import { providerTypes } from '../../data/model/vocabulary.ts';
import { type Area, areas } from '../../data/reference/areas.ts';
import { audiences } from '../../data/reference/audiences.ts';
import { type Language, languageByTag, languages } from '../../data/reference/languages.ts';
import { type Names, nameIn } from '../../data/reference/names.ts';
import { providerTypeNames } from '../../data/reference/providerTypes.ts';
import { topics } from '../../data/reference/topics.ts';
import type { DirectorySnapshot } from './snapshot.ts';

/** The name that was checked for the reader's language, else CLDR's. */
function readerName({ tag, name }: Language, reader: InterfaceLanguage): string {
  return name[reader] ?? new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? name.en;
}

/** A language in the reader's words; the tag itself where nobody has a name for it. */
export function languageName(tag: string, reader: InterfaceLanguage): string {
  const language = languageByTag(tag);
  return language
    ? readerName(language, reader)
    : (new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag);
}

/** A word, and without the Arabic article too: few people type it before the name of a language. */
function withAndWithoutArticle(word: string): string[] {
  return /^ال\p{L}{3}/u.test(word) ? [word, word.slice(2)] : [word];
}

function toEntry(language: Language, reader: InterfaceLanguage): LanguageEntry {
  const { fi, sv, en } = language.name;
  const words = [
    language.autonym,
    readerName(language, reader),
    fi,
    sv,
    en,
    language.tag,
    ...language.aliases,
  ];
  return {
    tag: language.tag,
    autonym: language.autonym,
    direction: language.direction,
    short: language.short,
    name: readerName(language, reader),
    search: [...new Set(words.flatMap(foldWords).flatMap(withAndWithoutArticle))].join(' '),
  };
}

/** Services that offer each language, whatever the channel. */
function offeredCounts({ columns }: DirectorySnapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < columns.count; row++) {
    const firstOffer = columns.offerStart[columns.channelStart[row] as number] as number;
    const lastOffer = columns.offerStart[columns.channelStart[row + 1] as number] as number;
    for (const index of new Set(columns.offerLanguage.subarray(firstOffer, lastOffer))) {
      const tag = columns.languages[index] as string;
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return counts;
}

/** The name of an area in the reader's words. */
export function areaName(area: Pick<Area, 'name'>, reader: InterfaceLanguage): string {
  if (reader === 'fi' || reader === 'sv') return area.name[reader];
  return area.name.en ?? area.name.fi;
}

function named(entries: readonly { id: string; name: Names }[], reader: InterfaceLanguage): NamedId[] {
  return entries.map(({ id, name }) => ({ id, name: nameIn(name, reader) }));
}

/** What every page of an interface language knows; most offered languages first. */
export function shellFrom(
  snapshot: DirectorySnapshot,
  reader: InterfaceLanguage,
  tiles: Shell['tiles'],
): Shell {
  const counts = offeredCounts(snapshot);
  const isUsed = new Set<string>();
  for (const index of new Set(snapshot.columns.municipality)) {
    const { region, county, employment } = snapshot.columns.municipalities[index] as {
      region: string;
      county: string;
      employment: string;
    };
    isUsed.add(`region:${region}`).add(`county:${county}`).add(`employment:${employment}`);
  }
  const byName = new Intl.Collator(reader);
  return {
    languages: languages
      .map((language) => toEntry(language, reader))
      .sort((a, b) => (counts.get(b.tag) ?? 0) - (counts.get(a.tag) ?? 0) || byName.compare(a.name, b.name)),
    topics: named(topics, reader),
    audiences: named(audiences, reader),
    providerTypes: named(
      providerTypes.flatMap((type) => providerTypeNames.find(({ id }) => id === type) ?? []),
      reader,
    ),
    areas: areas
      .filter(({ kind, code }) => isUsed.has(`${kind}:${code}`))
      .map((area): AreaEntry => ({ kind: area.kind, code: area.code, name: areaName(area, reader) }))
      .sort((a, b) => byName.compare(a.name, b.name)),
    count: snapshot.columns.count,
    version: snapshot.version,
    tiles,
  };
}
