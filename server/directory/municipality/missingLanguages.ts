import type { LanguageHere, MissingLanguage, NearestService } from '../../../data/model/municipalityPages.ts';
import { emptyQuery, type Query } from '../../../data/model/query.ts';
import type { ChannelKind } from '../../../data/model/vocabulary.ts';
import { expandTag } from '../../../data/reference/languageFamilies.ts';
import { type Language, languages } from '../../../data/reference/languages.ts';
import type { Municipality } from '../../../data/reference/municipalities.ts';
import { matchingRows } from '../../../data/search/answer.ts';
import { distanceKm } from '../../../data/search/distance.ts';
import type { DirectorySnapshot } from '../snapshot.ts';

type Spoken = Language & { speakers: { count: number; year: number } };

/** How many of the most spoken languages of Finland are looked for. */
const spokenLimit = 15;

/** The languages, besides the official ones, that most people in Finland speak; the largest first. */
export const mostSpoken: readonly Spoken[] = languages
  .filter((language): language is Spoken => language.speakers !== undefined)
  .sort((a, b) => b.speakers.count - a.speakers.count)
  .slice(0, spokenLimit);

export const remoteKinds: ChannelKind[] = ['phone', 'chat', 'video', 'email'];

interface OfferedRows {
  visit: number[];
  remote: number[];
}

const known = new WeakMap<DirectorySnapshot, Map<string, OfferedRows>>();

/** Who speaks each of the languages, by relevance; worked out once for each state of the directory. */
function offeredRows(snapshot: DirectorySnapshot): Map<string, OfferedRows> {
  const before = known.get(snapshot);
  if (before) return before;
  const rowsFor = (query: Partial<Query>) =>
    matchingRows(snapshot, { ...emptyQuery, ...query }, { now: new Date(snapshot.base) }).rows;
  const rows = new Map(
    mostSpoken.map(({ tag }) => [
      tag,
      {
        visit: rowsFor({ speaks: [tag], via: ['visit'] }),
        remote: rowsFor({ speaks: [tag], via: remoteKinds }),
      },
    ]),
  );
  known.set(snapshot, rows);
  return rows;
}

/** The nearest row, as a list by distance orders them: of those that are within ten metres, the most relevant one. */
function nearestOf(rows: readonly number[], kmTo: (row: number) => number): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const km = Math.round(kmTo(row) * 100);
    if (km >= least) continue;
    least = km;
    nearest = row;
  }
  return nearest;
}

/**
 * The most spoken languages that no service for the municipality offers in speech, each with the nearest visit, and with
 * who can be reached by phone or on line: rather a service for the municipality than the most relevant of all.
 */
export function missingLanguages(
  snapshot: DirectorySnapshot,
  { position, languages: official }: Municipality,
  offered: readonly LanguageHere[],
  serves: ReadonlySet<number>,
): MissingLanguage[] {
  const { lat, lng } = snapshot.columns;
  const kmTo = (row: number) => distanceKm(position, { lat: lat[row] as number, lng: lng[row] as number });
  const spoken = new Set(
    offered.filter(({ here }) => here.some(({ how }) => how !== 'written')).map(({ tag }) => tag),
  );
  const toNearest = (row: number | undefined): NearestService | null => {
    if (row === undefined) return null;
    const { slug, name, municipality } = snapshot.cardAt(row);
    return { slug, name, municipality, distanceKm: kmTo(row), servesHere: serves.has(row) };
  };
  return mostSpoken
    .filter(({ tag }) => !official.includes(tag) && !expandTag(tag).some((each) => spoken.has(each)))
    .map(({ tag, speakers }) => {
      const { visit = [], remote = [] } = offeredRows(snapshot).get(tag) ?? {};
      return {
        tag,
        speakers,
        visit: toNearest(nearestOf(visit, kmTo)),
        remote: toNearest(remote.find((row) => serves.has(row)) ?? remote[0]),
      };
    });
}
