import type { Reach, ReachShare } from '../../../data/model/reach.ts';
import type { ExportField } from '../../exports/fields/field.ts';
import { figureField } from '../figureField.ts';
import { referenceYears as years } from './referenceYears.ts';

/** One distance of one way of counting. */
export interface ShareExportRow {
  speaks: string;
  share: ReachShare;
  /** Null: no visit at any distance. */
  km: number | null;
  residents: number;
  percent: number;
  municipalities: number;
}

/** One row for each way of counting and distance, as the page's table has them. */
export function* shareRows({ shares, speaks }: Reach): Generator<ShareExportRow> {
  for (const share of shares) {
    const tags = speaks.join(' | ');
    for (const within of share.within) yield { speaks: tags, share, ...within };
    yield { speaks: tags, share, km: null, ...share.none };
  }
}

const number = figureField<ShareExportRow, 'number'>;
const text = figureField<ShareExportRow, 'text'>;

/** The columns of the residents within reach. */
export const shareFields: readonly ExportField<ShareExportRow>[] = [
  text(
    'languages',
    'text',
    {
      name: ['Languages', 'Kielet', 'Språk'],
      meaning: [
        'Tags of the languages asked for (BCP 47)',
        'Haetut kielet (BCP 47)',
        'De sökta språken (BCP 47)',
      ],
      source: 'directory',
    },
    ({ speaks }) => speaks,
  ),
  text(
    'how',
    'text',
    {
      name: ['How', 'Miten', 'Hur'],
      meaning: [
        '`staff`, `interpreter`, `written`, or `any` of those asked for',
        '`staff` neuvoja, `interpreter` tulkki, `written` kirjallisesti, `any` mikä tahansa haetuista',
        '`staff` personal, `interpreter` tolk, `written` skriftligt, `any` något av de sökta',
      ],
    },
    ({ share }) => share.how ?? 'any',
  ),
  figureField<ShareExportRow, 'boolean'>(
    'serving_only',
    'boolean',
    {
      name: ['Serving only', 'Vain omat', 'Bara egna'],
      meaning: [
        'Whether only services count whose area includes the municipality',
        'Lasketaanko vain palvelut, joiden palvelualueeseen kunta kuuluu',
        'Om bara tjänster räknas vars område omfattar kommunen',
      ],
    },
    ({ share }) => share.isServing,
  ),
  number(
    'within_km',
    'number',
    {
      name: ['Within', 'Enintään', 'Inom'],
      meaning: [
        'Kilometres from the seat of the municipality; empty: no visit at any distance',
        'Kilometriä kunnan keskuksesta; tyhjä: ei käyntipaikkaa missään',
        'Kilometer från centralorten; tomt: inget besök på något avstånd',
      ],
      unit: 'km',
    },
    ({ km }) => km,
  ),
  number(
    'residents',
    'number',
    {
      name: ['Residents', 'Asukkaita', 'Invånare'],
      meaning: [
        `Residents at the end of ${years.population}`,
        `Asukkaita vuoden ${years.population} lopussa`,
        `Invånare i slutet av ${years.population}`,
      ],
    },
    ({ residents }) => residents,
  ),
  number(
    'percent',
    'number',
    {
      name: ['Share', 'Osuus', 'Andel'],
      meaning: ['Of all residents', 'Kaikista asukkaista', 'Av alla invånare'],
      unit: '%',
    },
    ({ percent }) => percent,
  ),
  number(
    'municipalities',
    'number',
    {
      name: ['Municipalities', 'Kuntia', 'Kommuner'],
      meaning: ['How many municipalities', 'Montako kuntaa', 'Hur många kommuner'],
    },
    ({ municipalities }) => municipalities,
  ),
];
