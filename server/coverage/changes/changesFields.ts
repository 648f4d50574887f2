import type { ChangedService, Changes } from '../../../data/model/changes.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { pickText } from '../../../data/model/pickText.ts';
import type { ServiceEvent } from '../../../data/model/serviceEvents.ts';
import type { Names } from '../../../data/reference/names.ts';
import type { ExportField } from '../../exports/fields/field.ts';
import { figureField, type Words } from '../figureField.ts';

/** One change of one service. */
interface ChangeRow {
  changes: Changes;
  service: ChangedService;
  event: ServiceEvent;
  reader: InterfaceLanguage;
}

/** A row for each change, as the page lists them. */
export function* changesRows(changes: Changes, reader: InterfaceLanguage): Generator<ChangeRow> {
  for (const service of changes.changed) {
    for (const event of service.events) yield { changes, service, event, reader };
  }
}

const text = (id: string, name: Words, meaning: Words, read: (row: ChangeRow) => string | undefined) =>
  figureField<ChangeRow, 'text'>(id, 'text', { name, meaning }, read);

const day = (id: 'since' | 'until', name: Words, meaning: Words) =>
  figureField<ChangeRow, 'date'>(id, 'date', { name, meaning }, ({ changes }) => changes[id]);

function howOf(event: ServiceEvent): string | undefined {
  if (event.kind === 'changed-how') return event.to;
  return 'how' in event ? event.how : undefined;
}

/** The columns of the exports of changes. */
export const changesFields: readonly ExportField<ChangeRow>[] = [
  day(
    'since',
    ['From', 'Alku', 'Från'],
    ['The directory at the end of this day', 'Hakemisto tämän päivän lopussa', 'Katalogen i slutet av dagen'],
  ),
  day(
    'until',
    ['To', 'Loppu', 'Till'],
    [
      'Held against the end of this day, or now',
      'Verrattuna tämän päivän loppuun tai nykyhetkeen',
      'Jämförd med slutet av dagen, eller nu',
    ],
  ),
  text(
    'service',
    ['Service', 'Palvelu', 'Tjänst'],
    ['Id of the service', 'Palvelun tunniste', 'Tjänstens id'],
    ({ service }) => service.id,
  ),
  text(
    'name',
    ['Name', 'Nimi', 'Namn'],
    ['The service by name', 'Palvelu nimeltä', 'Tjänsten vid namn'],
    ({ service, reader }) => pickText(service.name, reader)?.text,
  ),
  text(
    'municipality',
    ['Municipality', 'Kunta', 'Kommun'],
    ['Where it is', 'Missä se sijaitsee', 'Var den finns'],
    ({ service: { municipality }, reader }) => municipality.name[reader === 'sv' ? 'sv' : 'fi'],
  ),
  text(
    'region',
    ['Region', 'Maakunta', 'Landskap'],
    ['Code of the region', 'Maakunnan koodi', 'Landskapets kod'],
    ({ service }) => service.region,
  ),
  text(
    'change',
    ['Change', 'Muutos', 'Ändring'],
    [
      '`opened`, `closed`, `paused`, `reopened`, `gained-language`, `lost-language` or `changed-how`',
      '`opened` uusi, `closed` loppunut, `paused` suljettu toistaiseksi, `reopened` taas auki, `gained-language` tuli kieli, `lost-language` poistui kieli, `changed-how` tapa muuttui',
      '`opened` ny, `closed` upphört, `paused` stängd tills vidare, `reopened` öppen igen, `gained-language` nytt språk, `lost-language` språk bort, `changed-how` annat sätt',
    ],
    ({ event }) => event.kind,
  ),
  text(
    'language',
    ['Language', 'Kieli', 'Språk'],
    ['Tag of the language (BCP 47)', 'Kielen tunnus (BCP 47)', 'Språkets kod (BCP 47)'],
    ({ event }) => ('tag' in event ? event.tag : undefined),
  ),
  text(
    'how',
    ['How', 'Miten', 'Hur'],
    [
      'The best way in which it is offered, or was where it is lost',
      'Paras tapa, jolla kieltä saa tai sai',
      'Det bästa sättet som språket erbjuds, eller erbjöds, på',
    ],
    ({ event }) => howOf(event),
  ),
  text(
    'how_before',
    ['How before', 'Miten ennen', 'Hur förut'],
    ['Where the way changed', 'Jos tapa muuttui', 'Om sättet ändrades'],
    ({ event }) => (event.kind === 'changed-how' ? event.from : undefined),
  ),
];

/** How changes are counted, for the second sheet of a workbook. */
export const changesNotes: readonly Names[] = [
  {
    en: 'The net difference between the directory at the ends of two days: what came and went between them does not show. Whatever opens gains the languages that it offers, and whatever closes loses them.',
    fi: 'Hakemiston ero kahden päivän lopun välillä: mitä tuli ja poistui niiden välillä, ei näy. Uusi palvelu saa kaikki kielensä, loppunut menettää ne.',
    sv: 'Skillnaden mellan katalogen i slutet av två dagar: det som kom och försvann däremellan syns inte. En ny tjänst får sina språk, en som upphör förlorar dem.',
  },
];
