import type { Coverage } from '../../../data/model/coverage.ts';
import {
  lacks,
  type Need,
  type NeedCell,
  type NeedLanguage,
  type NeedQuestion,
  needGaps,
} from '../../../data/model/need.ts';
import type { AreaKind } from '../../../data/model/query.ts';
import { languageByTag, languages } from '../../../data/reference/languages.ts';
import { municipalities } from '../../../data/reference/municipalities.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import type { Speakers } from '../../directory/speakersSource.ts';
import { coverageOf } from '../coverageOf.ts';
import { foreignEstimate } from '../reach/foreignEstimate.ts';
import { needGroups } from './needGroups.ts';

/** The languages of the country's own people; they are counted where they are asked for. */
const ownLanguages = ['fi', 'sv', 'se', 'smn', 'sms'];

/** Services for each 1,000 speakers, to two decimals. */
function perThousand(services: number, speakers: number | null): number | null {
  return speakers ? Math.round((100_000 * services) / speakers) / 100 : null;
}

function countedTags(speaks: string[], speakers: Speakers | null): string[] {
  if (speaks.length > 0) return speaks;
  const known = languages.filter((language) => language.speakers).map(({ tag }) => tag);
  const tags = [...new Set([...known, ...(speakers?.languages ?? [])])];
  return tags.filter((tag) => !ownLanguages.includes(tag));
}

/** The people of some municipalities with a mother tongue; null where none of them is told. */
function sumOf(
  counts: ReadonlyMap<string, number | null> | undefined,
  codes: Iterable<string>,
): number | null {
  let sum: number | null = null;
  for (const code of codes) {
    const people = counts?.get(code);
    if (people !== undefined && people !== null) sum = (sum ?? 0) + people;
  }
  return sum;
}

function toLanguage(
  { tag, services, nationwide }: Coverage['languages'][number],
  speakers: Speakers | null,
): NeedLanguage {
  const counts = speakers?.counts.get(tag);
  const loaded = counts ? sumOf(counts, counts.keys()) : null;
  const national = languageByTag(tag)?.speakers;
  const people = loaded ?? national?.count ?? null;
  const all = services + nationwide.services;
  return {
    tag,
    speakers: people,
    year: loaded === null ? (national?.year ?? null) : (speakers?.year ?? null),
    services: all,
    nationwide: nationwide.services,
    perThousand: perThousand(all, people),
  };
}

function codesOf(by: AreaKind, code: string) {
  return municipalities.filter(
    (municipality) => (by === 'municipality' ? municipality.code : municipality[by]) === code,
  );
}

/** Counts need from coverage, for the languages that are asked for, else for all but the country's own. */
export function countNeed(
  snapshot: DirectorySnapshot,
  { by, query }: NeedQuestion,
  { speakers, now }: { speakers: Speakers | null; now: Date },
): Need {
  const asked = { ...query, speaks: countedTags(query.speaks, speakers) };
  const coverage = coverageOf(snapshot, { by, of: null, query: asked }, now);
  const membersOf = new Map(coverage.areas.map(({ code }) => [code, codesOf(by, code)]));
  const cells = coverage.languages.flatMap(({ tag }, row): NeedCell[] => {
    const counts = speakers?.counts.get(tag);
    if (!counts) return [];
    return (coverage.cells[row] ?? []).map(({ area, services }) => {
      const people = sumOf(
        counts,
        (membersOf.get(area) ?? []).map(({ code }) => code),
      );
      return { language: tag, area, speakers: people, services, perThousand: perThousand(services, people) };
    });
  });
  const byMunicipality = coverageOf(snapshot, { by: 'municipality', of: null, query: asked }, now);
  const groups = speakers
    ? needGroups(snapshot, { coverage: byMunicipality, speakers, query: asked, now })
    : [];
  const counted = new Set(asked.speaks);
  return {
    by,
    day: coverage.day,
    origin: speakers && { title: speakers.title, year: speakers.year, importedAt: speakers.importedAt },
    languages: coverage.languages.map((language) => toLanguage(language, speakers)),
    areas: coverage.areas.map(({ code, name, population }) => ({
      code,
      name,
      population,
      foreignEstimate: (membersOf.get(code) ?? []).reduce(
        (sum, one) => sum + foreignEstimate(one.population.count, one.foreignLanguagePercent.value),
        0,
      ),
    })),
    cells,
    groups,
    gaps: needGaps.map((gap) => {
      const lacking = groups.filter((group) => lacks(group, gap));
      return {
        gap,
        groups: lacking.length,
        speakers: lacking.reduce((sum, group) => sum + group.speakers, 0),
      };
    }),
    untold: [...(speakers?.counts ?? [])]
      .filter(([tag]) => counted.has(tag))
      .reduce((sum, [, counts]) => sum + [...counts.values()].filter((count) => count === null).length, 0),
  };
}
