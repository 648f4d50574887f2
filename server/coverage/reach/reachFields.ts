import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { pickText } from '../../../data/model/pickText.ts';
import type { NearestVisit, Reach, ReachRow } from '../../../data/model/reach.ts';
import type { ExportField } from '../../exports/fields/field.ts';
import { figureField, type Words } from '../figureField.ts';
import { referenceYears as years } from './referenceYears.ts';

/** One municipality of a reach, for a reader of an interface language. */
export interface ReachExportRow {
  reach: Reach;
  row: ReachRow;
  reader: InterfaceLanguage;
}

/** One row for each municipality, in the order of their codes. */
export function* reachRows(reach: Reach, reader: InterfaceLanguage): Generator<ReachExportRow> {
  for (const row of reach.rows) yield { reach, row, reader };
}

const text = figureField<ReachExportRow, 'text'>;
const number = figureField<ReachExportRow, 'number'>;

/** Two columns for a nearest visit: which service, and how far. */
function nearest(
  id: string,
  name: Words,
  what: Words,
  read: (row: ReachExportRow) => NearestVisit | null,
): ExportField<ReachExportRow>[] {
  const [en, fi, sv] = what;
  const distance: Words = [
    `Kilometres to ${en}; empty: there is none`,
    `Kilometrejä: ${fi}; tyhjä: sellaista ei ole`,
    `Kilometer till ${sv}; tomt: det finns ingen`,
  ];
  const which: Words = [
    `Which service it is: ${en}`,
    `Mikä palvelu se on: ${fi}`,
    `Vilken tjänst det är: ${sv}`,
  ];
  return [
    number(`${id}_km`, 'number', { name, meaning: distance, unit: 'km' }, (row) => read(row)?.km),
    text(`${id}_service`, 'text', { name, meaning: which, source: 'service' }, (row) => {
      const service = row.reach.services[read(row)?.id ?? ''];
      return service && pickText(service.name, row.reader).text;
    }),
  ];
}

function byHow(how: 'staff' | 'interpreter' | 'written', words: Words): ExportField<ReachExportRow>[] {
  const [en, fi, sv] = words;
  const of = ({ reach, row }: ReachExportRow) => row.by[reach.hows.indexOf(how)];
  return [
    ...nearest(
      `${how}_serving`,
      [`${en}, serves the municipality`, `${fi}, palvelee kuntaa`, `${sv}, för kommunen`],
      [
        `the nearest visit in the language (${en}) of a service whose area includes the municipality`,
        `lähin käyntipaikka tällä kielellä (${fi}), jonka palvelualueeseen kunta kuuluu`,
        `det närmaste besöket på språket (${sv}) hos en tjänst vars område omfattar kommunen`,
      ],
      (row) => of(row)?.serving ?? null,
    ),
    ...nearest(
      `${how}_any`,
      [`${en}, whomever it serves`, `${fi}, palvelualueesta riippumatta`, `${sv}, oavsett område`],
      [
        `the nearest visit in the language (${en}) of any service`,
        `lähin käyntipaikka tällä kielellä (${fi}) palvelualueesta riippumatta`,
        `det närmaste besöket på språket (${sv}) hos vilken tjänst som helst`,
      ],
      (row) => of(row)?.any ?? null,
    ),
  ];
}

/** The columns of reach's exports. */
export const reachFields: readonly ExportField<ReachExportRow>[] = [
  figureField<ReachExportRow, 'date'>(
    'day',
    'date',
    {
      name: ['Day', 'Päivä', 'Dag'],
      meaning: [
        'The day for which the distances hold',
        'Päivä, jota etäisyydet koskevat',
        'Dagen som avstånden gäller',
      ],
      source: 'directory',
    },
    ({ reach }) => reach.day,
  ),
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
    ({ reach }) => reach.speaks.join(' | '),
  ),
  text(
    'municipality',
    'text',
    {
      name: ['Municipality', 'Kunta', 'Kommun'],
      meaning: ['3-digit code', '3-numeroinen tunnus', '3-siffrig kod'],
      source: 'reference',
    },
    ({ row }) => row.code,
  ),
  text(
    'municipality_name',
    'text',
    {
      name: ['Name of the municipality', 'Kunnan nimi', 'Kommunens namn'],
      meaning: ['The municipality by name', 'Kunta nimeltä', 'Kommunen vid namn'],
      source: 'reference',
    },
    ({ row, reader }) => (reader === 'sv' ? row.name.sv : row.name.fi),
  ),
  number(
    'population',
    'number',
    {
      name: ['Population', 'Väkiluku', 'Folkmängd'],
      meaning: [
        `Residents at the end of ${years.population}`,
        `Asukkaita vuoden ${years.population} lopussa`,
        `Invånare i slutet av ${years.population}`,
      ],
      source: 'reference',
    },
    ({ row }) => row.population,
  ),
  number(
    'foreign_language_percent',
    'number',
    {
      name: ['Foreign-language speakers', 'Vieraskielisiä', 'Personer med främmande språk'],
      meaning: [
        `Share of residents whose mother tongue is not Finnish, Swedish or Sámi, ${years.foreign}`,
        `Asukkaat, joiden äidinkieli on muu kuin suomi, ruotsi tai saame, ${years.foreign}`,
        `Andel invånare vars modersmål inte är finska, svenska eller samiska, ${years.foreign}`,
      ],
      unit: '%',
      source: 'reference',
    },
    ({ row }) => row.foreignPercent,
  ),
  number(
    'foreign_language_estimate',
    'number',
    {
      name: [
        'Foreign-language speakers, estimate',
        'Vieraskielisiä, arvio',
        'Främmandespråkiga, uppskattning',
      ],
      meaning: [
        `Population of ${years.population} × share of ${years.foreign}: an estimate from two years`,
        `Väkiluku ${years.population} × osuus ${years.foreign}: arvio kahdesta eri vuodesta`,
        `Folkmängd ${years.population} × andel ${years.foreign}: en uppskattning från två år`,
      ],
    },
    ({ row }) => row.foreignEstimate,
  ),
  ...byHow('staff', ['adviser speaks it', 'neuvoja puhuu kieltä', 'rådgivaren talar språket']),
  ...byHow('interpreter', ['with an interpreter', 'tulkin avulla', 'med tolk']),
  ...byHow('written', ['in writing', 'kirjallisesti', 'skriftligt']),
];

/** How distances are measured, for the second sheet of a workbook. */
export const reachNotes = [
  {
    en: 'Distances are as the crow flies (great circle), from the seat of the municipality, to a tenth of a kilometre. Everyone is counted at the seat; roads and waters are not taken into account.',
    fi: 'Etäisyys on linnuntietä kunnan keskuksesta, kilometrin kymmenesosan tarkkuudella. Kaikki asukkaat lasketaan kunnan keskukseen. Teitä ja vesistöjä ei oteta huomioon.',
    sv: 'Avstånden är fågelvägen (storcirkel) från kommunens centralort, på en tiondels kilometer. Alla invånare räknas till centralorten; vägar och vatten beaktas inte.',
  },
];
