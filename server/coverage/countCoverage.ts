import type { Coverage, CoverageQuestion } from '../../data/model/coverage.ts';
import { emptyQuery } from '../../data/model/query.ts';
import { expandTag } from '../../data/reference/languageFamilies.ts';
import { languageByTag, languages } from '../../data/reference/languages.ts';
import { matchingRows } from '../../data/search/answer.ts';
import type { Columns } from '../../data/search/columns.ts';
import { helsinkiDay } from '../directory/hours/helsinkiTime.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';
import { coverageAreas } from './coverageAreas.ts';
import { FigureTable } from './FigureTable.ts';
import { createFreshnessReader } from './freshness.ts';
import { createOfferReader } from './offeredLanguages.ts';

/** Those asked for; else all that we know, and all that somebody offers. */
function countedTags(columns: Columns, speaks: string[]): string[] {
  if (speaks.length > 0) return speaks;
  return [
    ...new Set([...languages.map(({ tag }) => tag), ...columns.languages.flatMap((tag) => expandTag(tag))]),
  ];
}

/** For each language of the columns, the counted ones whose filter it satisfies. */
function askedByLanguage(columns: Columns, tags: string[]): number[][] {
  const indexes = new Map(columns.languages.map((tag, index) => [tag, index]));
  const askedBy = columns.languages.map((): number[] => []);
  tags.forEach((tag, asked) => {
    for (const member of expandTag(tag)) askedBy[indexes.get(member) ?? -1]?.push(asked);
  });
  return askedBy;
}

/** Whether no language is known that the service offers. */
function isSilent({ channelStart, offerStart }: Columns, row: number): boolean {
  const [first, end] = [channelStart[row] as number, channelStart[row + 1] as number];
  return offerStart[first] === offerStart[end];
}

/**
 * Counts languages by areas. A service is counted where its service area includes a municipality of the area, as the
 * query's `serves` finds it; a service for the whole country is counted apart, once. A language counts what its filter
 * finds (`expandTag`): who offers only "Kurdish" is counted for Sorani too.
 */
export function countCoverage(
  snapshot: DirectorySnapshot,
  { by, of, query }: CoverageQuestion,
  now: Date,
): Coverage {
  const { columns, services } = snapshot;
  const day = helsinkiDay(now);
  const { topic, audience, provider, q } = query;
  const { rows } = matchingRows(snapshot, { ...emptyQuery, topic, audience, provider, q }, { now });
  const { places, areaOf } = coverageAreas(by, of);
  const tags = countedTags(columns, query.speaks);
  const offeredBy = createOfferReader(columns, query, {
    askedBy: askedByLanguage(columns, tags),
    count: tags.length,
  });

  const cells = new FigureTable(places.length * tags.length);
  const nationwide = new FigureTable(tags.length);
  const inMunicipality = new Uint8Array(areaOf.length * tags.length);
  const ofLanguage = new Uint32Array(tags.length);
  const ofArea = new Uint32Array(places.length);
  const freshnessOf = createFreshnessReader(day);
  const total = { services: 0, nationwide: 0, silent: 0 };

  for (const row of rows) {
    if (isSilent(columns, row)) total.silent += 1;
    const offered = offeredBy(row);
    if (offered.length === 0) continue;
    const wanted = offered.filter(({ how }) => how !== null);
    const freshness = freshnessOf(services[row] as (typeof services)[number]);

    const home = areaOf[columns.municipality[row] as number] as number;
    if (home >= 0) for (const { language } of wanted) cells.add(home * tags.length + language, 'located');

    if (columns.isNationwide[row]) {
      for (const one of offered) nationwide.addService(one.language, one, freshness);
      if (wanted.length > 0) total.nationwide += 1;
      continue;
    }

    const served = columns.served.subarray(columns.servedStart[row], columns.servedStart[row + 1]);
    const reached = new Set<number>();
    for (const municipality of served) {
      const area = areaOf[municipality] as number;
      if (area < 0) continue;
      reached.add(area);
      for (const { language } of wanted) inMunicipality[municipality * tags.length + language] = 1;
    }
    for (const area of reached) {
      for (const one of offered) cells.addService(area * tags.length + one.language, one, freshness);
      if (wanted.length > 0) ofArea[area] = (ofArea[area] as number) + 1;
    }
    if (reached.size === 0 || wanted.length === 0) continue;
    total.services += 1;
    for (const { language } of wanted) ofLanguage[language] = (ofLanguage[language] as number) + 1;
  }

  areaOf.forEach((area, municipality) => {
    if (area < 0) return;
    for (let language = 0; language < tags.length; language++)
      if (inMunicipality[municipality * tags.length + language])
        cells.add(area * tags.length + language, 'municipalities');
  });

  const countAt = (area: number, language: number) => cells.servicesAt(area * tags.length + language);
  return {
    by,
    day,
    areas: places.map((place, area) => ({
      ...place,
      services: ofArea[area] as number,
      languages: tags.filter((_, language) => countAt(area, language) > 0).length,
    })),
    languages: tags.map((tag, language) => ({
      tag,
      speakers: languageByTag(tag)?.speakers ?? null,
      services: ofLanguage[language] as number,
      areasWithout: places.filter((_, area) => countAt(area, language) === 0).length,
      areasThin: places.filter((_, area) => countAt(area, language) === 1).length,
      nationwide: nationwide.at(language),
    })),
    cells: tags.map((tag, language) =>
      places.map(({ code }, area) => ({
        language: tag,
        area: code,
        ...cells.at(area * tags.length + language),
      })),
    ),
    ...total,
  };
}
