import { pickText } from '../../../data/model/pickText.ts';
import { areaByCode } from '../../../data/reference/areas.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import type { ExportRow } from '../ExportRow.ts';
import { type ExportField, field } from './field.ts';

function regionOf({ card }: ExportRow) {
  const code = municipalityByCode(card.municipality.code)?.region;
  return code === undefined ? undefined : areaByCode('region', code);
}

function municipalityName(code: string, reader: string): string {
  return pickText(municipalityByCode(code)?.name ?? { [reader]: code }, reader).text;
}

function addressesOf({ service, reader }: ExportRow): string[] {
  return service.channels.flatMap((channel) => {
    if (channel.kind !== 'visit') return [];
    const { street, postalCode, municipalityCode, entrance } = channel.address;
    const town = [postalCode, municipalityName(municipalityCode, reader)].filter(Boolean).join(' ');
    return [[street, town, entrance && pickText(entrance, reader).text].filter(Boolean).join(', ')];
  });
}

const refNote = {
  en: 'written as in the query (`municipality:091`), so that no spreadsheet drops its zeros',
  fi: 'kuten haussa (`municipality:091`), jotta taulukkolaskenta ei pudota nollia',
  sv: 'som i sökningen (`municipality:091`), så att kalkylprogrammet inte tappar nollorna',
};

/** Where a service is, and whom it serves by where they live. */
export const placeFields: ExportField[] = [
  field('addresses', 'list', {
    name: { en: 'Visiting addresses', fi: 'Käyntiosoitteet', sv: 'Besöksadresser' },
    meaning: {
      en: 'Street, postal code and municipality, and where to go in',
      fi: 'Katu, postinumero ja kunta sekä mistä mennään sisään',
      sv: 'Gata, postnummer och kommun, samt var man går in',
    },
    source: 'service',
    read: addressesOf,
  }),
  field('municipality', 'text', {
    name: { en: 'Municipality, code', fi: 'Kunta, koodi', sv: 'Kommun, kod' },
    meaning: {
      en: `Code of Statistics Finland, ${refNote.en}`,
      fi: `Tilastokeskuksen koodi, ${refNote.fi}`,
      sv: `Statistikcentralens kod, ${refNote.sv}`,
    },
    source: 'reference',
    read: ({ card }) => `municipality:${card.municipality.code}`,
  }),
  field('municipality_name', 'text', {
    name: { en: 'Municipality', fi: 'Kunta', sv: 'Kommun' },
    meaning: {
      en: 'Where the service is',
      fi: 'Missä palvelu on',
      sv: 'Var tjänsten finns',
    },
    source: 'reference',
    read: ({ card, reader }) => municipalityName(card.municipality.code, reader),
  }),
  field('region', 'text', {
    name: { en: 'Region, code', fi: 'Maakunta, koodi', sv: 'Landskap, kod' },
    meaning: {
      en: 'Code of Statistics Finland, written as in the query',
      fi: 'Tilastokeskuksen koodi, kuten haussa',
      sv: 'Statistikcentralens kod, som i sökningen',
    },
    source: 'reference',
    read: (row) => {
      const region = regionOf(row);
      return region && `region:${region.code}`;
    },
  }),
  field('region_name', 'text', {
    name: { en: 'Region', fi: 'Maakunta', sv: 'Landskap' },
    meaning: {
      en: 'The region to which the municipality belongs',
      fi: 'Maakunta, johon kunta kuuluu',
      sv: 'Landskapet som kommunen hör till',
    },
    source: 'reference',
    read: (row) => {
      const region = regionOf(row);
      return region && pickText(region.name, row.reader).text;
    },
  }),
  field('latitude', 'number', {
    name: { en: 'Latitude', fi: 'Leveysaste', sv: 'Latitud' },
    meaning: {
      en: "Position in WGS 84; the municipality's seat where the service has no visiting address",
      fi: 'Sijainti (WGS 84); kunnan keskus, jos palvelulla ei ole käyntiosoitetta',
      sv: 'Läge (WGS 84); kommunens centrum om tjänsten saknar besöksadress',
    },
    unit: '°',
    source: 'service',
    read: ({ card }) => card.position.lat,
  }),
  field('longitude', 'number', {
    name: { en: 'Longitude', fi: 'Pituusaste', sv: 'Longitud' },
    meaning: { en: 'As the latitude', fi: 'Kuten leveysaste', sv: 'Som latituden' },
    unit: '°',
    source: 'service',
    read: ({ card }) => card.position.lng,
  }),
  field('position_is_exact', 'boolean', {
    name: { en: 'Position is exact', fi: 'Sijainti on tarkka', sv: 'Läget är exakt' },
    meaning: {
      en: "True: the entrance itself; false: somewhere on the street, or the municipality's seat",
      fi: 'Tosi: sisäänkäynti; epätosi: jossain kadulla tai kunnan keskus',
      sv: 'Sant: själva ingången; falskt: någonstans på gatan eller kommunens centrum',
    },
    source: 'directory',
    read: ({ card }) => card.isExact,
  }),
  field('distance_km', 'number', {
    name: { en: 'Distance', fi: 'Etäisyys', sv: 'Avstånd' },
    meaning: {
      en: "In a straight line from the query's place; empty where it names none",
      fi: 'Linnuntietä haun paikasta; tyhjä, jos haussa ei ole paikkaa',
      sv: 'Fågelvägen från sökningens plats; tomt om sökningen saknar plats',
    },
    unit: 'km',
    source: 'calculated',
    read: ({ distanceKm }) => (distanceKm === null ? null : Math.round(distanceKm * 100) / 100),
  }),
  field('service_area', 'list', {
    name: { en: 'Service area, codes', fi: 'Palvelualue, koodit', sv: 'Serviceområde, koder' },
    meaning: {
      en: '`nationwide`, or the municipalities whose residents it serves; empty: not known',
      fi: '`nationwide` (koko maa) tai kunnat, joiden asukkaita se palvelee; tyhjä: ei tiedossa',
      sv: '`nationwide` (hela landet) eller kommunerna vars invånare den betjänar; tomt: okänt',
    },
    source: 'service',
    read: ({ service: { serviceArea } }) => {
      if (serviceArea?.kind === 'municipalities')
        return serviceArea.codes.map((code) => `municipality:${code}`);
      return serviceArea ? ['nationwide'] : null;
    },
  }),
  field('service_area_names', 'list', {
    name: { en: 'Service area', fi: 'Palvelualue', sv: 'Serviceområde' },
    meaning: {
      en: 'Names of these municipalities',
      fi: 'Näiden kuntien nimet',
      sv: 'Namnen på dessa kommuner',
    },
    source: 'reference',
    read: ({ service: { serviceArea }, reader }) =>
      serviceArea?.kind === 'municipalities'
        ? serviceArea.codes.map((code) => municipalityName(code, reader))
        : null,
  }),
];
