import type { Channel } from '../../../data/model/channel.ts';
import { pickText } from '../../../data/model/pickText.ts';
import type { OfferHow } from '../../../data/model/vocabulary.ts';
import { languageByTag } from '../../../data/reference/languages.ts';
import { nameIn } from '../../../data/reference/names.ts';
import type { ExportRow } from '../ExportRow.ts';
import { type ExportField, field } from './field.ts';

const unique = (values: (string | undefined)[]) => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** Every language that is offered in one of these ways, by any channel, each once. */
export function tagsOf({ service }: ExportRow, ...hows: OfferHow[]): string[] {
  const offers = service.channels.flatMap(({ languages }) => languages);
  return unique(offers.filter(({ how }) => hows.includes(how)).map(({ tag }) => tag));
}

/** The name of a language for a reader; its tag where we have none. */
export function languageName(tag: string, { reader }: ExportRow): string {
  const language = languageByTag(tag);
  return language ? nameIn(language.name, reader) : tag;
}

/** A telephone number as a URI (RFC 3966). */
const toTelUri = (phone: string) => `tel:${phone}`;

function phonesOf({ service: { channels } }: ExportRow): string[] {
  return unique(channels.map((channel) => ('phone' in channel ? channel.phone : undefined))).map(toTelUri);
}

function urlsOf({ service: { channels, links } }: ExportRow): string[] {
  return unique([
    ...channels.map((channel) => ('url' in channel ? channel.url : undefined)),
    ...links.map(({ url }) => url),
  ]);
}

function hoursOfChannel({ kind, hours, exceptions = [], languages }: Channel): string[] {
  const whole = [hours, ...exceptions].filter(Boolean).join('; ');
  return [
    ...(whole ? [`${kind}: ${whole}`] : []),
    ...languages.flatMap((offer) => (offer.hours ? [`${kind}, ${offer.tag}: ${offer.hours}`] : [])),
  ];
}

/** The opening hours of each channel, and of each language that has its own. */
export const hoursOf = ({ service }: ExportRow): string[] => service.channels.flatMap(hoursOfChannel);

/** What is said of the hours in words. */
export function hoursNotesOf({ service, reader }: ExportRow): string[] {
  return unique(
    service.channels.map(({ hoursNote }) => (hoursNote ? pickText(hoursNote, reader).text : undefined)),
  );
}

function languagesHow(how: OfferHow, rest: Pick<ExportField, 'name' | 'meaning'>): ExportField {
  return field(`languages_${how}`, 'list', {
    ...rest,
    source: 'service',
    read: (row) => tagsOf(row, how),
  });
}

