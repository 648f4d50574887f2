import { pickText } from '../../../data/model/pickText.ts';
import { type FactGroup, factGroups } from '../../../data/model/vocabulary.ts';
import type { ExportRow } from '../ExportRow.ts';
import { type ExportField, field } from './field.ts';

function sourceOf({ service }: ExportRow, group: FactGroup): string[] {
  const provenance = service.provenance[group];
  if (!provenance) return [];
  const { kind, title, url, date } = provenance.source;
  const named = [kind, title, url, date ?? provenance.recordedOn].filter(Boolean).join(', ');
  return [`${group}: ${named}`];
}

/** What else is known of a service, how current it is, and who says so. */
export const factFields: ExportField[] = [
  field('wheelchair', 'text', {
    name: { en: 'By wheelchair', fi: 'Pyörätuolilla', sv: 'Med rullstol' },
    meaning: {
      en: '`yes`, `limited` or `no`; empty: not known',
      fi: '`yes` (kyllä), `limited` (rajoitetusti) tai `no` (ei); tyhjä: ei tiedossa',
      sv: '`yes` (ja), `limited` (delvis) eller `no` (nej); tomt: okänt',
    },
    source: 'service',
    read: ({ service }) => service.accessibility?.wheelchair,
  }),
  field('is_free', 'boolean', {
    name: { en: 'Free of charge', fi: 'Maksuton', sv: 'Avgiftsfri' },
    meaning: {
      en: 'Whether the service is free; empty: not said',
      fi: 'Onko palvelu maksuton; tyhjä: ei kerrottu',
      sv: 'Om tjänsten är avgiftsfri; tomt: inte angivet',
    },
    source: 'service',
    read: ({ service }) => service.price?.isFree,
  }),
  field('fees_description', 'text', {
    name: { en: 'Price', fi: 'Hinta', sv: 'Pris' },
    meaning: {
      en: 'What the service says of its price',
      fi: 'Mitä palvelu kertoo hinnastaan',
      sv: 'Vad tjänsten säger om sitt pris',
    },
    source: 'service',
    read: ({ service, reader }) => service.price?.note && pickText(service.price.note, reader).text,
  }),
  field('funding', 'text', {
    name: { en: 'Funding', fi: 'Rahoitus', sv: 'Finansiering' },
    meaning: {
      en: 'Project or fund that pays for the service',
      fi: 'Hanke tai rahasto, joka maksaa palvelun',
      sv: 'Projekt eller fond som bekostar tjänsten',
    },
    source: 'service',
    read: ({ service, reader }) => service.funding && pickText(service.funding, reader).text,
  }),
  field('ptv_id', 'text', {
    name: { en: 'Id in PTV', fi: 'PTV-tunniste', sv: 'Id i SLR' },
    meaning: {
      en: 'Id in the Finnish Service Catalogue',
      fi: 'Tunniste Palvelutietovarannossa',
      sv: 'Id i Servicedatalagret',
    },
    source: 'service',
    read: ({ service }) => service.ptvId,
  }),
  field('last_confirmed', 'date', {
    name: { en: 'Last confirmed', fi: 'Viimeksi vahvistettu', sv: 'Senast bekräftad' },
    meaning: {
      en: 'When a person last vouched for some of the facts; empty: not yet',
      fi: 'Milloin joku viimeksi vahvisti tietoja; tyhjä: ei vielä',
      sv: 'När någon senast bekräftade uppgifter; tomt: inte ännu',
    },
    source: 'directory',
    read: ({ card }) => card.confirmed?.on,
  }),
  field('confirmed_by', 'text', {
    name: { en: 'Confirmed by', fi: 'Vahvistaja', sv: 'Bekräftad av' },
    meaning: {
      en: '`provider` or `editor`',
      fi: '`provider` (järjestäjä) tai `editor` (toimittaja)',
      sv: '`provider` (anordnaren) eller `editor` (redaktören)',
    },
    source: 'directory',
    read: ({ card }) => card.confirmed?.by,
  }),
  field('sources', 'list', {
    name: { en: 'Sources', fi: 'Lähteet', sv: 'Källor' },
    meaning: {
      en: 'Of each group of facts: kind, address, and the date of the source, else of its recording',
      fi: 'Jokaisesta tietoryhmästä: laji, osoite ja lähteen päiväys, muuten kirjaamisen päivä',
      sv: 'För varje grupp av uppgifter: typ, adress och källans datum, annars dagen för registrering',
    },
    source: 'directory',
    read: (row) => factGroups.flatMap((group) => sourceOf(row, group)),
  }),
  field('page_url', 'text', {
    name: { en: 'Page', fi: 'Sivu', sv: 'Sida' },
    meaning: {
      en: 'The service in this directory',
      fi: 'Palvelu tässä hakemistossa',
      sv: 'Tjänsten i den här katalogen',
    },
    source: 'directory',
    read: ({ pageUrl }) => pageUrl,
  }),
];
