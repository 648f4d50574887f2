import type { CoverageArea, CoverageCell, CoverageLanguage } from '../../data/model/coverage.ts';
import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { AreaKind } from '../../data/model/query.ts';
import { languageByTag } from '../../data/reference/languages.ts';
import type { Names } from '../../data/reference/names.ts';
import { nameIn } from '../../data/reference/names.ts';
import { type ExportField, field } from '../exports/fields/field.ts';

/* Long, for each column says in three languages what it counts. */

/** One cell of coverage with its heads, for a reader of an interface language. */
export interface CoverageRow {
  by: AreaKind;
  day: string;
  cell: CoverageCell;
  area: CoverageArea;
  language: CoverageLanguage;
  reader: InterfaceLanguage;
}

type Words = [en: string, fi: string, sv: string];
const toNames = ([en, fi, sv]: Words): Names => ({ en, fi, sv });

/** A count in a cell. */
function count(id: string, name: Words, meaning: Words, read: (row: CoverageRow) => number) {
  return field<'number', CoverageRow>(id, 'number', {
    name: toNames(name),
    meaning: toNames(meaning),
    source: 'calculated',
    read,
  });
}

function word(
  id: string,
  { name, meaning, source }: { name: Words; meaning: Words; source: ExportField['source'] },
  read: (row: CoverageRow) => string | undefined,
) {
  return field<'text', CoverageRow>(id, 'text', {
    name: toNames(name),
    meaning: toNames(meaning),
    source,
    read,
  });
}

const headFields: ExportField<CoverageRow>[] = [
  field<'date', CoverageRow>('day', 'date', {
    name: { en: 'Day', fi: 'Päivä', sv: 'Dag' },
    meaning: {
      en: 'The day for which the figures hold',
      fi: 'Päivä, jota luvut koskevat',
      sv: 'Den dag som siffrorna gäller',
    },
    source: 'directory',
    read: ({ day }) => day,
  }),
  word(
    'language',
    {
      name: ['Language', 'Kieli', 'Språk'],
      meaning: ['Tag of the language (BCP 47)', 'Kielen tunnus (BCP 47)', 'Språkets kod (BCP 47)'],
      source: 'reference',
    },
    ({ cell }) => cell.language,
  ),
  word(
    'language_name',
    {
      name: ['Name of the language', 'Kielen nimi', 'Språkets namn'],
      meaning: ['The language by name', 'Kieli nimeltä', 'Språket vid namn'],
      source: 'reference',
    },
    ({ cell, reader }) => {
      const known = languageByTag(cell.language);
      return known ? nameIn(known.name, reader) : cell.language;
    },
  ),
  field<'number', CoverageRow>('speakers', 'number', {
    name: { en: 'Speakers', fi: 'Puhujia', sv: 'Talare' },
    meaning: {
      en: 'People in Finland with this mother tongue; empty: not known',
      fi: 'Suomessa asuvat, joiden äidinkieli tämä on; tyhjä: ei tiedossa',
      sv: 'Personer i Finland med detta modersmål; tomt: okänt',
    },
    source: 'reference',
    read: ({ language }) => language.speakers?.count,
  }),
  word(
    'area',
    {
      name: ['Area', 'Alue', 'Område'],
      meaning: [
        'The area as in the query: `region:01`, `municipality:091`',
        'Alue kuten haussa: `region:01`, `municipality:091`',
        'Området som i sökningen: `region:01`, `municipality:091`',
      ],
      source: 'reference',
    },
    ({ by, cell }) => `${by}:${cell.area}`,
  ),
  word(
    'area_name',
    {
      name: ['Name of the area', 'Alueen nimi', 'Områdets namn'],
      meaning: ['The area by name', 'Alue nimeltä', 'Området vid namn'],
      source: 'reference',
    },
    ({ area, reader }) => (reader === 'sv' ? area.name.sv : area.name.fi),
  ),
];

