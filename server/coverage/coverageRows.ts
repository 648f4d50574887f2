import type { Coverage } from '../../data/model/coverage.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { Names } from '../../data/reference/names.ts';
import type { CoverageRow } from './coverageFields.ts';

/** One row for each cell, by language and then by area. */
export function* coverageRows(
  { by, day, areas, languages, cells }: Coverage,
  reader: InterfaceLanguage,
): Generator<CoverageRow> {
  for (const [row, language] of languages.entries()) {
    for (const [column, cell] of (cells[row] ?? []).entries()) {
      const area = areas[column];
      if (area) yield { by, day, cell, area, language, reader };
    }
  }
}

/** How the figures are counted, for the second sheet of a workbook. */
export const coverageNotes: readonly Names[] = [
  {
    en: 'Services that the public sees on the day, also those closed for a time. Who states no area serves the municipality where it stands. Who offers only Kurdish or Chinese counts for each Kurdish or Chinese language, and the other way round.',
    fi: 'Palvelut, jotka näkyvät kaikille kyseisenä päivänä, myös tilapäisesti suljetut. Jos palvelualuetta ei ole kerrottu, palvelu on kunnalle, jossa se sijaitsee. Palvelu, jossa kerrotaan vain kurdi tai kiina, lasketaan jokaiseen kurdin tai kiinan kieleen ja toisin päin.',
    sv: 'Tjänster som alla ser den dagen, även tillfälligt stängda. Om området inte är angivet är tjänsten till för kommunen där den finns. Den som bara erbjuder kurdiska eller kinesiska räknas för varje kurdiskt eller kinesiskt språk, och tvärtom.',
  },
];
