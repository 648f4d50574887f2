import { interfaceLanguages } from '../../../data/model/languageTag.ts';
import { pickText } from '../../../data/model/pickText.ts';
import { audiences } from '../../../data/reference/audiences.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import { type Names, nameIn } from '../../../data/reference/names.ts';
import { providerTypeNames } from '../../../data/reference/providerTypes.ts';
import { topics } from '../../../data/reference/topics.ts';
import type { ExportRow } from '../ExportRow.ts';
import { type ExportField, field } from './field.ts';

type Named = readonly { id: string; name: Names }[];

function namesOf(ids: string[], entries: Named, { reader }: ExportRow): string[] {
  return ids.map((id) => {
    const entry = entries.find((one) => one.id === id);
    return entry ? nameIn(entry.name, reader) : id;
  });
}

/** The provider's name; that of its municipality where it has none of its own. */
export function providerNameOf({ service: { provider }, reader }: ExportRow): string {
  return pickText(provider.name ?? municipalityByCode(provider.municipalityCode)?.name ?? {}, reader).text;
}

/** What a service is, who offers it, about what and for whom. */
export const identityFields: ExportField[] = [
  field('id', 'text', {
    name: { en: 'Id', fi: 'Tunniste', sv: 'Id' },
    meaning: {
      en: 'Stays the same for as long as the service exists',
      fi: 'Pysyy samana niin kauan kuin palvelu on olemassa',
      sv: 'Är densamma så länge tjänsten finns',
    },
    source: 'directory',
    read: ({ service }) => service.id,
  }),
  field('name', 'text', {
    name: { en: 'Name', fi: 'Nimi', sv: 'Namn' },
    meaning: {
      en: 'Name of the service, in the language asked for where there is one',
      fi: 'Palvelun nimi, pyydetyllä kielellä jos sellainen on',
      sv: 'Tjänstens namn, på det begärda språket om det finns',
    },
    source: 'service',
    read: ({ service, reader }) => pickText(service.name, reader).text,
  }),
  field('description', 'text', {
    name: { en: 'Description', fi: 'Kuvaus', sv: 'Beskrivning' },
    meaning: {
      en: 'What the service does, in short',
      fi: 'Mitä palvelussa tehdään, lyhyesti',
      sv: 'Vad tjänsten gör, i korthet',
    },
    source: 'service',
    read: ({ service: { summary, description }, reader }) => {
      const text = summary ?? description;
      return text && pickText(text, reader).text;
    },
  }),
  field('status', 'text', {
    name: { en: 'State', fi: 'Tila', sv: 'Status' },
    meaning: {
      en: '`published`, or `temporarily-closed`',
      fi: '`published` (toiminnassa) tai `temporarily-closed` (väliaikaisesti suljettu)',
      sv: '`published` (i drift) eller `temporarily-closed` (tillfälligt stängd)',
    },
    source: 'directory',
    read: ({ service }) => service.state,
  }),
  field('reopens_on', 'date', {
    name: { en: 'Opens again', fi: 'Avataan uudelleen', sv: 'Öppnar igen' },
    meaning: {
      en: 'When a service that is closed for a time opens again',
      fi: 'Milloin väliaikaisesti suljettu palvelu avataan',
      sv: 'När en tillfälligt stängd tjänst öppnar igen',
    },
    source: 'service',
    read: ({ service }) => service.reopensOn,
  }),
  field('organization_name', 'text', {
    name: { en: 'Provider', fi: 'Järjestäjä', sv: 'Anordnare' },
    meaning: {
      en: 'Who offers the service',
      fi: 'Kuka palvelun järjestää',
      sv: 'Vem som ordnar tjänsten',
    },
    source: 'service',
    read: providerNameOf,
  }),
  field('organization_type', 'text', {
    name: { en: 'Type of provider', fi: 'Järjestäjän tyyppi', sv: 'Typ av anordnare' },
    meaning: {
      en: `One of ${providerTypeNames.map(({ id }) => `\`${id}\``).join(', ')}`,
      ...Object.fromEntries(
        interfaceLanguages
          .filter((reader) => reader !== 'en')
          .map((reader) => [
            reader,
            providerTypeNames.map(({ id, name }) => `\`${id}\` (${nameIn(name, reader)})`).join(', '),
          ]),
      ),
    },
    source: 'service',
    read: ({ service }) => service.provider.type,
  }),
  field('topics', 'list', {
    name: { en: 'Topics', fi: 'Aiheet', sv: 'Ämnen' },
    meaning: {
      en: 'What advice is given about',
      fi: 'Mistä asioista neuvotaan',
      sv: 'Vad rådgivningen gäller',
    },
    source: 'service',
    read: (row) => namesOf(row.service.topics, topics, row),
  }),
  field('audiences', 'list', {
    name: { en: 'For whom', fi: 'Kenelle', sv: 'För vem' },
    meaning: {
      en: 'Groups for which the service is meant',
      fi: 'Ryhmät, joille palvelu on tarkoitettu',
      sv: 'Grupper som tjänsten är avsedd för',
    },
    source: 'service',
    read: (row) => namesOf(row.service.audiences, audiences, row),
  }),
];