const figureFields: ExportField<CoverageRow>[] = [
  count(
    'services',
    ['Services', 'Palvelut', 'Tjänster'],
    [
      'Services in the language whose area includes at least one municipality of the area; not those for the whole country',
      'Palvelut tällä kielellä, joiden palvelualueeseen kuuluu ainakin yksi alueen kunta; ei koko maan palveluja',
      'Tjänster på språket vars område omfattar minst en av områdets kommuner; inte de för hela landet',
    ],
    ({ cell }) => cell.services,
  ),
  count(
    'services_nationwide',
    ['For the whole country', 'Koko maassa', 'I hela landet'],
    [
      'Services in the language for the whole country; the same for every area',
      'Koko maan palvelut tällä kielellä; sama luku joka alueella',
      'Tjänster på språket för hela landet; samma för varje område',
    ],
    ({ language }) => language.nationwide.services,
  ),
  count(
    'services_located',
    ['In the area', 'Alueella', 'I området'],
    [
      'Services in the language that stand in the area, whomever they serve',
      'Palvelut tällä kielellä, jotka sijaitsevat alueella, palvelualueesta riippumatta',
      'Tjänster på språket som ligger i området, vem de än är till för',
    ],
    ({ cell }) => cell.located,
  ),
  count(
    'municipalities_served',
    ['Municipalities served', 'Kuntia palvelun piirissä', 'Kommuner som nås'],
    [
      'Municipalities of the area that some of `services` serve',
      'Alueen kunnat, joita jokin palveluista (`services`) palvelee',
      'Kommuner i området som någon av tjänsterna (`services`) betjänar',
    ],
    ({ cell }) => cell.municipalities,
  ),
  count(
    'by_staff',
    ['Adviser speaks it', 'Neuvoja puhuu', 'Rådgivaren talar'],
    ['Of `services`: by staff', 'Palveluista: henkilöstö puhuu kieltä', 'Av tjänsterna: av personalen'],
    ({ cell }) => cell.staff,
  ),
  count(
    'by_interpreter',
    ['With an interpreter', 'Tulkin avulla', 'Med tolk'],
    [
      'Of `services`: not by staff, with an interpreter',
      'Palveluista: ei henkilöstö, vaan tulkki',
      'Av tjänsterna: inte av personalen, men med tolk',
    ],
    ({ cell }) => cell.interpreter,
  ),
  count(
    'by_writing',
    ['In writing', 'Kirjallisesti', 'Skriftligt'],
    [
      'Of `services`: in writing only, where `how` asks for it',
      'Palveluista: vain kirjallisesti, jos `how` pyytää sitä',
      'Av tjänsterna: bara skriftligt, om `how` ber om det',
    ],
    ({ cell }) => cell.written,
  ),
  count(
    'at_a_place',
    ['At a place', 'Paikan päällä', 'På plats'],
    [
      'Of `services`: the language is offered on a visit',
      'Palveluista: kieltä saa paikan päällä',
      'Av tjänsterna: språket erbjuds vid besök',
    ],
    ({ cell }) => cell.visit,
  ),
  count(
    'by_phone_only',
    ['By phone only', 'Vain puhelimella', 'Bara per telefon'],
    [
      'Of `services`: by telephone, not at a place',
      'Palveluista: puhelimella, ei paikan päällä',
      'Av tjänsterna: per telefon, inte på plats',
    ],
    ({ cell }) => cell.phone,
  ),
  count(
    'online_only',
    ['Online only', 'Vain verkossa', 'Bara på nätet'],
    [
      'Of `services`: by e-mail, chat, video or web only',
      'Palveluista: vain sähköposti, chat, video tai verkko',
      'Av tjänsterna: bara e-post, chatt, video eller webb',
    ],
    ({ cell }) => cell.online,
  ),
  count(
    'written_beside',
    ['Further, in writing only', 'Lisäksi vain kirjallisesti', 'Därtill bara skriftligt'],
    [
      'Further services that offer the language in writing only; not among `services`',
      'Muut palvelut, joissa kieltä on vain kirjallisesti; eivät sisälly palveluihin (`services`)',
      'Andra tjänster som har språket bara skriftligt; ingår inte i `services`',
    ],
    ({ cell }) => cell.writtenOnly,
  ),
  count(
    'languages_due',
    ['Old data', 'Vanha tieto', 'Gamla uppgifter'],
    [
      'Of `services`: nobody has vouched for their languages, or recorded them, in six months',
      'Palveluista: kukaan ei ole vahvistanut tai kirjannut kieliä kuuteen kuukauteen',
      'Av tjänsterna: ingen har bekräftat eller antecknat språken på sex månader',
    ],
    ({ cell }) => cell.due,
  ),
  count(
    'languages_confirmed',
    ['Confirmed', 'Vahvistettu', 'Bekräftat'],
    [
      'Of `services`: a person has confirmed their languages',
      'Palveluista: joku on vahvistanut kielet',
      'Av tjänsterna: en person har bekräftat språken',
    ],
    ({ cell }) => cell.confirmed,
  ),
  field<'date', CoverageRow>('oldest', 'date', {
    name: { en: 'Oldest', fi: 'Vanhin', sv: 'Äldst' },
    meaning: {
      en: 'Of `services`: the oldest day on which languages were confirmed, else recorded',
      fi: 'Palveluista: vanhin päivä, jona kielet on vahvistettu tai muuten kirjattu',
      sv: 'Av tjänsterna: den äldsta dag då språken bekräftades, annars antecknades',
    },
    source: 'directory',
    read: ({ cell }) => cell.oldestOn,
  }),
];

/** The columns of coverage's exports. */
export const coverageFields: readonly ExportField<CoverageRow>[] = [...headFields, ...figureFields];
