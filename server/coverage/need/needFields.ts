import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { lacks, type Need, type NeedGap } from '../../../data/model/need.ts';
import { languageByTag } from '../../../data/reference/languages.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import { nameIn } from '../../../data/reference/names.ts';
import type { ExportField } from '../../exports/fields/field.ts';
import { figureField } from '../figureField.ts';

/** A row of any table of need: what it is about, and its figures; what a table does not have is left out. */
export interface NeedExportRow {
  language: string;
  reader: InterfaceLanguage;
  area?: { code: string; name: string };
  speakers: number | null;
  year: number | null;
  services: number;
  nationwide: number;
  perThousand?: number | null;
  km?: number | null;
  gap?: NeedGap;
}

/** One row a language. */
export function* needLanguageRows({ languages }: Need, reader: InterfaceLanguage): Generator<NeedExportRow> {
  for (const { tag, ...figures } of languages) yield { language: tag, reader, ...figures };
}

/** One row for each language and area; none where no numbers by municipality are loaded. */
export function* needCellRows(need: Need, reader: InterfaceLanguage): Generator<NeedExportRow> {
  const areas = new Map(need.areas.map(({ code, name }) => [code, reader === 'sv' ? name.sv : name.fi]));
  const nationwide = new Map(need.languages.map((language) => [language.tag, language.nationwide]));
  for (const { language, area, ...figures } of need.cells) {
    const where = { code: `${need.by}:${area}`, name: areas.get(area) ?? '' };
    const year = need.origin?.year ?? null;
    yield { language, reader, area: where, year, nationwide: nationwide.get(language) ?? 0, ...figures };
  }
}

/** One row for each group that lacks `gap`, largest first. */
export function* needGroupRows(
  need: Need,
  gap: NeedGap,
  reader: InterfaceLanguage,
): Generator<NeedExportRow> {
  for (const { municipality, ...group } of need.groups) {
    if (!lacks(group, gap)) continue;
    const name = municipalityByCode(municipality)?.name;
    const where = {
      code: `municipality:${municipality}`,
      name: (reader === 'sv' ? name?.sv : name?.fi) ?? '',
    };
    yield { reader, area: where, year: need.origin?.year ?? null, ...group };
  }
}

const number = figureField<NeedExportRow, 'number'>;
const text = figureField<NeedExportRow, 'text'>;

const language = [
  text(
    'language',
    'text',
    {
      name: ['Language', 'Kieli', 'Språk'],
      meaning: ['Tag of the language (BCP 47)', 'Kielen tunnus (BCP 47)', 'Språkets kod (BCP 47)'],
      source: 'reference',
    },
    (row) => row.language,
  ),
  text(
    'language_name',
    'text',
    {
      name: ['Name of the language', 'Kielen nimi', 'Språkets namn'],
      meaning: ['The language by name', 'Kieli nimeltä', 'Språket vid namn'],
      source: 'reference',
    },
    (row) => nameIn(languageByTag(row.language)?.name ?? { en: row.language }, row.reader),
  ),
];

const area = [
  text(
    'area',
    'text',
    {
      name: ['Area', 'Alue', 'Område'],
      meaning: [
        'The area as in the query: `region:01`, `municipality:091`',
        'Alue kuten haussa: `region:01`, `municipality:091`',
        'Området som i sökningen: `region:01`, `municipality:091`',
      ],
      source: 'reference',
    },
    (row) => row.area?.code,
  ),
  text(
    'area_name',
    'text',
    {
      name: ['Name of the area', 'Alueen nimi', 'Områdets namn'],
      meaning: ['The area by name', 'Alue nimeltä', 'Området vid namn'],
      source: 'reference',
    },
    (row) => row.area?.name,
  ),
];

const speakers = [
  number(
    'speakers',
    'number',
    {
      name: ['Speakers', 'Puhujia', 'Talare'],
      meaning: [
        'People with this mother tongue; empty: not known',
        'Asukkaat, joiden äidinkieli tämä on; tyhjä: ei tiedossa',
        'Personer med detta modersmål; tomt: okänt',
      ],
      source: 'reference',
    },
    (row) => row.speakers,
  ),
  number(
    'speakers_year',
    'number',
    {
      name: ['Year', 'Vuosi', 'År'],
      meaning: ['The year of the speakers', 'Puhujamäärän vuosi', 'Året för antalet talare'],
      source: 'reference',
    },
    (row) => row.year,
  ),
];

const nationwide = number(
  'services_nationwide',
  'number',
  {
    name: ['For the whole country', 'Koko maassa', 'I hela landet'],
    meaning: ['Services for the whole country', 'Koko maan palvelut', 'Tjänster för hela landet'],
  },
  (row) => row.nationwide,
);

const perThousand = number(
  'services_per_1000',
  'number',
  {
    name: ['Services per 1,000 speakers', 'Palveluja 1 000 puhujaa kohti', 'Tjänster per 1 000 talare'],
    meaning: [
      '`services` ÷ `speakers` × 1,000; empty: no speakers, or not known',
      '`services` ÷ `speakers` × 1 000; tyhjä: ei puhujia tai ei tiedossa',
      '`services` ÷ `speakers` × 1 000; tomt: inga talare eller okänt',
    ],
  },
  (row) => row.perThousand,
);

const services = (en: string, fi: string, sv: string) =>
  number(
    'services',
    'number',
    { name: ['Services', 'Palvelut', 'Tjänster'], meaning: [en, fi, sv] },
    (row) => row.services,
  );

const inArea = services(
  'Services in the language whose area includes at least one municipality of the area; not those for the whole country',
  'Palvelut tällä kielellä, joiden palvelualueeseen kuuluu ainakin yksi alueen kunta; ei koko maan palveluja',
  'Tjänster på språket vars område omfattar minst en av områdets kommuner; inte de för hela landet',
);

export const needLanguageFields: readonly ExportField<NeedExportRow>[] = [
  ...language,
  ...speakers,
  services(
    'Different services in the language, those for the whole country included',
    'Eri palvelut tällä kielellä, myös koko maan palvelut',
    'Olika tjänster på språket, även de för hela landet',
  ),
  nationwide,
  perThousand,
];

export const needCellFields: readonly ExportField<NeedExportRow>[] = [
  ...language,
  ...area,
  ...speakers,
  inArea,
  nationwide,
  perThousand,
];

export const needGroupFields: readonly ExportField<NeedExportRow>[] = [
  ...language,
  ...area,
  ...speakers,
  inArea,
  nationwide,
  number(
    'nearest_km',
    'number',
    {
      name: ['Nearest visit', 'Lähin käyntipaikka', 'Närmaste besök'],
      meaning: [
        'To the nearest visit in the language that serves the municipality, as the crow flies; empty: none',
        'Lähimpään käyntipaikkaan tällä kielellä, joka palvelee kuntaa, linnuntietä; tyhjä: ei ole',
        'Till närmaste besök på språket som är till för kommunen, fågelvägen; tomt: inget',
      ],
      unit: 'km',
    },
    (row) => row.km,
  ),
  text(
    'gap',
    'text',
    {
      name: ['What is missing', 'Mitä puuttuu', 'Vad som saknas'],
      meaning: [
        '`service`: any service that serves them; `within100`, `within30`: a visit that serves them within so many kilometres',
        '`service`: ei yhtään palvelua, joka palvelee heitä; `within100`, `within30`: ei heitä palvelevaa käyntipaikkaa tällä etäisyydellä',
        '`service`: ingen tjänst som är till för dem; `within100`, `within30`: inget besök för dem inom så många kilometer',
      ],
    },
    (row) => row.gap,
  ),
];