/** How a service is reached, in which languages and when. Values of several channels stand in one field. */
export const channelFields: ExportField[] = [
  field('languages', 'list', {
    name: { en: 'Languages', fi: 'Kielet', sv: 'Språk' },
    meaning: {
      en: 'Names of all languages that are offered in speech, by staff or an interpreter',
      fi: 'Kaikki kielet, joilla palvellaan puhuen: henkilökunta tai tulkki',
      sv: 'Alla språk som erbjuds muntligt, av personal eller tolk',
    },
    source: 'service',
    read: (row) => tagsOf(row, 'staff', 'interpreter').map((tag) => languageName(tag, row)),
  }),
  languagesHow('staff', {
    name: { en: 'Languages of staff', fi: 'Henkilökunnan kielet', sv: 'Personalens språk' },
    meaning: {
      en: 'Staff speak it; BCP 47 tags',
      fi: 'Henkilökunta puhuu; BCP 47 -koodit',
      sv: 'Personalen talar; BCP 47-koder',
    },
  }),
  languagesHow('interpreter', {
    name: { en: 'Languages of interpreters', fi: 'Tulkkauksen kielet', sv: 'Tolkspråk' },
    meaning: {
      en: 'With an interpreter; BCP 47 tags',
      fi: 'Tulkin avulla; BCP 47 -koodit',
      sv: 'Med tolk; BCP 47-koder',
    },
  }),
  languagesHow('written', {
    name: { en: 'Written languages', fi: 'Kirjalliset kielet', sv: 'Skriftliga språk' },
    meaning: {
      en: 'In writing only; BCP 47 tags',
      fi: 'Vain kirjallisesti; BCP 47 -koodit',
      sv: 'Endast skriftligt; BCP 47-koder',
    },
  }),
  field('languages_by_channel', 'list', {
    name: { en: 'Languages by channel', fi: 'Kielet asiointitavoittain', sv: 'Språk per kanal' },
    meaning: {
      en: 'Channel, language and how: `visit: so (staff)`',
      fi: 'Asiointitapa, kieli ja miten: `visit: so (staff)`',
      sv: 'Kanal, språk och hur: `visit: so (staff)`',
    },
    source: 'service',
    read: ({ service }) =>
      service.channels
        .filter(({ languages }) => languages.length > 0)
        .map(
          ({ kind, languages }) =>
            `${kind}: ${languages.map(({ tag, how }) => `${tag} (${how})`).join(', ')}`,
        ),
  }),
  field('interpreter_on_request', 'boolean', {
    name: { en: 'Interpreter on request', fi: 'Tulkki pyynnöstä', sv: 'Tolk på begäran' },
    meaning: {
      en: 'Other languages are interpreted when asked for',
      fi: 'Muitakin kieliä tulkataan pyydettäessä',
      sv: 'Andra språk tolkas på begäran',
    },
    source: 'service',
    read: ({ service }) => service.channels.some(({ interpreterOnRequest }) => interpreterOnRequest),
  }),
  field('channels', 'list', {
    name: { en: 'Channels', fi: 'Asiointitavat', sv: 'Kanaler' },
    meaning: {
      en: 'Ways to reach the service, with what is needed: `visit (walk-in)`',
      fi: 'Miten palveluun pääsee ja mitä se vaatii: `visit (walk-in)`',
      sv: 'Sätt att nå tjänsten och vad som krävs: `visit (walk-in)`',
    },
    source: 'service',
    read: ({ service }) =>
      unique(
        service.channels.map(({ kind, access = [] }) =>
          access.length > 0 ? `${kind} (${access.join(', ')})` : kind,
        ),
      ),
  }),
  field('phones', 'list', {
    name: { en: 'Telephone', fi: 'Puhelin', sv: 'Telefon' },
    meaning: {
      en: 'Numbers as `tel:` addresses, so that no spreadsheet takes the + for a formula',
      fi: 'Numerot `tel:`-osoitteina, jotta taulukkolaskenta ei lue +-merkkiä kaavaksi',
      sv: 'Nummer som `tel:`-adresser, så att kalkylprogrammet inte läser + som en formel',
    },
    source: 'service',
    read: phonesOf,
  }),
  field('emails', 'list', {
    name: { en: 'E-mail', fi: 'Sähköposti', sv: 'E-post' },
    meaning: {
      en: 'Addresses for the public',
      fi: 'Osoitteet asiakkaille',
      sv: 'Adresser för allmänheten',
    },
    source: 'service',
    read: ({ service }) =>
      unique(service.channels.map((channel) => ('email' in channel ? channel.email : undefined))),
  }),
  field('urls', 'list', {
    name: { en: 'Web addresses', fi: 'Verkko-osoitteet', sv: 'Webbadresser' },
    meaning: {
      en: 'Of chat, video and web, and further links',
      fi: 'Chatin, videopuhelun ja verkkopalvelun osoitteet sekä muut linkit',
      sv: 'Till chatt, video och webb, samt andra länkar',
    },
    source: 'service',
    read: urlsOf,
  }),
  field('booking_urls', 'list', {
    name: { en: 'Booking', fi: 'Ajanvaraus', sv: 'Tidsbokning' },
    meaning: {
      en: 'Where an appointment is made',
      fi: 'Missä ajan voi varata',
      sv: 'Var man bokar tid',
    },
    source: 'service',
    read: ({ service }) => unique(service.channels.map(({ bookingUrl }) => bookingUrl)),
  }),
  field('opening_hours', 'list', {
    name: { en: 'Opening hours', fi: 'Aukioloajat', sv: 'Öppettider' },
    meaning: {
      en: 'By channel, and by language where it has its own; OpenStreetMap `opening_hours`',
      fi: 'Asiointitavoittain, ja kielittäin jos kielellä on omat; OpenStreetMapin `opening_hours`',
      sv: 'Per kanal, och per språk där det har egna; OpenStreetMaps `opening_hours`',
    },
    source: 'service',
    read: hoursOf,
  }),
  field('opening_hours_note', 'list', {
    name: { en: 'Opening hours in words', fi: 'Aukioloajat sanoin', sv: 'Öppettider i ord' },
    meaning: {
      en: 'What the service says of its hours',
      fi: 'Mitä palvelu kertoo ajoistaan',
      sv: 'Vad tjänsten säger om sina tider',
    },
    source: 'service',
    read: hoursNotesOf,
  }),
];
